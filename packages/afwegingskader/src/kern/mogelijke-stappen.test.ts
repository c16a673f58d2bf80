import { describe, expect, it } from "vitest";

import { datum, eenActor, eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { eenAdvies, eenMelding, eenOnderzoek } from "../../test/zaken-wijkteam.js";
import type { Indicatie } from "../indicatie/indicatie.js";
import { INDICATIE } from "../indicatie/levensloop.js";
import { LEVENSLOPEN } from "../levenslopen.js";
import { MELDING } from "../melding/levensloop.js";
import { zaakVan, zakenVan } from "./zaak-van.js";
import { mogelijkeStappen, type MogelijkeStap } from "./mogelijke-stappen.js";
import { parseGebeurtenis } from "./parse-gebeurtenis.js";
import { transition } from "./transition.js";

const ALLE = omgevingMet([...LEVENSLOPEN.values()]);
const stappen = (dossier: ReturnType<typeof eenDossier>, moment = "2026-03-03T09:00:00Z", actor = eenActor()): ReadonlyMap<string, MogelijkeStap> =>
  new Map(
    mogelijkeStappen({ dossier, actor, tijdstip: tijdstip(moment), omgeving: ALLE }).map((stap) => [`${stap.zaak ?? "nieuw"} ${stap.gebeurtenis}`, stap]),
  );

describe("mogelijke stappen", () => {
  it("W-49.3: een bevestigde melding laat zien wat kan, wat ervoor nodig is en wat nu niet kan", () => {
    const gezien = stappen(eenDossier(eenMelding("bevestigd", { geinformeerd: false })));
    expect(gezien.get("m-1 informatie-verstrekt")).toMatchObject({ stand: "mits", vraagt: ["schriftelijk", "mondeling", "onderwerpen"], geblokkeerd: [] });
    expect(gezien.get("m-1 kwalitatief-contact")).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "INFO_VOORAF_ONTBREEKT", eisen: ["W-49.2", "W-49.3", "W-50.2.2"] }] });
    expect(gezien.get("m-1 melding-ingetrokken")).toMatchObject({ stand: "toegestaan" });
    expect(gezien.has("m-1 op-wachtlijst")).toBe(false);
    expect(gezien.get("nieuw melding-ontvangen")).toMatchObject({ zaak: undefined, toestand: undefined });
  });

  it("W-50.2: een verstreken termijn waarschuwt en houdt niets tegen", () => {
    const gezien = stappen(eenDossier(eenMelding("gekoppeld")), "2026-03-30T09:00:00Z");
    expect(gezien.get("m-1 direct-basishulp")).toMatchObject({ stand: "mits", teErkennen: [{ code: "TERMIJN_OVERSCHREDEN", velden: { datum: "16 maart 2026" } }] });
  });

  it("W-28.1: een waarschuwing die met invullen weggaat wordt een veld om in te vullen, geen reden om te geven", () => {
    const lopend = eenZaak<Indicatie>(
      INDICATIE,
      "lopend",
      { perioden: [], onderdelen: ["begeleiding"], backofficeIngelicht: false, gebruikteOnderzoeken: [], financiering: "zin", einddatum: datum("2026-12-31") },
      "i-1",
    );
    const gezien = stappen(eenDossier(lopend)).get("i-1 verlenging-gevraagd");
    expect(gezien).toMatchObject({ stand: "mits", vraagt: ["evaluatieverslagVan"], teErkennen: [] });
    expect(stappen(eenDossier(lopend), "2026-12-20T09:00:00Z").get("i-1 verlenging-gevraagd")?.teErkennen).toMatchObject([{ code: "HERINDICATIE_LAAT" }]);
  });

  it("W-54.2: waar een mens moet oordelen staat dat er", () => {
    const gezien = stappen(eenDossier(eenMelding("gekoppeld"), eenOnderzoek("besloten"), eenAdvies("concept")), "2026-03-23T09:00:00Z");
    expect(gezien.get("z-1 zonder-toets-vrijgegeven")).toMatchObject({ stand: "oordeel", oordelen: [{ code: "VIER_OGEN_ONTBREEKT" }] });
  });

  it("W-72.7: wie de opleiding niet heeft, ziet dat hij geen bestelling kan maken", () => {
    const dossier = eenDossier(eenMelding("gekoppeld"), eenOnderzoek("besloten"), eenAdvies("concept"));
    const zonder = stappen(dossier, "2026-03-23T09:00:00Z").get("z-1 productbestelling-gemaakt");
    expect(zonder).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "ADVISEUR_NIET_OPGELEID" }] });
    const met = stappen(dossier, "2026-03-23T09:00:00Z", eenActor({ bekwaamheden: ["indicatiestelling"] })).get("z-1 productbestelling-gemaakt");
    expect(met?.stand).toBe("mits");
  });

  it("W-95.1: elke levensloop kan in elke toestand laten zien wat er kan, ook zonder gegevens", () => {
    for (const levensloop of LEVENSLOPEN.values()) {
      for (const soort of levensloop.gebeurtenissen) {
        expect(() => leestGegevens(levensloop, soort, {}), `${levensloop.code} ${soort}`).not.toThrow();
      }
      expect(levensloop.rijen.every(({ eisen }) => eisen.length > 0), levensloop.code).toBe(true);
    }
    expect(mogelijkeStappen({ dossier: eenDossier(), actor: eenActor(), tijdstip: tijdstip("2026-03-03T09:00:00Z"), omgeving: ALLE }).length).toBeGreaterThanOrEqual(LEVENSLOPEN.size);
  });
});

describe("zaken van een dossier", () => {
  const dossier = eenDossier(eenMelding("gekoppeld"), eenOnderzoek("besloten"));

  it("W-33: een zaak wordt alleen gevonden onder haar eigen levensloop", () => {
    expect(zaakVan(dossier, "A1", "m-1")?.feiten.aanmelder).toBe("huisarts");
    expect(zaakVan(dossier, "A2", "m-1")).toBeUndefined();
    expect(zaakVan(dossier, "A1", "m-9")).toBeUndefined();
    expect(zaakVan(dossier, "A1", "constructor")).toBeUndefined();
    expect(zaakVan(dossier, "A1", undefined)).toBeUndefined();
    expect(zakenVan(dossier, "A2").map(({ id }) => id)).toEqual(["o-1"]);
  });
});

describe("een gebeurtenis van buiten", () => {
  const GOED = {
    id: "g-1",
    levensloop: "A1",
    zaak: "m-1",
    soort: "bevestigd-aan-aanmelder",
    tijdstip: "2026-03-29T00:30:00+01:00",
    actor: { id: "p-1", bekwaamheden: ["pgb"] },
    gegevens: { aan: "huisarts" },
  };
  const lees = (invoer: unknown) => parseGebeurtenis(LEVENSLOPEN, invoer);
  const bevindingen = (invoer: unknown) => lees(invoer)._unsafeUnwrapErr().bevindingen.map(({ pad }) => pad.join("."));

  it("W-95.1: het moment staat in UTC en de dag is die van Nederland", () => {
    expect(lees(GOED)._unsafeUnwrap()).toMatchObject({ tijdstip: "2026-03-28T23:30:00.000Z".replace(".000", ""), datum: "2026-03-29" });
  });

  it("W-95.1: elke fout wijst de plek aan", () => {
    expect(bevindingen({ ...GOED, levensloop: "Z9" })).toEqual(["levensloop"]);
    expect(bevindingen({ ...GOED, soort: "toString" })).toEqual(["soort"]);
    expect(bevindingen({ ...GOED, gegevens: { aan: " " } })).toEqual(["aan"]);
    expect(bevindingen({ ...GOED, actor: { id: "p-1", bekwaamheden: ["constructor"] } })).toEqual(["actor.bekwaamheden.0"]);
    expect(bevindingen({ ...GOED, erkend: [{ code: "toString", reden: "x" }] })).toEqual(["erkend.0.code"]);
    expect(bevindingen({ ...GOED, tijdstip: "2026-03-29" })).toEqual(["tijdstip"]);
  });

  it("W-95.1: wat het leest, neemt de levensloop op", () => {
    const gebeurtenis = lees({ ...GOED, tijdstip: "2026-03-03T09:00:00Z" })._unsafeUnwrap();
    expect(transition(eenDossier(eenMelding("ontvangen")), gebeurtenis, ALLE).isOk()).toBe(true);
    expect(gebeurtenis).toEqual({ ...eenGebeurtenis(MELDING, "bevestigd-aan-aanmelder", { aan: "huisarts" }, { zaak: "m-1", tijdstip: "2026-03-03T09:00:00Z", actor: eenActor({ bekwaamheden: ["pgb"] }) }) });
  });
});
