import type { RapportMetHash } from "../rapport/rapport.js";
import { encodeCsv } from "./csv.js";

const KOPPEN = [
  "peildatum",
  "cijfer",
  "titel",
  "tijdvak",
  "uitsplitsing",
  "groep",
  "teller",
  "noemer",
  "loopt nog",
  "zonder termijn",
  "waarde",
  "mediaan",
  "gemiddelde",
  "kortste",
  "langste",
  "oordeel",
  "maatstaf",
  "voorlopig",
  "eenheid",
  "definitie",
  "wat telt boven de streep",
  "wat telt onder de streep",
  "lezing",
  "bron",
  "eisen",
  "frequentie",
  "definitieversie",
  "contractprofiel",
  "hash van het rapport",
] as const;

/** A report as CSV text, one line a cell. Each line has its own date and definition, so that a line that is copied stays clear. @source W-106 */
export const encodeRapportCsv = ({ rapport, hash }: RapportMetHash): string => {
  const definities = new Map(rapport.definities.map((definitie) => [definitie.id, definitie]));
  return encodeCsv([
    KOPPEN,
    ...rapport.cellen.map((cel) => {
      const definitie = definities.get(cel.indicator);
      return [
        rapport.peildatum,
        cel.indicator,
        definitie?.titel ?? null,
        cel.tijdvak,
        cel.uitsplitsing,
        cel.groep,
        cel.teller,
        cel.noemer,
        cel.loopt,
        cel.zonderNorm,
        cel.waarde,
        cel.spreiding?.mediaan ?? null,
        cel.spreiding?.gemiddelde ?? null,
        cel.spreiding?.kortste ?? null,
        cel.spreiding?.langste ?? null,
        cel.oordeel,
        definitie?.maatstaf ?? null,
        cel.voorlopig ? "ja" : "nee",
        definitie?.eenheid ?? null,
        definitie?.definitie ?? null,
        definitie?.teller ?? null,
        definitie?.noemer ?? null,
        definitie?.lezing ?? null,
        definitie?.bronnen.join(", ") ?? null,
        definitie?.eisen.join(", ") ?? null,
        definitie?.frequentie ?? null,
        rapport.definitieversie,
        rapport.profiel,
        hash,
      ];
    }),
  ]);
};
