import { datum, eenDossier } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { AANVRAAG, FEITEN, NIEUWE_PERIODE, VERLENGING, advies, gebeurt, in_, onderzoek, zaak } from "./bouwers.js";

/** Granting and extending. */
export const VERLENGINGSPROEVEN: readonly Wachterproef[] = [
  { titel: "W-33: een indicatie volgt op een verzonden advies", dossier: eenDossier(advies()), gebeurtenis: gebeurt("indicatie-aangevraagd", AANVRAAG), naar: "aangevraagd" },
  {
    titel: "W-33: een indicatie zonder verzonden advies kan niet",
    dossier: eenDossier(advies({}, "concept")),
    gebeurtenis: gebeurt("indicatie-aangevraagd", AANVRAAG),
    stopt: { wachter: "naAdvies", code: "ONDERZOEK_VEREIST" },
  },
  {
    titel: "W-33: een eerder afgegeven indicatie kan worden overgenomen",
    dossier: eenDossier(),
    gebeurtenis: gebeurt("indicatie-aangevraagd", { ...AANVRAAG, advies: undefined, eerderAfgegeven: true }),
    naar: "aangevraagd",
  },
  { titel: "W-34.1: toekennen voor een periode", dossier: in_("aangevraagd"), gebeurtenis: gebeurt("toegekend", { begindatum: "2026-05-01", einddatum: "2026-05-01" }), naar: "lopend" },
  {
    titel: "W-34.1: een periode eindigt niet voor haar begin",
    dossier: in_("aangevraagd"),
    gebeurtenis: gebeurt("toegekend", { begindatum: "2026-05-02", einddatum: "2026-05-01" }),
    stopt: { wachter: "periodeKlopt", code: "PERIODE_KLOPT_NIET" },
  },
  {
    titel: "W-28.1: acht weken voor het einde is op tijd",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" }, "2026-05-05"),
    naar: "verlengingsverzoek",
  },
  {
    titel: "W-28.1: een dag later waarschuwt, en de aanvraag gaat door",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" }, "2026-05-06"),
    stopt: { wachter: "opTijdGevraagd", code: "HERINDICATIE_LAAT" },
  },
  {
    titel: "W-28.1: zonder evaluatieverslag waarschuwt de aanvraag",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("verlenging-gevraagd"),
    stopt: { wachter: "metEvaluatieverslag", code: "EVALUATIEVERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-39: bij een pgb komt het verslag van de pgb-beheerder",
    dossier: in_("lopend", { ...FEITEN, financiering: "pgb" }),
    gebeurtenis: gebeurt("verlenging-gevraagd", { evaluatieverslagVan: "pgb-beheerder" }),
    naar: "verlengingsverzoek",
  },
  {
    titel: "W-39: bij een pgb telt een verslag met de aanbieder niet",
    dossier: in_("lopend", { ...FEITEN, financiering: "pgb" }),
    gebeurtenis: gebeurt("verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" }),
    stopt: { wachter: "metEvaluatieverslag", code: "EVALUATIEVERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-28.2: het heronderzoek is een onderzoek voor deze indicatie",
    dossier: eenDossier(zaak("verlengingsverzoek"), onderzoek("gestart")),
    gebeurtenis: gebeurt("heronderzoek-begonnen", { onderzoek: "o-1" }),
    naar: "heronderzoek",
  },
  {
    titel: "W-28.2: een onderzoek voor een andere indicatie telt niet",
    dossier: eenDossier(zaak("verlengingsverzoek"), onderzoek("gestart", "z-2")),
    gebeurtenis: gebeurt("heronderzoek-begonnen", { onderzoek: "o-1" }),
    stopt: { wachter: "onderzoekInDossier", code: "HERONDERZOEK_ONTBREEKT" },
  },
  {
    titel: "W-28.2: een onderzoek waarop al is beslist telt niet nog een keer",
    dossier: eenDossier(zaak("verlengingsverzoek", { ...FEITEN, gebruikteOnderzoeken: ["o-1"] }), onderzoek()),
    gebeurtenis: gebeurt("heronderzoek-begonnen", { onderzoek: "o-1" }),
    stopt: { wachter: "onderzoekInDossier", code: "HERONDERZOEK_ONTBREEKT" },
  },
  {
    titel: "W-28.2: tevredenheid, resultaat en verzilvering worden vastgelegd",
    dossier: in_("heronderzoek"),
    gebeurtenis: gebeurt("ondersteuning-geevalueerd", { tevredenheid: "Goed.", doelrealisatie: "Half.", verzilvering: "80 van 100 uur." }),
    naar: "heronderzoek",
  },
  {
    titel: "W-27.3: een evaluatie zonder verzilvering is niet compleet",
    dossier: in_("heronderzoek"),
    gebeurtenis: gebeurt("ondersteuning-geevalueerd", { tevredenheid: "Goed.", doelrealisatie: "Half." }),
    stopt: { wachter: "ondersteuningGeevalueerd", code: "EVALUATIE_ONVOLLEDIG", velden: { onderdelen: "hoe de vorige indicatie is gebruikt" } },
  },
  {
    titel: "W-28.3: de hardheidsclausule geldt bij herindicatie",
    dossier: in_("heronderzoek", VERLENGING),
    gebeurtenis: gebeurt("hardheidsclausule-toegepast", { belangVanInwoner: "Vertrouwensband.", overdracht: "belemmert", motivering: "Overdracht zet het herstel terug." }),
    naar: "heronderzoek",
  },
  ...["aangevraagd", "lopend"].map((toestand) => ({
    titel: `W-28.3: zonder herindicatie geldt de hardheidsclausule niet (${toestand})`,
    dossier: in_(toestand),
    gebeurtenis: gebeurt("hardheidsclausule-toegepast", { belangVanInwoner: "Vertrouwensband.", overdracht: "belemmert", motivering: "Terugval." }),
    stopt: { wachter: "alleenBijHerindicatie", code: "HARDHEID_ALLEEN_HERINDICATIE" } as const,
  })),
  {
    titel: "W-28.3: de hardheidsclausule vraagt het belang en de weging van de overdracht",
    dossier: in_("heronderzoek", VERLENGING),
    gebeurtenis: gebeurt("hardheidsclausule-toegepast", { belangVanInwoner: "Vertrouwensband.", motivering: "Terugval." }),
    stopt: { wachter: "hardheidGemotiveerd", code: "MOTIVERING_ONTBREEKT" },
  },
  {
    titel: "W-28.2: verlengen na een afgerond onderzoek en een verzonden advies",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies()),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    naar: "lopend",
  },
  ...["lopend", "verlengingsverzoek"].map((toestand) => ({
    titel: `W-28.2: verlengen zonder onderzoek kan niet (${toestand})`,
    dossier: eenDossier(zaak(toestand), advies()),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "heronderzoekAf", code: "HERONDERZOEK_ONTBREEKT" } as const,
  })),
  {
    titel: "W-28.2: verlengen terwijl het onderzoek nog loopt kan niet",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek("stap-5"), advies()),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "heronderzoekAf", code: "HERONDERZOEK_ONTBREEKT" },
  },
  {
    titel: "W-28.2: verlengen zonder evaluatie van de ondersteuning kan niet",
    dossier: eenDossier(
      zaak("heronderzoek", { ...FEITEN, verlenging: { aangevraagdOp: datum("2026-04-01"), onderzoek: "o-1", geevalueerd: false, hardheid: false } }),
      onderzoek(),
      advies(),
    ),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "heronderzoekAf", code: "HERONDERZOEK_ONTBREEKT" },
  },
  {
    titel: "W-29.2: verlengen op een advies dat niet is verzonden kan niet",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ bestelling: {} }, "goedgekeurd")),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "metPositiefAdvies", code: "VERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-34: verlengen op een negatief advies kan niet",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ afwijzing: {} })),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "metPositiefAdvies", code: "VERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-28.2: verlengen op een advies van een ander onderzoek kan niet",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ bestelling: {}, onderzoek: "o-0" })),
    gebeurtenis: gebeurt("verlengd", NIEUWE_PERIODE),
    stopt: { wachter: "metPositiefAdvies", code: "VERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-28.2: de nieuwe periode begint na de vorige",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies()),
    gebeurtenis: gebeurt("verlengd", { ...NIEUWE_PERIODE, begindatum: "2026-06-30" }),
    stopt: { wachter: "nieuwePeriode", code: "PERIODE_KLOPT_NIET" },
  },
  {
    titel: "W-35: niet verlengen laat het recht doorlopen tot de einddatum",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ afwijzing: {} })),
    gebeurtenis: gebeurt("niet-verlengd", { advies: "a-1" }, "2026-06-30"),
    naar: "lopend",
  },
  {
    titel: "W-35: niet verlengen zonder negatief advies kan niet",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies()),
    gebeurtenis: gebeurt("niet-verlengd", { advies: "a-1" }, "2026-06-30"),
    stopt: { wachter: "metNegatiefAdvies", code: "VERSLAG_ONTBREEKT" },
  },
  {
    titel: "W-35: niet verlengen na de einddatum eindigt de indicatie",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ afwijzing: {} })),
    gebeurtenis: gebeurt("niet-verlengd", { advies: "a-1" }, "2026-07-01"),
    naar: "geeindigd",
  },
  {
    titel: "W-35: ook na de einddatum hoort bij niet verlengen een negatief advies",
    dossier: eenDossier(zaak("heronderzoek", VERLENGING), onderzoek(), advies({ afwijzing: {} }, "ter-toetsing")),
    gebeurtenis: gebeurt("niet-verlengd", { advies: "a-1" }, "2026-07-01"),
    stopt: { wachter: "metNegatiefAdvies", code: "VERSLAG_ONTBREEKT" },
  },
];
