import { describe, expect, it } from "vitest";

import { eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet, datum } from "../../test/bouwers.js";
import { profielMet } from "../../test/profiel.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { leegDossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { WACHTLIJST } from "./levensloop.js";
import { listWachtlijsten } from "./list-wachtlijsten.js";
import type { Wachtlijst } from "./wachtlijst.js";

const LIJST: Wachtlijst = { locatie: "De Brug", sinds: datum("2026-03-02"), wachtenden: 2, gemeld: false };
const GEMELD: Wachtlijst = { ...LIJST, gemeld: true };
const lijst = (toestand: string, feiten: Wachtlijst = LIJST) => eenDossier(eenZaak(WACHTLIJST, toestand, feiten));
const gebeurt = (soort: string, gegevens: object = {}, tijdstip = "2026-03-02T09:00:00Z", zaak = "z-1") =>
  eenGebeurtenis(WACHTLIJST, soort, gegevens, { tijdstip, zaak });

describe("wachtlijst per locatie", () => {
  proefMatrix("D-11.14", WACHTLIJST, {
    matrix: {
      nieuw: ["wachtlijst-ontstaan"],
      geen: ["wachtlijst-opnieuw-ontstaan"],
      ontstaan: ["wachtlijst-bijgewerkt", "wachtlijst-gemeld", "wachtlijst-opgeheven"],
      gemeld: ["wachtlijst-bijgewerkt", "wachtlijst-opgeheven"],
      opgeheven: ["wachtlijst-opnieuw-ontstaan", "opheffing-gemeld"],
    },
    feiten: LIJST,
  });

  proefWachters("D-11.14", WACHTLIJST, [
    {
      titel: "D-10.1.f: een locatie zonder wachtlijst krijgt er een",
      dossier: lijst("gemeld"),
      gebeurtenis: gebeurt("wachtlijst-ontstaan", { locatie: "De Poort", wachtenden: 1 }, undefined, "z-2"),
      naar: "ontstaan",
    },
    {
      titel: "D-10.1.f: een locatie heeft niet twee wachtlijsten",
      dossier: lijst("gemeld"),
      gebeurtenis: gebeurt("wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 1 }, undefined, "z-2"),
      stopt: { wachter: "enigeLijstVanLocatie", code: "WACHTLIJST_BESTAAT_AL" },
    },
    {
      titel: "D-11.14: een gemelde lijst wordt zonder waarschuwing bijgewerkt",
      dossier: lijst("gemeld", GEMELD),
      gebeurtenis: gebeurt("wachtlijst-bijgewerkt", { wachtenden: 3 }),
      naar: "gemeld",
    },
    {
      titel: "D-11.14: bijwerken van een lijst die de gemeente niet kent waarschuwt",
      dossier: lijst("ontstaan"),
      gebeurtenis: gebeurt("wachtlijst-bijgewerkt", { wachtenden: 3 }),
      stopt: { wachter: "gemeenteWeetHet", code: "WACHTLIJST_MELDEN" },
    },
    {
      titel: "D-11.14: zonder afgesproken termijn is melden nooit te laat",
      dossier: lijst("ontstaan"),
      gebeurtenis: gebeurt("wachtlijst-gemeld", { kenmerk: "m-1" }, "2026-09-01T09:00:00Z"),
      naar: "gemeld",
    },
    {
      titel: "D-11.14: op de laatste afgesproken werkdag is melden op tijd",
      dossier: lijst("ontstaan"),
      gebeurtenis: gebeurt("wachtlijst-gemeld", { kenmerk: "m-1" }, "2026-03-09T09:00:00Z"),
      profiel: profielMet("D-11.14", { aantal: 5, eenheid: "werkdag" }),
      naar: "gemeld",
    },
    {
      titel: "D-11.14: na de laatste afgesproken werkdag waarschuwt melden",
      dossier: lijst("ontstaan"),
      gebeurtenis: gebeurt("wachtlijst-gemeld", { kenmerk: "m-1" }, "2026-03-10T09:00:00Z"),
      profiel: profielMet("D-11.14", { aantal: 5, eenheid: "werkdag" }),
      stopt: { wachter: "wachtlijstOpTijdGemeld", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "9 maart 2026" } },
    },
    {
      titel: "D-11.14: een gemelde lijst wordt opgeheven",
      dossier: lijst("gemeld", GEMELD),
      gebeurtenis: gebeurt("wachtlijst-opgeheven"),
      naar: "opgeheven",
    },
    {
      titel: "D-11.14: een lijst opheffen die nooit is gemeld waarschuwt",
      dossier: lijst("ontstaan"),
      gebeurtenis: gebeurt("wachtlijst-opgeheven"),
      stopt: { wachter: "gemeenteWeetHet", code: "WACHTLIJST_MELDEN" },
    },
  ]);

  it("D-11.14: een wachtlijst loopt van ontstaan via gemeld en opgeheven naar geen, en telkens horen inwoners en gemeente het", () => {
    const omgeving = omgevingMet([WACHTLIJST]);
    let dossier = leegDossier("locaties");
    const gehoord = [
      gebeurt("wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 2 }),
      gebeurt("wachtlijst-gemeld", { kenmerk: "m-1" }, "2026-03-03T09:00:00Z"),
      gebeurt("wachtlijst-bijgewerkt", { wachtenden: 4 }, "2026-03-10T09:00:00Z"),
      gebeurt("wachtlijst-opgeheven", {}, "2026-04-01T09:00:00Z"),
      gebeurt("opheffing-gemeld", { kenmerk: "m-2" }, "2026-04-02T09:00:00Z"),
    ].map((gebeurtenis) => {
      const stap = transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();
      dossier = stap.dossier;
      return [
        stap.dossier.zaken["z-1"]?.toestand,
        stap.gevolgen.map((gevolg) => (gevolg._tag === "Bericht" ? `aan ${gevolg.aan}: ${gevolg.inhoud}` : gevolg.taak)),
        listWachtlijsten(dossier).map(({ locatie, wachtenden }) => `${locatie}: ${String(wachtenden)}`),
      ];
    });
    expect(gehoord).toEqual([
      ["ontstaan", ["aan inwoners: Deze locatie heeft een wachtlijst.", "Meld de wachtlijst bij de gemeente."], ["De Brug: 2"]],
      ["gemeld", ["aan gemeente: Er is een wachtlijst op deze locatie."], ["De Brug: 2"]],
      ["gemeld", ["aan inwoners: De wachtlijst van deze locatie is bijgewerkt."], ["De Brug: 4"]],
      ["opgeheven", ["aan inwoners: Deze locatie heeft geen wachtlijst meer.", "Meld bij de gemeente dat de wachtlijst is opgeheven."], []],
      ["geen", ["aan gemeente: De wachtlijst op deze locatie is opgeheven."], []],
    ]);
  });

  it("D-11.14: de taak om te melden draagt de laatste dag die het contract noemt, en anders geen dag", () => {
    const ontstaan = gebeurt("wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 2 });
    const taak = (profiel?: Parameters<typeof omgevingMet>[2]) =>
      transition(leegDossier("d"), ontstaan, omgevingMet([WACHTLIJST], {}, profiel))._unsafeUnwrap().gevolgen[1];
    expect(taak()).toEqual({ _tag: "Taak", taak: "Meld de wachtlijst bij de gemeente.", eis: "D-11.14", norm: "D-11.14" });
    expect(taak(profielMet("D-11.14", { aantal: 5, eenheid: "werkdag" }))).toMatchObject({ uiterlijk: "2026-03-09" });
  });

  it("D-11.14: een lijst die terugkomt moet opnieuw worden gemeld", () => {
    const dossier = lijst("opgeheven", { ...GEMELD, wachtenden: 0 });
    const { dossier: terug } = transition(dossier, gebeurt("wachtlijst-opnieuw-ontstaan", { wachtenden: 1 }, "2026-05-04T09:00:00Z"), omgevingMet([WACHTLIJST]))._unsafeUnwrap();
    expect(terug.zaken["z-1"]).toMatchObject({
      toestand: "ontstaan",
      feiten: { locatie: "De Brug", sinds: "2026-05-04", wachtenden: 1, gemeld: false },
    });
  });

  it("D-11.14: wie een nooit gemelde lijst opheft, meldt alsnog dat zij er was", () => {
    const erkend = [{ code: "WACHTLIJST_MELDEN" as const, reden: "De lijst duurde een dag." }];
    const omgeving = omgevingMet([WACHTLIJST]);
    const { dossier } = transition(lijst("ontstaan"), { ...gebeurt("wachtlijst-opgeheven"), erkend }, omgeving)._unsafeUnwrap();
    const { gevolgen } = transition(dossier, gebeurt("opheffing-gemeld", { kenmerk: "m-1" }), omgeving)._unsafeUnwrap();
    expect(gevolgen).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "Er was een wachtlijst op deze locatie; die is opgeheven.", eis: "D-11.14" },
    ]);
  });

  it("D-10.1.f: een wachtlijst telt mensen en noemt niemand", () => {
    expect(leestGegevens(WACHTLIJST, "wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 0 })).toBe(false);
    expect(leestGegevens(WACHTLIJST, "wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 1, bsn: "999900006" })).toBe(false);
    expect(leestGegevens(WACHTLIJST, "wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 1 })).toBe(true);
  });
});
