import { datum, eenDossier } from "../bouwers.js";
import { profielMet } from "../profiel.js";
import type { Wachterproef } from "../uitputtend.js";
import { AGB, bij, gebeurt, gemeld, NIEUWE_AGB, van, voornemen } from "./gegevens.js";

/** Planning, correcting and reporting a change. */
export const MELDPROEVEN: readonly Wachterproef[] = [
  { titel: "D-20.6: een nieuwe ondernemingscode hoort bij de dagbesteding", dossier: eenDossier(), gebeurtenis: voornemen(), naar: "voorgenomen" },
  {
    titel: "D-20.6: een praktijkcode hoort niet bij de dagbesteding",
    dossier: eenDossier(),
    gebeurtenis: voornemen({ nieuweAgb: { ...NIEUWE_AGB, soort: "praktijkcode" } }),
    stopt: { wachter: "agbHoortBijContract", code: "AGB_ONJUIST", velden: { soort: "ondernemingscode" } },
  },
  {
    titel: "W-98.5: een ondernemingscode hoort niet bij het wijkteam",
    dossier: eenDossier(),
    gebeurtenis: voornemen({ programma: "wijkteam" }),
    stopt: { wachter: "agbHoortBijContract", code: "AGB_ONJUIST", velden: { soort: "praktijkcode" } },
  },
  {
    titel: "D-20.8: een wijziging van de AGB-code zonder nieuwe code kan niet",
    dossier: eenDossier(),
    gebeurtenis: voornemen({ nieuweAgb: undefined }),
    stopt: { wachter: "agbHoortBijContract", code: "AGB_ONJUIST", velden: { soort: "ondernemingscode" } },
  },
  {
    titel: "D-20.8: voor de melding wordt de gewenste datum gecorrigeerd met een reden",
    dossier: bij("voorgenomen", AGB),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { gewensteDatum: "2026-08-01" }, undefined, { reden: "De notaris heeft later tijd." }),
    naar: "voorgenomen",
  },
  {
    titel: "W-95.1: een correctie zonder reden kan niet",
    dossier: bij("voorgenomen", AGB),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { gewensteDatum: "2026-08-01" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-20.6: ook na een correctie hoort de AGB-code bij het contract",
    dossier: bij("voorgenomen", AGB),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { nieuweAgb: { ...NIEUWE_AGB, soort: "praktijkcode" } }, undefined, { reden: "Verkeerde code." }),
    stopt: { wachter: "agbBlijftPassen", code: "AGB_ONJUIST", velden: { soort: "ondernemingscode" } },
  },
  {
    titel: "D-20.8: wat aan de gemeente is gemeld wijzigt niet meer",
    dossier: bij("gemeld", AGB),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { gewensteDatum: "2026-08-01" }, undefined, { reden: "De notaris heeft later tijd." }),
    stopt: { wachter: "verzondenNietWijzigbaar", code: "VERZONDEN_NIET_WIJZIGBAAR" },
  },
  {
    titel: "D-20.8: acht weken voor 1 juli is 6 mei; melden op die dag is op tijd",
    dossier: bij("voorgenomen", van("dagbesteding", "IBAN")),
    gebeurtenis: gemeld("2026-05-06"),
    naar: "gemeld",
  },
  {
    titel: "D-20.8: melden op 7 mei voor 1 juli waarschuwt",
    dossier: bij("voorgenomen", van("dagbesteding", "IBAN")),
    gebeurtenis: gemeld("2026-05-07"),
    stopt: { wachter: "wijzigingOpTijdGemeld", code: "WIJZIGING_TE_LAAT_GEMELD", velden: { datum: "6 mei 2026" } },
  },
  {
    titel: "W-98.5: drie maanden voor 31 mei is 28 februari; melden op die dag is op tijd",
    dossier: bij("voorgenomen", van("wijkteam", "AGB-code", { gewensteDatum: datum("2026-05-31") })),
    gebeurtenis: gemeld("2026-02-28"),
    naar: "gemeld",
  },
  {
    titel: "W-98.5: melden op 1 maart voor 31 mei waarschuwt",
    dossier: bij("voorgenomen", van("wijkteam", "AGB-code", { gewensteDatum: datum("2026-05-31") })),
    gebeurtenis: gemeld("2026-03-01"),
    stopt: { wachter: "agbOpTijdGemeld", code: "AGB_WIJZIGING_TE_LAAT_GEMELD", velden: { datum: "28 februari 2026" } },
  },
  {
    titel: "D-20.9: nieuwe contactgegevens meldt men zonder termijn",
    dossier: bij("voorgenomen", van("dagbesteding", "contactgegevens")),
    gebeurtenis: gemeld("2026-07-01"),
    naar: "gemeld",
  },
  {
    titel: "W-98.5: de rechtsvorm van het wijkteam kent geen termijn van drie maanden",
    dossier: bij("voorgenomen", van("wijkteam", "rechtsvorm")),
    gebeurtenis: gemeld("2026-06-30"),
    naar: "gemeld",
  },
  {
    titel: "D-20.8: een contract kan een andere termijn afspreken",
    dossier: bij("voorgenomen", van("dagbesteding", "IBAN")),
    gebeurtenis: gemeld("2026-06-17"),
    profiel: profielMet("D-20.8", { aantal: 2, eenheid: "week" }),
    naar: "gemeld",
  },
];
