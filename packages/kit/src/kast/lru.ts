/** Keeps what was used last, up to a total size; what was not used longest goes first. */
export interface Lru<Waarde> {
  readonly get: (sleutel: string) => Waarde | undefined;
  readonly set: (sleutel: string, waarde: Waarde, omvang: number) => void;
  readonly delete: (sleutel: string) => void;
}

/** Makes an empty one. Something that is larger than the whole is not kept. @unit characters */
export const makeLru = <Waarde>(maximum: number): Lru<Waarde> => {
  const bewaard = new Map<string, { readonly waarde: Waarde; readonly omvang: number }>();
  let totaal = 0;
  const verwijder = (sleutel: string): void => {
    totaal -= bewaard.get(sleutel)?.omvang ?? 0;
    bewaard.delete(sleutel);
  };
  return {
    get: (sleutel) => {
      const gevonden = bewaard.get(sleutel);
      if (gevonden === undefined) return undefined;
      bewaard.delete(sleutel);
      bewaard.set(sleutel, gevonden);
      return gevonden.waarde;
    },
    set: (sleutel, waarde, omvang) => {
      verwijder(sleutel);
      if (omvang > maximum) return;
      bewaard.set(sleutel, { waarde, omvang });
      totaal += omvang;
      for (const oudste of bewaard.keys()) {
        if (totaal <= maximum) return;
        verwijder(oudste);
      }
    },
    delete: verwijder,
  };
};
