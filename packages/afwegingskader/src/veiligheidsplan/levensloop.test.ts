import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition } from "../kern/transition.js";
import { VEILIGHEIDSPLAN } from "./levensloop.js";
import type { Veiligheidszaak } from "./veiligheidsplan.js";

const DESKUNDIG = eenActor({ bekwaamheden: ["veiligheid"] });
const gebeurt = (soort: string, gegevens: object = {}, actor = DESKUNDIG) => eenGebeurtenis(VEILIGHEIDSPLAN, soort, gegevens, { actor });
const ondeskundig = (soort: string, gegevens: object = {}) => gebeurt(soort, gegevens, eenActor());
const in_ = (toestand: string, feiten: Veiligheidszaak = {}) => eenDossier(eenZaak(VEILIGHEIDSPLAN, toestand, feiten));

const lid = { wie: "partner", rol: "lid van het huishouden", contact: true, geweldBesproken: true } as const;
const PLAN = {
  betrokkenen: [lid, { ...lid, wie: "wijkagent", rol: "professional" }],
  voorwaarden: [{ voorwaarde: "Geen contact onder invloed.", acties: ["Afspraak met de verslavingszorg."] }],
  acties: [{ actie: "Belafspraak elke maandag.", eigenaar: "p-1", streefdatum: "2026-04-01", evaluatiemoment: "2026-05-01" }],
  oorzaken: "Schulden en alcohol.",
  steunstructuur: "Een zus komt dagelijks langs.",
  systeemgerichteHulp: "Schuldhulp en verslavingszorg.",
  herstel: "Verwijzing voor traumahulp.",
};
const plan = (anders: object = {}) => gebeurt("plan-opgesteld", { ...PLAN, ...anders });
const zonder = (veld: keyof typeof PLAN) => gebeurt("plan-opgesteld", Object.fromEntries(Object.entries(PLAN).filter(([naam]) => naam !== veld)));
const GEEVALUEERD = { verloop: "veiliger", motivering: "Geen nieuwe meldingen.", uitkomst: "Doorgaan." };
const DESKUNDIGE = { wachter: "doorDeskundige", code: "VEILIGHEID_DESKUNDIGE_VEREIST" } as const;

describe("veiligheidsplan", () => {
  proefMatrix("W-70.1", VEILIGHEIDSPLAN, {
    matrix: {
      nieuw: ["zorg-gesignaleerd"],
      "zorg-gesignaleerd": ["beoordeeld", "onveiligheid-neemt-toe"],
      beoordeeld: ["geen-plan-nodig", "plan-opgesteld", "onveiligheid-neemt-toe"],
      "plan-opgesteld": ["plan-opgesteld", "uitvoering-begonnen", "onveiligheid-neemt-toe"],
      uitvoering: ["plan-opgesteld", "geevalueerd", "onveiligheid-neemt-toe"],
      geevalueerd: ["plan-opgesteld", "uitvoering-hervat", "veiligheidsplan-afgesloten", "onveiligheid-neemt-toe"],
      afgesloten: [],
    },
    feiten: {},
  });

  proefWachters("W-70.1", VEILIGHEIDSPLAN, [
    {
      titel: "W-70.1.1: een deskundige beoordeelt de veiligheid met een instrument",
      dossier: in_("zorg-gesignaleerd"),
      gebeurtenis: gebeurt("beoordeeld", { instrument: "risicotaxatie", oordeel: "Onveilig." }),
      naar: "beoordeeld",
    },
    {
      titel: "W-70.1: wie niet is geschoold in veiligheid beoordeelt haar niet",
      dossier: in_("zorg-gesignaleerd"),
      gebeurtenis: ondeskundig("beoordeeld", { instrument: "risicotaxatie", oordeel: "Onveilig." }),
      stopt: DESKUNDIGE,
    },
    {
      titel: "W-70.1.1: zonder instrument is er geen beoordeling",
      dossier: in_("zorg-gesignaleerd"),
      gebeurtenis: gebeurt("beoordeeld", { oordeel: "Onveilig." }),
      stopt: { wachter: "metInstrument", code: "VEILIGHEIDSINSTRUMENT_ONTBREEKT" },
    },
    {
      titel: "W-70.1: een zorg die niet klopt sluit zonder plan, met motivering",
      dossier: in_("beoordeeld"),
      gebeurtenis: gebeurt("geen-plan-nodig", { motivering: "Het signaal ging over een ander adres." }),
      naar: "afgesloten",
    },
    {
      titel: "W-70.1: alleen een deskundige besluit dat er geen plan nodig is",
      dossier: in_("beoordeeld"),
      gebeurtenis: ondeskundig("geen-plan-nodig", { motivering: "Lijkt mee te vallen." }),
      stopt: DESKUNDIGE,
    },
    { titel: "W-70.1.2: een compleet veiligheidsplan wordt vastgesteld", dossier: in_("beoordeeld"), gebeurtenis: plan(), naar: "plan-opgesteld" },
    {
      titel: "W-70.1.2: een plan zonder voorwaarden van Veilig Thuis noemt dat uitdrukkelijk",
      dossier: in_("geevalueerd"),
      gebeurtenis: plan({ voorwaarden: [] }),
      naar: "plan-opgesteld",
    },
    { titel: "W-70.1: wie niet is geschoold stelt geen veiligheidsplan op", dossier: in_("beoordeeld"), gebeurtenis: ondeskundig("plan-opgesteld", PLAN), stopt: DESKUNDIGE },
    {
      titel: "W-70.1: zonder contact met iedereen is er geen plan",
      dossier: in_("beoordeeld"),
      gebeurtenis: plan({ betrokkenen: [lid, { ...lid, wie: "kind", contact: false, geweldBesproken: false }, { ...lid, wie: "oma", contact: false }] }),
      stopt: { wachter: "iedereenGesproken", code: "NIET_IEDEREEN_GESPROKEN", velden: { aantal: "2" } },
    },
    {
      titel: "W-70.1: alleen professionals spreken is niet genoeg",
      dossier: in_("beoordeeld"),
      gebeurtenis: plan({ betrokkenen: [{ ...lid, wie: "wijkagent", rol: "professional" }] }),
      stopt: { wachter: "iedereenGesproken", code: "NIET_IEDEREEN_GESPROKEN", velden: { aantal: "het huishouden" } },
    },
    {
      titel: "W-70.1.3: het geweld is met iedereen besproken",
      dossier: in_("beoordeeld"),
      gebeurtenis: plan({ betrokkenen: [lid, { ...lid, wie: "kind", geweldBesproken: false }] }),
      stopt: { wachter: "geweldBesproken", code: "GEWELD_NIET_BESPROKEN", velden: { aantal: "1" } },
    },
    {
      titel: "W-70.1.2: een voorwaarde zonder actie is niet vertaald",
      dossier: in_("beoordeeld"),
      gebeurtenis: plan({ voorwaarden: [{ voorwaarde: "Geen contact onder invloed.", acties: [] }] }),
      stopt: { wachter: "voorwaardenVertaald", code: "VOORWAARDE_NIET_VERTAALD" },
    },
    {
      titel: "W-70.1.2: over de voorwaarden van Veilig Thuis wordt niet gezwegen",
      dossier: in_("beoordeeld"),
      gebeurtenis: zonder("voorwaarden"),
      stopt: { wachter: "voorwaardenVertaald", code: "VOORWAARDE_NIET_VERTAALD" },
    },
    ...(
      [
        ["W-70.1.5", "oorzaken", "onderliggende problemen"],
        ["W-70.1.6", "steunstructuur", "steun van het netwerk"],
        ["W-70.1.7", "systeemgerichteHulp", "hulp voor samenhangende problemen"],
        ["W-70.1.8", "herstel", "herstel van gevolgen"],
        ["W-70.1.2", "acties", "acties"],
      ] as const
    ).map(([eis, veld, onderdelen]) => ({
      titel: `${eis}: een plan zonder ${onderdelen} is niet compleet`,
      dossier: in_("beoordeeld"),
      gebeurtenis: zonder(veld),
      stopt: { wachter: "veiligheidsplanVolledig", code: "PLAN_ONVOLLEDIG" as const, velden: { onderdelen } },
    })),
    {
      titel: "W-70.1.2: een actie zonder evaluatiemoment is niet compleet",
      dossier: in_("beoordeeld"),
      gebeurtenis: plan({ acties: [{ actie: "Belafspraak.", eigenaar: "p-1", streefdatum: "2026-04-01" }] }),
      stopt: { wachter: "veiligheidsactiesVolledig", code: "ACTIE_ONVOLLEDIG" },
    },
    { titel: "W-70.1.2: de uitvoering begint", dossier: in_("plan-opgesteld"), gebeurtenis: gebeurt("uitvoering-begonnen", { afspraken: "Iedereen weet ervan." }), naar: "uitvoering" },
    { titel: "W-70.1: alleen een deskundige begint de uitvoering", dossier: in_("plan-opgesteld"), gebeurtenis: ondeskundig("uitvoering-begonnen", { afspraken: "Ja." }), stopt: DESKUNDIGE },
    { titel: "W-70.1: een evaluatie legt het verloop vast", dossier: in_("uitvoering"), gebeurtenis: gebeurt("geevalueerd", GEEVALUEERD), naar: "geevalueerd" },
    { titel: "W-70.1: alleen een deskundige evalueert de veiligheid", dossier: in_("uitvoering"), gebeurtenis: ondeskundig("geevalueerd", GEEVALUEERD), stopt: DESKUNDIGE },
    {
      titel: "W-9.2: een evaluatie zonder verloop en motivering is niet compleet",
      dossier: in_("uitvoering"),
      gebeurtenis: gebeurt("geevalueerd", { uitkomst: "Doorgaan." }),
      stopt: { wachter: "veiligheidGeevalueerd", code: "EVALUATIE_ONVOLLEDIG", velden: { onderdelen: "hoe de veiligheid zich ontwikkelt, de motivering daarvan" } },
    },
    { titel: "W-70.1.2: na de evaluatie gaat de uitvoering door", dossier: in_("geevalueerd"), gebeurtenis: gebeurt("uitvoering-hervat", { toelichting: "Nog drie maanden." }), naar: "uitvoering" },
    { titel: "W-70.1: alleen een deskundige hervat de uitvoering", dossier: in_("geevalueerd"), gebeurtenis: ondeskundig("uitvoering-hervat", { toelichting: "Nog." }), stopt: DESKUNDIGE },
    {
      titel: "W-70.1: het plan sluit als een deskundige het veilig genoeg vindt",
      dossier: in_("geevalueerd", { verloop: "veiliger" }),
      gebeurtenis: gebeurt("veiligheidsplan-afgesloten", { veiligGenoeg: true, motivering: "Een half jaar rustig." }),
      naar: "afgesloten",
    },
    {
      titel: "W-70.1: alleen een deskundige sluit het plan af",
      dossier: in_("geevalueerd", { verloop: "veiliger" }),
      gebeurtenis: ondeskundig("veiligheidsplan-afgesloten", { veiligGenoeg: true, motivering: "Rustig." }),
      stopt: DESKUNDIGE,
    },
    {
      titel: "W-70.1: of het veilig genoeg is zegt een mens",
      dossier: in_("geevalueerd", { verloop: "veiliger" }),
      gebeurtenis: gebeurt("veiligheidsplan-afgesloten", { motivering: "Rustig." }),
      stopt: { wachter: "veiligGenoeg", code: "VEILIGHEID_NIET_BEOORDEELD", oordeel: true },
    },
    {
      titel: "W-70.1: niet veilig genoeg houdt het plan open",
      dossier: in_("geevalueerd", { verloop: "gelijk" }),
      gebeurtenis: gebeurt("veiligheidsplan-afgesloten", { veiligGenoeg: false, motivering: "Nog spanningen." }),
      stopt: { wachter: "veiligGenoeg", code: "VEILIGHEID_NIET_BEOORDEELD" },
    },
    {
      titel: "W-11.7: bij toenemende onveiligheid sluit het plan niet",
      dossier: in_("geevalueerd", { verloop: "onveiliger" }),
      gebeurtenis: gebeurt("veiligheidsplan-afgesloten", { veiligGenoeg: true, motivering: "Afgesproken." }),
      stopt: { wachter: "nietOnveiliger", code: "ONVEILIGHEID_NEEMT_TOE" },
    },
  ]);

  const omgeving = omgevingMet([VEILIGHEIDSPLAN]);

  it("W-70.1: iedereen kan een zorg melden; daarna is het werk voor een deskundige", () => {
    const stap = transition(eenDossier(), ondeskundig("zorg-gesignaleerd", { bron: "Veilig Thuis", signaal: "Melding ontvangen." }), omgeving)._unsafeUnwrap();
    expect(stap.gevolgen).toEqual([{ _tag: "Taak", taak: "Laat een daarin deskundige professional de veiligheid beoordelen.", eis: "W-70.1" }]);
  });

  it.each([
    ["onveiligheid-neemt-toe", { toelichting: "Nieuwe melding." }],
    ["geevalueerd", { verloop: "onveiliger", motivering: "Nieuwe melding.", uitkomst: "Opschalen." }],
  ])("W-11.7: %s roept op tot opschalen en houdt het plan open", (soort, gegevens) => {
    const stap = transition(in_("uitvoering"), gebeurt(soort, gegevens), omgeving)._unsafeUnwrap();
    expect(stap.gevolgen).toMatchObject([{ _tag: "Taak", eis: "W-11.7" }]);
    expect(stap.dossier.zaken["z-1"]?.feiten).toMatchObject({ verloop: "onveiliger" });
  });

  it("W-70.1: een evaluatie zonder toenemende onveiligheid roept niet op tot opschalen", () => {
    expect(transition(in_("uitvoering"), gebeurt("geevalueerd", GEEVALUEERD), omgeving)._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("W-70.1: het scherm toont een ondeskundige dat de beoordeling niet kan", () => {
    const { tijdstip } = gebeurt("geevalueerd", {});
    const stand = (actor: typeof DESKUNDIG) =>
      mogelijkeStappen({ dossier: in_("zorg-gesignaleerd"), actor, tijdstip, omgeving }).find(({ gebeurtenis }) => gebeurtenis === "beoordeeld")?.stand;
    expect([stand(eenActor()), stand(DESKUNDIG)]).toEqual(["geblokkeerd", "mits"]);
  });

  it("W-70.1: een plan zonder motivering sluiten komt niet door de deur", () => {
    expect(leestGegevens(VEILIGHEIDSPLAN, "veiligheidsplan-afgesloten", { veiligGenoeg: true })).toBe(false);
    expect(leestGegevens(VEILIGHEIDSPLAN, "geen-plan-nodig", { motivering: " " })).toBe(false);
  });
});
