import { composeStuk, zakenVan, type Stuk } from "@wmo-kit/afwegingskader";
import { formatDatum, formatTijdstip } from "@wmo-kit/domain";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Stukweergave } from "./weergave.js";

type Kop = Pick<Stukweergave, "soort" | "zaak" | "titel" | "uitleg" | "standTekst" | "vraagtOordeel">;

const showOordeel = ({ eigen }: Inwonerdossier, soort: Kop["soort"], zaak: string): Stukweergave["oordeel"] => {
  const oordeel = eigen.eigendossier.oordelen.find((kandidaat) => kandidaat.onderdeel === soort && kandidaat.zaak === zaak);
  if (oordeel === undefined) return null;
  const { akkoord, gegeven, toelichting, verwerkt } = oordeel;
  return { akkoord, gegevenTekst: formatTijdstip(gegeven).unwrapOr(gegeven), toelichting: toelichting ?? null, verwerkt };
};

/** For whom a plan or a report is shown. What the resident thinks of it is for the resident alone. */
export type Lezer = "inwoner" | "naaste";

const show = (dossier: Inwonerdossier, kop: Kop, stuk: Stuk, lezer: Lezer = "inwoner"): Stukweergave => ({
  ...kop,
  ...(lezer === "naaste" ? { standTekst: "", vraagtOordeel: false, oordeel: null } : { oordeel: showOordeel(dossier, kop.soort, kop.zaak) }),
  secties: composeStuk(stuk).secties,
});

const VERSLAGSTANDEN: Readonly<Record<string, string>> = {
  "verslag-concept": "Dit is een voorstel. Wat vindt u ervan?",
  "verslag-vastgesteld": "Dit verslag staat vast.",
  besloten: "Dit verslag staat vast en er is een uitkomst.",
};

/** Every plan that was put to the resident, the newest first; what is still being written is not among them. @source W-8.2 */
export const showPlannen = (dossier: Inwonerdossier, lezer: Lezer = "inwoner"): readonly Stukweergave[] =>
  zakenVan(dossier.zaken, "A5")
    .flatMap(({ id: zaak, toestand, feiten: { plan, ingestemdOp } }) => {
      if (plan === undefined) return [];
      const vraagtOordeel = toestand === "plan-concept";
      const standTekst = vraagtOordeel ? "Dit is een voorstel. Wat vindt u ervan?" : ingestemdOp === undefined ? "" : `U bent het eens met dit plan sinds ${formatDatum(ingestemdOp)}.`;
      const kop: Kop = { soort: "plan", zaak, titel: "Plan van aanpak", uitleg: "Hierin staat wat iemand wil bereiken, wie wat doet en wanneer.", standTekst, vraagtOordeel };
      return [show(dossier, kop, { soort: "plan-van-aanpak", plan, ...(lezer === "naaste" || vraagtOordeel || ingestemdOp === undefined ? {} : { instemming: { stemtIn: true } }) }, lezer)];
    })
    .toReversed();

/** Every report of an investigation that was put to the resident, the newest first. @source W-29.1 */
export const showVerslagen = (dossier: Inwonerdossier, lezer: Lezer = "inwoner"): readonly Stukweergave[] =>
  zakenVan(dossier.zaken, "A2")
    .flatMap(({ id: zaak, toestand, feiten: onderzoek }) => {
      const standTekst = VERSLAGSTANDEN[toestand];
      if (standTekst === undefined || onderzoek.verslag === undefined) return [];
      const uitleg = "Hierin staat wat er is verteld, wat er samen is bekeken en wat de uitkomst is.";
      const kop: Kop = { soort: "verslag", zaak, titel: "Verslag van het onderzoek", uitleg, standTekst, vraagtOordeel: toestand === "verslag-concept" };
      const { reactie: _, ...zonderReactie } = onderzoek;
      return [show(dossier, kop, { soort: "onderzoeksverslag", onderzoek: lezer === "naaste" ? zonderReactie : onderzoek }, lezer)];
    })
    .toReversed();

const VERZONDEN: ReadonlySet<string> = new Set(["verzonden", "verwerkt", "bezwaar"]);

/** Every advice that went to the municipality, the newest first; a draft is not shown. @source W-33.4, W-35 */
export const showAdviezen = (dossier: Inwonerdossier): readonly Stukweergave[] =>
  zakenVan(dossier.zaken, "A3")
    .flatMap(({ id: zaak, toestand, feiten: { bestelling, afwijzing, verzonden } }) => {
      if (!VERZONDEN.has(toestand)) return [];
      const besluit = dossier.eigen.berichten.findLast((bericht) => bericht.zaak === zaak && bericht.besluit !== undefined)?.besluit;
      const standTekst = [
        ...(verzonden === undefined ? [] : [`Op ${formatDatum(verzonden.datum)} naar de gemeente gestuurd.`]),
        ...(besluit === undefined ? [] : [`De gemeente besloot op ${formatDatum(besluit.datum)}: ${besluit.besluit}.`]),
      ].join(" ");
      const kop = { soort: "advies", zaak, uitleg: "Met een advies zeggen wij de gemeente welke hulp past. De gemeente beslist.", standTekst, vraagtOordeel: false } as const;
      return [
        ...(bestelling === undefined ? [] : [show(dossier, { ...kop, titel: "Advies over hulp" }, { soort: "productbestelling", bestelling })]),
        ...(afwijzing === undefined ? [] : [show(dossier, { ...kop, titel: "Advies om een aanvraag af te wijzen" }, { soort: "negatief-advies", afwijzing })]),
      ];
    })
    .toReversed();
