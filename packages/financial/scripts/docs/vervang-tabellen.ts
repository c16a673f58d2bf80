const BLOK = /(<!-- rijen: ([a-z-]+) -->\n)[\s\S]*?(\n<!-- einde rijen -->)/g;

/** A text with each marked table replaced by the one of the current rows. A marker without a table stays as it is. */
export const vervangTabellen = (tekst: string, tabellen: Readonly<Record<string, () => string>>): string =>
  tekst.replace(BLOK, (heel: string, begin: string, naam: string, einde: string) => {
    const render = tabellen[naam];
    return render === undefined ? heel : `${begin}${render()}${einde}`;
  });

/** The names of the marked tables of a text, in order. */
export const gemarkeerdeTabellen = (tekst: string): readonly string[] => [...tekst.matchAll(BLOK)].map(([, , naam = ""]) => naam);
