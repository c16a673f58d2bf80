const toZoekvorm = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** Lines whose name holds every word that was typed; accents and capitals do not matter. */
export const searchOpNaam = <Regel extends { readonly naam: string }>(regels: readonly Regel[], zoektekst: string): readonly Regel[] => {
  const woorden = toZoekvorm(zoektekst).split(/\s+/u).filter(Boolean);
  return regels.filter(({ naam }) => {
    const zoeknaam = toZoekvorm(naam);
    return woorden.every((woord) => zoeknaam.includes(woord));
  });
};
