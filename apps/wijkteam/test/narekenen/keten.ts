import type { Rauw, Rauwdossier } from "./inwoner.js";
import { perZaak } from "./tik.js";

/** A melding with everything that came of it. */
export interface Keten {
  readonly zaak: string;
  readonly stappen: readonly Rauw[];
  readonly onderzoek: readonly Rauw[];
  readonly hulp: readonly (readonly Rauw[])[];
  readonly adviezen: readonly (readonly Rauw[])[];
}

/** Every melding of a resident with its investigation, help and advice. */
export const ketensVan = ({ stappen }: Rauwdossier): readonly Keten[] => {
  const [onderzoeken, hulpen, adviezen] = [perZaak(stappen, "A2"), perZaak(stappen, "A5"), perZaak(stappen, "A3")];
  return [...perZaak(stappen, "A1")].map(([zaak, eigen]) => {
    const id = eigen.findLast(({ wat }) => wat === "onderzoek-gestart")?.gegevens["onderzoek"];
    const vanMelding = ([begin]: readonly Rauw[]): boolean => {
      if (begin?.gegevens["melding"] !== undefined) return begin.gegevens["melding"] === zaak;
      const aanleiding = JSON.stringify(onderzoeken.get(String(begin?.gegevens["onderzoek"]))?.[0]?.gegevens["aanleiding"] ?? {});
      return aanleiding.includes(`"melding":"${zaak}"`);
    };
    return {
      zaak,
      stappen: eigen,
      onderzoek: onderzoeken.get(String(id)) ?? [],
      hulp: [...hulpen.values()].filter(vanMelding),
      adviezen: [...adviezen.values()].filter(([begin]) => id !== undefined && begin?.gegevens["onderzoek"] === id),
    };
  });
};
