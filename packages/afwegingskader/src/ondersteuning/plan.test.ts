import { describe } from "vitest";

import { datum, eenDossier, type Kop } from "../../test/bouwers.js";
import { bij, deel, eenPlan, EVALUATIE, in_, MBO4, rij, toewijzing, totEnMet, type Proef, stop } from "../../test/ondersteuning-gegevens.js";
import { proefWachters } from "../../test/uitputtend.js";
import { eenOndersteuning } from "../../test/zaken-dagbesteding.js";

describe("ondersteuning, wachters van het plan", () => {
  const stel = (plan: object, anders: Kop = MBO4) => bij("plan-vastgesteld", { plan }, anders);
  const sinds = (dag: string) => in_("gestart", { verantwoordelijkVanaf: datum(dag) });
  proefWachters(
    "D-12.5",
    deel("plan-vastgesteld", "evaluatie-gepland"),
    rij({
      "D-12.5: een volledig plan op de laatste dag van drie maanden is op tijd": {
        dossier: sinds("2025-12-02"),
        gebeurtenis: stel(eenPlan()),
        naar: "plan-actief",
      },
      "D-12.5: een plan na drie maanden waarschuwt": {
        dossier: sinds("2025-12-01"),
        gebeurtenis: stel(eenPlan()),
        ...stop("planOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "1 maart 2026" }),
      },
      "D-5.2: wie geen mbo 4 heeft, stelt geen plan op": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan(), {}),
        ...stop("auteurMbo4", "PLAN_AUTEUR_NIVEAU"),
      },
      "D-12.2: een plan zonder doelen en netwerk mist die": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan({ doelen: [], netwerk: undefined })),
        ...stop("planVolledig", "PLAN_ONVOLLEDIG", { onderdelen: "de SMART-doelen met activiteiten, frequentie en uitvoerder, het sociale netwerk" }),
      },
      "D-12.4: bij casemanagement staat de casemanager in het plan": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan({ casemanagement: true })),
        ...stop("planVolledig", "PLAN_ONVOLLEDIG", { onderdelen: "de casemanager" }),
      },
      "D-12.1: het plan wordt samen met de inwoner gemaakt": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan({ samenMetInwoner: false })),
        ...stop("planSamen", "PLAN_NIET_SAMEN"),
      },
      "D-12.1: een plan waarvan niet bekend is of de inwoner meedeed, telt niet": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan({ samenMetInwoner: undefined })),
        ...stop("planSamen", "PLAN_NIET_SAMEN"),
      },
      "D-12.1: bij beschermd wonen praat die aanbieder mee": {
        dossier: in_("gestart", { bwAanbieder: true }),
        gebeurtenis: stel(eenPlan()),
        ...stop("planSamen", "PLAN_NIET_SAMEN"),
      },
      "D-12.3: op route 1 volgt het plan de doelen van de gemeente": {
        dossier: in_("gestart"),
        gebeurtenis: stel(eenPlan({ doelenVanGemeente: undefined })),
        ...stop("doelenOvergenomen", "DOELEN_GEMEENTE_ONTBREKEN"),
      },
      "D-12.3: op route 2 zijn er geen doelen van de gemeente om te volgen": {
        dossier: eenDossier(toewijzing({ route: "route 2" }), eenOndersteuning("gestart")),
        gebeurtenis: stel(eenPlan({ doelenVanGemeente: undefined })),
        naar: "plan-actief",
      },
      "D-12.7: ook wie niemand wil meenemen, is het gevraagd": {
        dossier: in_("plan-actief"),
        gebeurtenis: bij("evaluatie-gepland", { datum: "2026-03-20", steunfiguurGevraagd: true }),
        naar: "evaluatie",
      },
      "D-12.7: zonder die vraag wordt er niet gepland": {
        dossier: in_("plan-actief"),
        gebeurtenis: bij("evaluatie-gepland", { datum: "2026-03-20", steunfiguurGevraagd: false }),
        ...stop("steunfiguurGevraagd", "STEUNFIGUUR_NIET_GEVRAAGD"),
      },
    }),
  );
});

describe.each(["evaluatie-gehouden", "laatste-evaluatie-gehouden"] as const)("ondersteuning, wachters van %s", (soort) => {
  const houd = (anders: object = {}, kop: Kop = MBO4) => bij(soort, { ...EVALUATIE, ...anders }, kop);
  const bezig = in_("evaluatie", { laatstBeoordeeld: datum("2025-12-01") });
  const juni = { ...MBO4, tijdstip: "2026-06-01T09:00:00Z" };
  const laatste: Readonly<Record<string, Proef>> = {
    "D-12.9: acht weken voor het einde is de laatste evaluatie op tijd": {
      dossier: eenDossier(totEnMet("2026-04-27"), eenOndersteuning("evaluatie")),
      gebeurtenis: houd(),
      naar: "plan-actief",
    },
    "D-12.9: een dag later waarschuwt": {
      dossier: eenDossier(totEnMet("2026-04-26"), eenOndersteuning("evaluatie")),
      gebeurtenis: houd(),
      ...stop("laatsteEvaluatieOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "1 maart 2026" }),
    },
  };
  proefWachters(
    "D-12.8",
    deel(soort),
    rij({
      "D-12.8: een volledige evaluatie leidt tot een bijgesteld plan": { dossier: bezig, gebeurtenis: houd(), naar: "plan-actief" },
      "D-12.8: een evaluatie kan ook leiden tot afsluiting": {
        dossier: bezig,
        gebeurtenis: houd({ uitkomst: "afsluiten", bijgesteldPlan: undefined }, {}),
        naar: "plan-actief",
      },
      "D-12.6: een evaluatie ligt niet voor de vorige": {
        dossier: bezig,
        gebeurtenis: houd({ datum: "2025-11-30" }),
        ...stop("evaluatieGeweest", "DATUM_KLOPT_NIET", { vanaf: "1 december 2025", tot: "2 maart 2026" }),
      },
      "D-12.8: zonder de inwoner is het geen evaluatie": {
        dossier: bezig,
        gebeurtenis: houd({ metInwoner: false }),
        ...stop("evaluatieMetUitkomst", "EVALUATIE_ONTBREEKT"),
      },
      "D-12.8: een bijgesteld plan is er ook": {
        dossier: bezig,
        gebeurtenis: houd({ bijgesteldPlan: undefined }),
        ...stop("evaluatieMetUitkomst", "EVALUATIE_ONTBREEKT"),
      },
      "D-12.8: een evaluatie kijkt ook naar de leefomgeving": {
        dossier: bezig,
        gebeurtenis: houd({ verankering: undefined }),
        ...stop("evaluatieVolledig", "EVALUATIE_ONVOLLEDIG", { onderdelen: "de verankering in de leefomgeving" }),
      },
      "D-12.2: een bijgesteld plan is even volledig": {
        dossier: bezig,
        gebeurtenis: houd({ bijgesteldPlan: eenPlan({ vraag: undefined }) }),
        ...stop("bijgesteldPlanVolledig", "PLAN_ONVOLLEDIG", { onderdelen: "de verhelderde vraag" }),
      },
      "D-5.2: een plan bijstellen vraagt mbo 4": { dossier: bezig, gebeurtenis: houd({}, {}), ...stop("bijstellerMbo4", "PLAN_AUTEUR_NIVEAU") },
      "D-12.6: een evaluatie op de dag af een jaar later is op tijd": {
        dossier: in_("evaluatie", { laatstBeoordeeld: datum("2025-06-01") }),
        gebeurtenis: houd({ datum: "2026-06-01" }, juni),
        naar: "plan-actief",
      },
      "D-12.6: een evaluatie na meer dan een jaar waarschuwt": {
        dossier: in_("evaluatie", { laatstBeoordeeld: datum("2025-05-31") }),
        gebeurtenis: houd({ datum: "2026-06-01" }, juni),
        ...stop("evaluatieOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "31 mei 2026" }),
      },
      ...(soort === "evaluatie-gehouden" ? {} : laatste),
    }),
  );
});

describe("ondersteuning, wachters van herindicatie en waarschuwing", () => {
  const vraag = (evaluatieverslag = true) => bij("herindicatie-gevraagd", { evaluatieverslag });
  const geevalueerd = eenOndersteuning("plan-actief", { evaluatieGehouden: true });
  const waarschuw = (dag: string) => bij("waarschuwing-gegeven", { datum: dag, schriftelijk: true, regel: "Niet onder invloed komen." });
  proefWachters(
    "D-12.9",
    deel("herindicatie-gevraagd", "waarschuwing-gegeven"),
    rij({
      "W-28.1: een aanvraag acht weken voor het einde is op tijd": {
        dossier: eenDossier(totEnMet("2026-04-27"), geevalueerd),
        gebeurtenis: vraag(),
        naar: "plan-actief",
      },
      "W-28.1: een late aanvraag waarschuwt en wordt aangenomen": {
        dossier: eenDossier(totEnMet("2026-04-26"), geevalueerd),
        gebeurtenis: vraag(),
        ...stop("herindicatieOpTijd", "HERINDICATIE_LAAT"),
      },
      "D-11.7: op route 2 geldt geen termijn van acht weken": {
        dossier: eenDossier({ ...totEnMet("2026-04-01"), feiten: { ...totEnMet("2026-04-01").feiten, route: "route 2" } }, geevalueerd),
        gebeurtenis: vraag(),
        naar: "plan-actief",
      },
      "W-28.1: zonder evaluatieverslag waarschuwt de aanvraag": {
        dossier: eenDossier(toewijzing(), geevalueerd),
        gebeurtenis: vraag(false),
        ...stop("metEvaluatieverslag", "EVALUATIEVERSLAG_ONTBREEKT"),
      },
      "D-12.9: een verslag zonder evaluatie telt niet": {
        dossier: in_("plan-actief"),
        gebeurtenis: vraag(),
        ...stop("metEvaluatieverslag", "EVALUATIEVERSLAG_ONTBREEKT"),
      },
      "D-13.2.f: een waarschuwing tijdens de ondersteuning wordt vastgelegd": {
        dossier: in_("gestart"),
        gebeurtenis: waarschuw("2026-02-27"),
        naar: "gestart",
      },
      "D-13.2.f: een waarschuwing ligt niet voor de start": {
        dossier: in_("gestart"),
        gebeurtenis: waarschuw("2026-02-01"),
        ...stop("waarschuwingGeweest", "DATUM_KLOPT_NIET", { vanaf: "2 februari 2026", tot: "2 maart 2026" }),
      },
    }),
  );
});
