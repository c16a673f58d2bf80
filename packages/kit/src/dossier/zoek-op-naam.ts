/** A text without accents and capitals, so that what sounds the same is found. */
export const vlak = (tekst: string): string => tekst.normalize("NFD").replaceAll(/\p{Mark}/gu, "").toLocaleLowerCase("nl");

/** Those of a list whose name holds every word of a text; without a text all of them. */
export const zoekOpNaam = <D>(dossiers: readonly D[], noem: (dossier: D) => string, tekst = ""): readonly D[] => {
  const woorden = vlak(tekst).split(/\s+/u).filter((woord) => woord.length > 0);
  return dossiers.filter((dossier) => {
    const naam = vlak(noem(dossier));
    return woorden.every((woord) => naam.includes(woord));
  });
};
