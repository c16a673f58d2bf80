import type { Dossierregel } from "../../../src/api/weergave.js";

const toZoekvorm = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** Residents whose name holds every word that was typed; accents and capitals do not matter. */
export const searchOpNaam = (dossiers: readonly Dossierregel[], zoektekst: string): readonly Dossierregel[] => {
  const woorden = toZoekvorm(zoektekst).split(/\s+/u).filter(Boolean);
  return dossiers.filter(({ naam }) => {
    const zoeknaam = toZoekvorm(naam);
    return woorden.every((woord) => zoeknaam.includes(woord));
  });
};
