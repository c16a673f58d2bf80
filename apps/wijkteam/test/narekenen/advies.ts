import type { Rauwdossier } from "./inwoner.js";
import { NIET_BEKEND, perZaak, TELT, valtIn, type Tik, type Venster } from "./tik.js";

const GEEN_GELIJK = ["ongegrond", "ingetrokken"];

/** Advice that was sent, what the municipality decided, and the objections. */
export const adviezen = ({ stappen, wijk }: Rauwdossier, venster: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A3")].flatMap(([zaak, eigen]): readonly Tik[] => {
    const bestelling = eigen.findLast(({ wat }) => wat === "productbestelling-gemaakt");
    const isAfwijzing = eigen.some(({ wat }) => wat === "negatief-opgesteld");
    const product = String(bestelling?.gegevens["soort"] ?? NIET_BEKEND);
    const soort = bestelling === undefined ? "negatief" : isAfwijzing ? "gedeeltelijk" : "positief";
    return eigen.flatMap(({ wat, dag, gegevens }): readonly Tik[] => {
      if (!valtIn(venster, wat === "verwerkt" ? String(gegevens["beschikkingsdatum"]) : dag)) return [];
      const kop = { zaak, groepen: { product }, ...TELT };
      if (wat === "verzonden") return [{ ...kop, cijfer: "adviezen", groepen: { wijk, soort, product } }];
      if (wat === "verwerkt") return [{ ...kop, cijfer: "besluiten", groepen: { besluit: String(gegevens["besluit"]), product } }];
      if (wat === "bezwaar-ontvangen") return [{ ...kop, cijfer: "bezwaren" }];
      if (wat !== "bezwaar-afgerond") return [];
      const uitkomst = String(gegevens["uitkomst"]);
      return [{ ...kop, cijfer: "bezwaren-uitkomst", groepen: { uitkomst, product }, boven: GEEN_GELIJK.includes(uitkomst) ? 1 : 0 }];
    });
  });

/** Who was looked at for the sample of the pgb, and who was drawn. */
export const steekproef = ({ stappen }: Rauwdossier, venster: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A4")].flatMap(([zaak, eigen]) =>
    eigen
      .filter(({ wat, dag }) => wat === "steekproef-getrokken" && valtIn(venster, dag))
      .map(({ gegevens }): Tik => ({ cijfer: "pgb-steekproef", zaak, groepen: {}, ...TELT, boven: gegevens["isGetrokken"] === true ? 1 : 0 })),
  );
