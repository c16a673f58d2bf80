import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { VOLLEDIG_PLAN } from "../../test/plan-van-aanpak.js";
import { ADVIES } from "../advies/levensloop.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { replay } from "../kern/replay.js";
import { transition } from "../kern/transition.js";
import { BASISHULP } from "./levensloop.js";

const omgeving = omgevingMet([BASISHULP]);
const START = {
  meldingsdatum: "2026-03-02",
  vraagGenoegzaamBekend: true,
  inwonerStemtIn: true,
  verantwoordelijke: "p-1",
  andereVerantwoordelijkeInGezin: false,
  veiligheidszorg: false,
};
const EVALUATIE = { bijEinde: false, tevredenheid: "Goed.", doelrealisatie: "Half.", aanpak: "Past.", verankering: "Buurttuin.", uitkomst: "Doorgaan." };
const AFSLUITEN = { aanleiding: "oplossing gerealiseerd", reden: "De post is op orde.", zienswijzeInwoner: "Eens." };
const OPSCHORTEN = {
  grond: "ernstige bedreiging of intimidatie",
  motivering: "Bedreiging op kantoor.",
  partnerKanVoortzetten: false,
  zorgmijding: false,
  reden: "Veiligheid.",
  zienswijzeInwoner: "Oneens.",
};

/** The events of one case, one a day. */
const reeks = (...stappen: readonly (readonly [soort: string, gegevens?: object])[]): readonly Gebeurtenis[] =>
  stappen.map(([soort, gegevens = {}], dag) =>
    eenGebeurtenis(BASISHULP, soort, gegevens, { tijdstip: `2026-03-${String(dag + 2).padStart(2, "0")}T10:00:00Z` }),
  );
const tot = (...stappen: readonly (readonly [string, object?])[]) => replay("d-1", reeks(...stappen), omgeving);
const uitkomst = (...stappen: readonly (readonly [string, object?])[]) =>
  tot(...stappen).match(
    (dossier) => dossier.zaken["z-1"]?.toestand,
    ({ weigering }) => (weigering._tag === "WachtersHoudenTegen" ? weigering.geblokkeerd.map(({ code }) => code) : weigering._tag),
  );

const ACTIEF = [
  ["basishulp-gestart", START],
  ["plan-opgesteld", VOLLEDIG_PLAN],
  ["inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false }],
] as const;
const SLOT = ["geevalueerd", { ...EVALUATIE, bijEinde: true }] as const;
const SLUIT = ["afgesloten", AFSLUITEN] as const;

describe("het verloop van basishulp", () => {
  it("W-63.1: van start tot einde, met plan, evaluatie en waakvlam", () => {
    expect(uitkomst(...ACTIEF, ["evaluatie-begonnen", { aanwezig: [] }], SLOT, SLUIT, ["waakvlam-afgesproken", { einddatum: "2026-03-09", metInwoner: true }], ["waakvlam-voorbij"])).toBe("beeindigd");
  });

  it("W-42.2: na het Wlz-besluit kan de hulp niet eindigen; na de overdracht wel", () => {
    const wlz = ["wlz-besluit-ontvangen", { naar: "Wlz-aanbieder" }] as const;
    expect(uitkomst(...ACTIEF, SLOT, wlz, SLUIT)).toEqual(["OVERDRACHT_NIET_GEREGELD"]);
    const geregeld = ["overdracht-geregeld", { naar: "Wlz-aanbieder", volledig: true, warmOvergedragen: true }] as const;
    expect(uitkomst(...ACTIEF, SLOT, wlz, geregeld, ["afgesloten", { ...AFSLUITEN, aanleiding: "volledig overgedragen" }])).toBe("afgesloten");
  });

  it("W-63.3: van twee overdrachten houdt de ene die nog loopt het einde tegen", () => {
    const weg = [["overdracht-begonnen", { naar: "ggz" }], ["overdracht-begonnen", { naar: "welzijn" }]] as const;
    const ggz = ["overdracht-geregeld", { naar: "ggz", volledig: true, warmOvergedragen: true }] as const;
    expect(uitkomst(...ACTIEF, SLOT, ...weg, ggz, SLUIT)).toEqual(["OVERDRACHT_NIET_GEREGELD"]);
    expect(uitkomst(...ACTIEF, SLOT, ...weg, ggz, ["overdracht-gaat-niet-door", { naar: "welzijn", toelichting: "Geen plek." }], SLUIT)).toBe("afgesloten");
  });

  it("W-8.2: een bijgesteld plan gaat opnieuw naar de inwoner, en een eerdere slotevaluatie telt niet meer", () => {
    expect(uitkomst(...ACTIEF, SLOT, ["plan-opgesteld", VOLLEDIG_PLAN])).toBe("plan-concept");
    expect(uitkomst(...ACTIEF, SLOT, ["plan-opgesteld", VOLLEDIG_PLAN], ["inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false }], SLUIT)).toEqual(["EVALUATIE_ONTBREEKT"]);
  });

  it("W-12.1: na hervatten vanuit de waakvlam is voor het einde opnieuw een evaluatie nodig", () => {
    const hervat = [...ACTIEF, SLOT, SLUIT, ["waakvlam-afgesproken", { einddatum: "2026-06-01", metInwoner: true }], ["hulp-hervat"]] as const;
    expect(uitkomst(...hervat)).toBe("plan-actief");
    expect(uitkomst(...hervat, SLUIT)).toEqual(["EVALUATIE_ONTBREEKT"]);
  });

  it("W-63.1: opgeschorte hulp zonder plan gaat niet verder met een plan dat er niet is", () => {
    const hervat = ["hulp-hervat", { grondVervallen: true, verantwoordelijke: "p-2" }] as const;
    expect(uitkomst(["basishulp-gestart", START], ["opgeschort", OPSCHORTEN], hervat)).toBe("gestart");
    expect(uitkomst(...ACTIEF, ["opgeschort", OPSCHORTEN], hervat)).toBe("plan-actief");
    expect(tot(...ACTIEF, ["opgeschort", OPSCHORTEN], hervat)._unsafeUnwrap().zaken["z-1"]?.feiten).toMatchObject({ verantwoordelijke: "p-2" });
  });

  it("W-8.6: een zorg over veiligheid die later komt vraagt een veiligheidsplan voor het volgende plan", () => {
    const zorg = ["veiligheidszorg-gesignaleerd", { toelichting: "Ruzie thuis." }] as const;
    expect(uitkomst(["basishulp-gestart", START], zorg, ["plan-opgesteld", VOLLEDIG_PLAN], ["inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false }])).toEqual(["VEILIGHEIDSPLAN_ONTBREEKT"]);
  });

  it("W-6: na een wissel is de nieuwe professional verantwoordelijk", () => {
    const wissel = { naar: "p-2", opWensVanInwoner: true, warmOvergedragen: true, andereVerantwoordelijkeInGezin: false };
    expect(uitkomst(...ACTIEF, ["professional-gewisseld", wissel], ["plan-opgesteld", VOLLEDIG_PLAN])).toEqual(["VERANTWOORDELIJKE_NIET_UNIEK"]);
    expect(uitkomst(...ACTIEF, ["professional-gewisseld", wissel], ["plan-opgesteld", { ...VOLLEDIG_PLAN, verantwoordelijke: "p-2" }])).toBe("plan-concept");
  });

  it("W-49.1: basishulp start in een dossier zonder indicatie, en vraagt er ook geen", () => {
    expect(uitkomst(["basishulp-gestart", START])).toBe("gestart");
    expect(leestGegevens(BASISHULP, "basishulp-gestart", { ...START, indicatie: "i-1" })).toBe(false);
  });

  it("W-8.1: het plan zegt of naar het netwerk is gevraagd; niemand willen is ook een antwoord", () => {
    const plan = (anders: object) => uitkomst(["basishulp-gestart", START], ["plan-opgesteld", { ...VOLLEDIG_PLAN, ...anders }]);
    expect(plan({ netwerkGevraagd: undefined })).toEqual(["PLAN_ONVOLLEDIG"]);
    expect(plan({ netwerk: [] })).toBe("plan-concept");
  });

  it("W-8.4.1: een plan waar de inwoner niet mee instemt loopt niet", () => {
    const concept = ACTIEF.slice(0, 2);
    expect(uitkomst(...concept, ["inwoner-stemt-in", { stemtIn: false, exemplaarGewenst: false }])).toEqual(["PLAN_ZONDER_INSTEMMING"]);
    expect(uitkomst(...concept, ["geevalueerd", EVALUATIE])).toBe("OvergangNietToegestaan");
    expect(uitkomst(...ACTIEF)).toBe("plan-actief");
  });

  it("W-9.3: werken er meer professionals, dan hoort de ervaring met hun samenwerking bij de evaluatie", () => {
    const [start, , stemtIn] = ACTIEF;
    const samen = ["plan-opgesteld", { ...VOLLEDIG_PLAN, professionals: ["p-1", "p-2"], samenwerking: "Elke maand overleg." }] as const;
    expect(uitkomst(...ACTIEF, ["geevalueerd", EVALUATIE])).toBe("plan-actief");
    expect(uitkomst(start, samen, stemtIn, ["geevalueerd", EVALUATIE])).toEqual(["EVALUATIE_ONVOLLEDIG"]);
    expect(uitkomst(start, samen, stemtIn, ["geevalueerd", { ...EVALUATIE, samenwerking: "Goed op elkaar afgestemd." }])).toBe("plan-actief");
  });

  it("W-12.2, W-37.2: bij Aanvullende Zorg blijft er een contactpersoon, en de aanbieder weet wanneer hij belt", () => {
    const dossier = eenDossier(eenZaak(ADVIES, "verzonden", { opstellers: [] }, "a-1"), ...Object.values(tot(...ACTIEF)._unsafeUnwrap().zaken));
    const schakelIn = (anders: object) => {
      const gegevens = { advies: "a-1", contactpersoon: "p-1", contactAfspraken: "Bij uitval bellen.", ...anders };
      return transition(dossier, eenGebeurtenis(BASISHULP, "aanvullende-zorg-ingeschakeld", gegevens, { tijdstip: "2026-03-09T10:00:00Z" }), omgeving);
    };
    expect(schakelIn({})._unsafeUnwrap().dossier.zaken["z-1"]).toMatchObject({ toestand: "plan-actief", feiten: { aanvullendeZorg: true } });
    for (const veld of ["contactpersoon", "contactAfspraken"])
      expect(schakelIn({ [veld]: undefined })._unsafeUnwrapErr(), veld).toMatchObject({ geblokkeerd: [{ code: "CONTACTPERSOON_ONTBREEKT" }] });
  });

  it("W-60: kan een partner helpen, dan stopt de hulp pas na een volledige overdracht", () => {
    const stop = ["voortijdig-beeindigd", { ...OPSCHORTEN, partnerKanVoortzetten: true }] as const;
    const weg = ["overdracht-begonnen", { naar: "ggz" }] as const;
    const geregeld = (volledig: boolean) => ["overdracht-geregeld", { naar: "ggz", volledig, warmOvergedragen: true }] as const;
    expect(uitkomst(...ACTIEF, stop)).toEqual(["OVERDRACHT_NIET_GEREGELD"]);
    expect(uitkomst(...ACTIEF, weg, geregeld(false), stop)).toEqual(["OVERDRACHT_NIET_GEREGELD"]);
    expect(uitkomst(...ACTIEF, weg, geregeld(true), stop)).toBe("voortijdig-beeindigd");
  });

  it("W-63.4: wie zorg weigert wordt eerst besproken met regieteam, Meldpunt of Interventieteam", () => {
    const stop = (anders: object) => uitkomst(...ACTIEF, ["voortijdig-beeindigd", { ...OPSCHORTEN, zorgmijding: true, ...anders }]);
    expect(stop({})).toEqual(["ZORGMIJDING_NIET_AFGESTEMD"]);
    for (const afgestemdMet of ["regieteam", "Meldpunt Bijzondere Zorg", "Interventieteam"]) expect(stop({ afgestemdMet }), afgestemdMet).toBe("voortijdig-beeindigd");
    expect(leestGegevens(BASISHULP, "voortijdig-beeindigd", { ...OPSCHORTEN, zorgmijding: true, afgestemdMet: "de buren" })).toBe(false);
  });

  it("W-63.2: een grond die de wet niet kent en een lege motivering komen niet door de deur", () => {
    expect(leestGegevens(BASISHULP, "opgeschort", { ...OPSCHORTEN, grond: "te duur" })).toBe(false);
    expect(leestGegevens(BASISHULP, "opgeschort", { ...OPSCHORTEN, grond: "anders" })).toBe(true);
    expect(leestGegevens(BASISHULP, "opgeschort", { ...OPSCHORTEN, motivering: " " })).toBe(false);
  });
});

describe("gevolgen van basishulp", () => {
  const gevolgen = (omgevingVan: typeof omgeving, ...stappen: readonly (readonly [string, object?])[]) => {
    const gebeurtenissen = reeks(...stappen);
    const laatste = gebeurtenissen[gebeurtenissen.length - 1];
    const voor = replay("d-1", gebeurtenissen.slice(0, -1), omgevingVan)._unsafeUnwrap();
    return laatste === undefined ? [] : transition(voor, laatste, omgevingVan)._unsafeUnwrap().gevolgen;
  };

  it("W-8.2: de start geeft het plan als taak, bij een zorg ook het veiligheidsplan", () => {
    expect(gevolgen(omgeving, ["basishulp-gestart", START])).toMatchObject([{ eis: "W-8.2" }]);
    expect(gevolgen(omgeving, ["basishulp-gestart", { ...START, veiligheidszorg: true }])).toMatchObject([{ eis: "W-8.2" }, { eis: "W-8.6" }]);
  });

  it("W-9.1: instemming en evaluatie geven de volgende evaluatie, met een dag als het contract een termijn heeft", () => {
    const profiel = parseContractprofiel({
      id: "proef",
      naam: "Proefcontract",
      afwijkingen: [{ norm: "W-9.1.periodiek", waarde: { aantal: 3, eenheid: "maand" }, begindatum: "2025-01-01", reden: "proef" }],
    })._unsafeUnwrap();
    expect(gevolgen(omgeving, ...ACTIEF)).toEqual([{ _tag: "Taak", taak: "Evalueer het plan met de inwoner.", eis: "W-9.1", norm: "W-9.1.periodiek" }]);
    expect(gevolgen(omgevingMet([BASISHULP], {}, profiel), ...ACTIEF, ["geevalueerd", EVALUATIE])).toMatchObject([{ eis: "W-9.1", uiterlijk: "2026-06-05" }]);
    expect(gevolgen(omgeving, ...ACTIEF, SLOT)).toEqual([]);
  });

  it("W-42.2, W-12.1, W-63.1: Wlz-besluit, waakvlam en opschorten geven elk hun taak", () => {
    expect(gevolgen(omgeving, ...ACTIEF, ["wlz-besluit-ontvangen", { naar: "Wlz-aanbieder" }])).toMatchObject([{ eis: "W-42.2" }]);
    expect(gevolgen(omgeving, ...ACTIEF, SLOT, SLUIT, ["waakvlam-afgesproken", { einddatum: "2026-06-01", metInwoner: true }])).toMatchObject([{ eis: "W-12.1", uiterlijk: "2026-06-01" }]);
    expect(gevolgen(omgeving, ...ACTIEF, ["opgeschort", OPSCHORTEN])).toMatchObject([{ eis: "W-63.1" }]);
    expect(gevolgen(omgeving, ...ACTIEF, ["veiligheidszorg-gesignaleerd", { toelichting: "Ruzie." }])).toMatchObject([{ eis: "W-8.6" }]);
  });
});
