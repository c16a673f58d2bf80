import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { transition } from "../kern/transition.js";
import { REGIE } from "./levensloop.js";
import type { Regie } from "./regie.js";

const FEITEN: Regie = { organisaties: ["team", "aanbieder"], regisseur: "p-3", verbeterafspraken: [], managementGesproken: [] };
const PROCES: Regie = { ...FEITEN, procesregisseur: "p-9" };
const PROCESREGISSEUR = eenActor({ id: "p-9" });
const in_ = (toestand: string, feiten: Regie = FEITEN) => eenDossier(eenZaak(REGIE, toestand, feiten));
const gebeurt = (soort: string, gegevens: object = {}, actor = eenActor()) => eenGebeurtenis(REGIE, soort, gegevens, { actor });

const INWONER = { organisaties: ["team", "aanbieder"], bij: "inwoner", regisseur: "inwoner", anderPlanOfRegisseurInGezin: false };
const CASUS = {
  organisaties: ["team", "aanbieder"],
  casemanager: "p-3",
  werktBij: "aanbieder Aanvullende Zorg",
  alBetrokken: true,
  geschoold: true,
  inVerslag: { naam: "p-3", organisatie: "aanbieder", terugkoppeling: "Elke maand." },
  anderPlanOfRegisseurInGezin: false,
};
const PROCESREGIE = { aanleiding: "hulp of samenwerking stagneert", motivering: "Afspraken worden niet nagekomen.", procesregisseur: "p-9", geschoold: true };
const escaleer = (gegevens: object = {}, actor = PROCESREGISSEUR) =>
  gebeurt("geescaleerd", { naar: "regieteam", motivering: "Eigen lijn is uitgeput.", ...gegevens }, actor);

/** The two rows of one event: for a new case, and for one that is going on. */
const beide = [
  { waar: "een nieuwe zaak", dossier: eenDossier() },
  { waar: "een lopende zaak", dossier: in_("geen-regie-nodig", { ...FEITEN, organisaties: ["team"] }) },
];

describe("regie en escalatie", () => {
  const OVERAL = ["verbeterafspraak-gemaakt", "verbeterafspraak-geevalueerd", "management-gesproken", "gemeld-bij-rmz", "organisaties-gewijzigd"];
  proefMatrix("W-11.7", REGIE, {
    matrix: {
      nieuw: ["gezin-in-beeld", "regie-bij-inwoner-of-netwerk", "casusregie-belegd"],
      "geen-regie-nodig": [...OVERAL, "regie-bij-inwoner-of-netwerk", "casusregie-belegd", "geescaleerd"],
      "regie-inwoner-of-netwerk": [...OVERAL, "regie-bij-inwoner-of-netwerk", "casusregie-belegd", "regie-niet-meer-nodig", "geescaleerd"],
      casusregie: [
        ...OVERAL,
        "regie-bij-inwoner-of-netwerk",
        "casusregie-belegd",
        "opgeschaald-naar-procesregie",
        "regie-niet-meer-nodig",
        "geescaleerd",
      ],
      procesregie: [...OVERAL, "afgeschaald-naar-casusregie", "geescaleerd"],
      geescaleerd: [...OVERAL, "teruggekeerd"],
    },
    feiten: PROCES,
  });

  proefWachters("W-11.7", REGIE, [
    { titel: "W-11.2: met één organisatie is geen regie nodig", dossier: eenDossier(), gebeurtenis: gebeurt("gezin-in-beeld", { organisaties: ["team"] }), naar: "geen-regie-nodig" },
    {
      titel: "W-11.2: met twee organisaties is altijd regie nodig",
      dossier: eenDossier(),
      gebeurtenis: gebeurt("gezin-in-beeld", { organisaties: ["team", "aanbieder"] }),
      stopt: { wachter: "geenRegieNodig", code: "REGIE_ONTBREEKT" },
    },
    {
      titel: "W-11.2: dezelfde organisatie tweemaal noemen is één organisatie",
      dossier: in_("geen-regie-nodig"),
      gebeurtenis: gebeurt("organisaties-gewijzigd", { organisaties: ["team", "team"] }),
      naar: "geen-regie-nodig",
    },
    {
      titel: "W-11.2: een tweede organisatie erbij vraagt eerst om een regisseur",
      dossier: in_("geen-regie-nodig"),
      gebeurtenis: gebeurt("organisaties-gewijzigd", { organisaties: ["team", "aanbieder"] }),
      stopt: { wachter: "geenRegieNodig", code: "REGIE_ONTBREEKT" },
    },
    {
      titel: "W-11.2: met een regisseur kan een organisatie erbij komen",
      dossier: in_("casusregie"),
      gebeurtenis: gebeurt("organisaties-gewijzigd", { organisaties: ["team", "aanbieder", "ggz"] }),
      naar: "casusregie",
    },
    ...beide.flatMap(({ waar, dossier }) => [
      { titel: `W-11.2: in ${waar} ligt de regie bij de inwoner`, dossier, gebeurtenis: gebeurt("regie-bij-inwoner-of-netwerk", INWONER), naar: "regie-inwoner-of-netwerk" },
      {
        titel: `W-8.7: in ${waar} is er geen tweede regisseur in het gezin`,
        dossier,
        gebeurtenis: gebeurt("regie-bij-inwoner-of-netwerk", { ...INWONER, anderPlanOfRegisseurInGezin: true }),
        stopt: { wachter: "eenPlanEenRegisseur", code: "VERANTWOORDELIJKE_NIET_UNIEK" } as const,
      },
      { titel: `W-11.5: in ${waar} wordt een betrokken, geschoolde casemanager aangewezen`, dossier, gebeurtenis: gebeurt("casusregie-belegd", CASUS), naar: "casusregie" },
      {
        titel: `W-5.10: in ${waar} is er geen tweede plan in het gezin`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, anderPlanOfRegisseurInGezin: true }),
        stopt: { wachter: "eenPlanEenRegisseur", code: "VERANTWOORDELIJKE_NIET_UNIEK" } as const,
      },
      {
        titel: `W-29.7: in ${waar} staat de casemanager in het verslag`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, inVerslag: undefined }),
        stopt: { wachter: "casemanagerInVerslag", code: "CASEMANAGER_NIET_IN_VERSLAG" } as const,
      },
      {
        titel: `W-29.7: in ${waar} noemt het verslag niet een ander`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, casemanager: "p-4" }),
        stopt: { wachter: "casemanagerInVerslag", code: "CASEMANAGER_NIET_IN_VERSLAG" } as const,
      },
      {
        titel: `W-11.5: in ${waar} waarschuwt een casemanager van buiten die nog niet betrokken is`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, alBetrokken: false }),
        stopt: { wachter: "liefstBetrokken", code: "CASEMANAGER_NIET_BETROKKEN" } as const,
      },
      {
        titel: `W-11.5: in ${waar} hoeft een eigen casemanager nog niet betrokken te zijn`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, werktBij: "opdrachtnemer", alBetrokken: false }),
        naar: "casusregie",
      },
      {
        titel: `W-11.8: in ${waar} waarschuwt een casemanager zonder scholing`,
        dossier,
        gebeurtenis: gebeurt("casusregie-belegd", { ...CASUS, geschoold: false }),
        stopt: { wachter: "liefstGeschoold", code: "REGISSEUR_NIET_GESCHOOLD" } as const,
      },
    ]),
    { titel: "W-11.7: bij stagnatie wordt opgeschaald naar procesregie", dossier: in_("casusregie"), gebeurtenis: gebeurt("opgeschaald-naar-procesregie", PROCESREGIE), naar: "procesregie" },
    {
      titel: "W-11.7: opschalen vraagt een aanleiding",
      dossier: in_("casusregie"),
      gebeurtenis: gebeurt("opgeschaald-naar-procesregie", { ...PROCESREGIE, aanleiding: undefined }),
      stopt: { wachter: "metAanleiding", code: "OPSCHALING_ZONDER_AANLEIDING" },
    },
    {
      titel: "W-11.8: een procesregisseur zonder scholing waarschuwt",
      dossier: in_("casusregie"),
      gebeurtenis: gebeurt("opgeschaald-naar-procesregie", { ...PROCESREGIE, geschoold: false }),
      stopt: { wachter: "liefstGeschoold", code: "REGISSEUR_NIET_GESCHOOLD" },
    },
    { titel: "W-11.7: de procesregisseur escaleert naar het regieteam", dossier: in_("procesregie", PROCES), gebeurtenis: escaleer(), naar: "geescaleerd" },
    ...["geen-regie-nodig", "regie-inwoner-of-netwerk", "casusregie"].map((toestand) => ({
      titel: `W-11.7: vanuit ${toestand} kan niet meteen naar buiten worden geëscaleerd`,
      dossier: in_(toestand),
      gebeurtenis: escaleer(),
      stopt: { wachter: "eerstProcesregie", code: "ESCALATIE_OVERGESLAGEN" } as const,
    })),
    {
      titel: "W-16.3: een ander dan de procesregisseur escaleert niet",
      dossier: in_("procesregie", PROCES),
      gebeurtenis: escaleer({}, eenActor({ id: "p-3" })),
      stopt: { wachter: "doorProcesregisseur", code: "ALLEEN_PROCESREGISSEUR" },
    },
    {
      titel: "W-41.2: een probleem met een partner gaat pas na verbeterafspraken naar de opdrachtgever",
      dossier: in_("procesregie", { ...PROCES, verbeterafspraken: [{ partner: "aanbieder", schriftelijk: true, geevalueerd: false }] }),
      gebeurtenis: escaleer({ naar: "opdrachtgever", partner: "aanbieder" }),
      stopt: { wachter: "eerstVerbeterafspraak", code: "VERBETERAFSPRAAK_EERST" },
    },
    {
      titel: "W-41.2: een mondelinge afspraak is geen verbeterafspraak",
      dossier: in_("procesregie", { ...PROCES, verbeterafspraken: [{ partner: "aanbieder", schriftelijk: false, geevalueerd: true }] }),
      gebeurtenis: escaleer({ naar: "opdrachtgever", partner: "aanbieder" }),
      stopt: { wachter: "eerstVerbeterafspraak", code: "VERBETERAFSPRAAK_EERST" },
    },
    {
      titel: "W-41.2: na geëvalueerde schriftelijke afspraken kan het naar de opdrachtgever",
      dossier: in_("procesregie", { ...PROCES, verbeterafspraken: [{ partner: "aanbieder", schriftelijk: true, geevalueerd: true }] }),
      gebeurtenis: escaleer({ naar: "opdrachtgever", partner: "aanbieder" }),
      naar: "geescaleerd",
    },
    {
      titel: "W-11.2: met nog één organisatie stopt de regie",
      dossier: in_("casusregie"),
      gebeurtenis: gebeurt("regie-niet-meer-nodig", { organisaties: ["team"] }),
      naar: "geen-regie-nodig",
    },
    {
      titel: "W-11.2: zolang er meer organisaties zijn stopt de regie niet",
      dossier: in_("regie-inwoner-of-netwerk"),
      gebeurtenis: gebeurt("regie-niet-meer-nodig", { organisaties: ["team", "ggz"] }),
      stopt: { wachter: "geenRegieNodig", code: "REGIE_ONTBREEKT" },
    },
    {
      titel: "W-41.5: eerst het management van de aanbieder, dan het RMZ",
      dossier: in_("casusregie", { ...FEITEN, managementGesproken: ["een andere aanbieder"] }),
      gebeurtenis: gebeurt("gemeld-bij-rmz", { aanbieder: "aanbieder", toelichting: "Werkt niet mee." }),
      stopt: { wachter: "eerstManagement", code: "RMZ_EERST_MANAGEMENT" },
    },
    {
      titel: "W-41.5: na het gesprek met het management kan het RMZ worden ingelicht",
      dossier: in_("casusregie", { ...FEITEN, managementGesproken: ["aanbieder"] }),
      gebeurtenis: gebeurt("gemeld-bij-rmz", { aanbieder: "aanbieder", toelichting: "Werkt niet mee." }),
      naar: "casusregie",
    },
  ]);

  const omgeving = omgevingMet([REGIE]);
  const stap = (dossier: ReturnType<typeof eenDossier>, gebeurtenis: ReturnType<typeof gebeurt>) => transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();

  it("W-8.7: een tweede zaak met een regisseur in hetzelfde dossier kan niet", () => {
    const dossier = eenDossier(eenZaak(REGIE, "casusregie", FEITEN, "z-9"));
    expect(transition(dossier, gebeurt("casusregie-belegd", CASUS), omgeving)._unsafeUnwrapErr()).toMatchObject({
      geblokkeerd: [{ code: "VERANTWOORDELIJKE_NIET_UNIEK" }],
    });
  });

  it("W-11.7: van casusregie gaat het alleen omhoog naar procesregie, en na afschalen geldt die volgorde opnieuw", () => {
    const weg = [
      gebeurt("casusregie-belegd", CASUS),
      gebeurt("opgeschaald-naar-procesregie", PROCESREGIE),
      escaleer(),
      gebeurt("teruggekeerd", { uitkomst: "Het regieteam adviseert." }),
      gebeurt("afgeschaald-naar-casusregie", { motivering: "De hulp loopt weer." }),
    ];
    const dossier = weg.reduce((vorig, gebeurtenis) => stap(vorig, gebeurtenis).dossier, eenDossier());
    expect(dossier.zaken["z-1"]?.toestand).toBe("casusregie");
    expect(transition(dossier, escaleer(), omgeving)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "ESCALATIE_OVERGESLAGEN" }] });
  });

  it("W-41.2: een verbeterafspraak geeft een taak om haar te evalueren, en telt pas daarna", () => {
    const gemaakt = stap(in_("procesregie", PROCES), gebeurt("verbeterafspraak-gemaakt", { partner: "aanbieder", schriftelijk: true, evaluatiedatum: "2026-04-01" }));
    expect(gemaakt.gevolgen).toEqual([{ _tag: "Taak", taak: "Evalueer de verbeterafspraken met aanbieder.", eis: "W-41.2", uiterlijk: "2026-04-01" }]);
    const naar = escaleer({ naar: "opdrachtgever", partner: "aanbieder" });
    expect(transition(gemaakt.dossier, naar, omgeving).isErr()).toBe(true);
    const geevalueerd = stap(gemaakt.dossier, gebeurt("verbeterafspraak-geevalueerd", { partner: "aanbieder", uitkomst: "Geen verbetering." }));
    expect(transition(geevalueerd.dossier, naar, omgeving).isOk()).toBe(true);
  });

  it("W-41.5: het gesprek met het management maakt de melding bij het RMZ mogelijk, en die gaat uit als bericht", () => {
    const gesproken = stap(in_("casusregie"), gebeurt("management-gesproken", { aanbieder: "aanbieder", uitkomst: "Geen medewerking." }));
    const gemeld = stap(gesproken.dossier, gebeurt("gemeld-bij-rmz", { aanbieder: "aanbieder", toelichting: "Werkt niet mee." }));
    expect(gemeld.gevolgen).toMatchObject([{ _tag: "Bericht", aan: "Regionaal Meldpunt Zorg", eis: "W-41.5" }]);
  });

  it.each(["opdrachtgever", "regieteam", "Zorg- en Veiligheidshuis"])("W-11.7: escaleren naar %s gaat uit als bericht daarheen", (naar) => {
    expect(stap(in_("procesregie", PROCES), escaleer({ naar })).gevolgen).toMatchObject([{ _tag: "Bericht", aan: naar, eis: "W-11.7" }]);
  });

  it("W-11.7: naar een andere plek, of zonder motivering, komt niet door de deur", () => {
    expect(leestGegevens(REGIE, "geescaleerd", { naar: "krant", motivering: "Ja." })).toBe(false);
    expect(leestGegevens(REGIE, "geescaleerd", { naar: "regieteam" })).toBe(false);
  });

  it("W-11.2: als de regie stopt is er geen regisseur meer", () => {
    const { dossier } = stap(in_("casusregie"), gebeurt("regie-niet-meer-nodig", { organisaties: ["team"] }));
    expect(dossier.zaken["z-1"]?.feiten).not.toHaveProperty("regisseur");
  });
});
