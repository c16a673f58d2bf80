import { renderStukHtml, zaakVan } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";
import { escapeHtml } from "@wmo-kit/kit/toezicht";
import { Effect } from "effect";

import { Dossierkast } from "../services/kast.js";
import { listBezwaren } from "./list-bezwaren.js";

/** No objection was received against this advice. */
export interface GeenBezwaar {
  readonly _tag: "GeenBezwaar";
}

const pagina = (delen: readonly string[]): string => `<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>Stukken bij een bezwaar</title></head>\n<body>\n${delen.join("\n")}\n</body>\n</html>\n`;

/**
 * The part of a dossier that an objection is about: the advice, the report under it, and what was received and given. Nothing else of the resident goes along.
 *
 * @source W-40; systems.md 4 (Juridische Zaken); AVG art. 5 lid 1 onder c
 */
export const maakBezwaardossier = Effect.fn("maakBezwaardossier")(function* (dossierId: string, zaak: string) {
  const { id, zaken, eigen } = yield* (yield* Dossierkast).load(dossierId);
  const advies = zaakVan(zaken, "A3", zaak)?.feiten;
  if (advies === undefined) return yield* Effect.fail({ _tag: "ZaakOnbekend" } as const);
  const gebeurtenissen = eigen.tijdlijn.flatMap((feit) => (feit._tag === "Stap" && feit.gebeurtenis.zaak === zaak ? [feit.gebeurtenis] : []));
  const bezwaren = listBezwaren(gebeurtenissen);
  if (bezwaren.length === 0) return yield* Effect.fail<GeenBezwaar>({ _tag: "GeenBezwaar" });
  const onderzoek = zaakVan(zaken, "A2", advies.onderzoek)?.feiten;
  const { bestelling, afwijzing, verzonden } = advies;
  return pagina([
    `<h1>Stukken bij een bezwaar</h1>`,
    `<p>Dossier ${escapeHtml(id)}. Advies verstuurd op ${verzonden === undefined ? "onbekend" : formatDatum(verzonden.datum)}.</p>`,
    `<ul>${bezwaren.map(({ ontvangenOpTekst, uitkomst }) => `<li>Bezwaar ontvangen op ${escapeHtml(ontvangenOpTekst)}: ${escapeHtml(uitkomst ?? "loopt nog")}</li>`).join("")}</ul>`,
    ...(bestelling === undefined ? [] : [renderStukHtml({ soort: "productbestelling", bestelling })]),
    ...(afwijzing === undefined ? [] : [renderStukHtml({ soort: "negatief-advies", afwijzing })]),
    ...(onderzoek === undefined ? [] : [renderStukHtml({ soort: "onderzoeksverslag", onderzoek })]),
  ]);
});
