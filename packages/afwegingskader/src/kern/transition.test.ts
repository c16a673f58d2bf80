import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, omgevingMet, tijdstip } from "../../test/bouwers.js";
import { eenMelding } from "../../test/zaken-wijkteam.js";
import { MELDING } from "../melding/levensloop.js";
import type { Dossier } from "./dossier.js";
import { replay } from "./replay.js";
import { transition } from "./transition.js";

const OMGEVING = omgevingMet([MELDING]);
const bij = (soort: string, gegevens: object, kop: object = {}) => eenGebeurtenis(MELDING, soort, gegevens, { zaak: "m-1", ...kop });
const BEVESTIGD_LAAT = bij("bevestigd-aan-aanmelder", { aan: "inwoner" }, { tijdstip: "2026-03-09T09:00:00Z" });

const bevries = <T extends object>(ding: T): T => {
  for (const waarde of Object.values(ding)) if (typeof waarde === "object" && waarde !== null) bevries(waarde);
  return Object.freeze(ding);
};

describe("transition", () => {
  it("W-95.1: een weigering noemt alle bevindingen tegelijk, met de eis en het artikel", () => {
    expect(transition(eenDossier(eenMelding("ontvangen")), BEVESTIGD_LAAT, OMGEVING)._unsafeUnwrapErr()).toEqual({
      _tag: "WachtersHoudenTegen",
      geblokkeerd: [
        { code: "BEVESTIGING_NIET_AAN_AANMELDER", wachter: "bevestigingAanAanmelder", velden: {}, eisen: ["W-50.2.1"], artikel: "2.3.2 lid 1" },
      ],
      teErkennen: [
        { code: "TERMIJN_OVERSCHREDEN", wachter: "bevestigingOpTijd", velden: { datum: "4 maart 2026 om 10:00 uur" }, eisen: ["W-50.2.1"], artikel: "2.3.2 lid 1" },
      ],
      oordelen: [],
    });
  });

  it("W-50.2: een erkende termijn gaat door en blijft zichtbaar; een blokkade is niet te erkennen", () => {
    const erkend = [
      { code: "TERMIJN_OVERSCHREDEN", reden: "De aanmelder was niet bereikbaar." },
      { code: "BEVESTIGING_NIET_AAN_AANMELDER", reden: "Dat maakt niet uit." },
    ] as const;
    expect(transition(eenDossier(eenMelding("ontvangen")), { ...BEVESTIGD_LAAT, erkend }, OMGEVING).isErr()).toBe(true);
    const goed = transition(eenDossier(eenMelding("ontvangen")), { ...bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-09T09:00:00Z" }), erkend }, OMGEVING);
    expect(goed._unsafeUnwrap().erkend.map(({ code }) => code)).toEqual(["TERMIJN_OVERSCHREDEN"]);
  });

  it("W-95.1: het dossier van voor de gebeurtenis verandert niet", () => {
    const dossier = bevries(eenDossier(eenMelding("ontvangen")));
    const na = transition(dossier, bevries(bij("bevestigd-aan-aanmelder", { aan: "huisarts" })), OMGEVING)._unsafeUnwrap().dossier;
    expect(dossier.zaken["m-1"]).toMatchObject({ toestand: "ontvangen", versie: 1 });
    expect(na.zaken["m-1"]).toMatchObject({ toestand: "bevestigd", versie: 2 });
    expect(na.bijgewerkt).toBe("2026-03-02T09:00:00Z");
  });

  it("D-20.13: een gebeurtenis van voor de laatste wordt geweigerd, op hetzelfde moment niet", () => {
    const dossier: Dossier = { ...eenDossier(eenMelding("ontvangen")), bijgewerkt: tijdstip("2026-03-02T09:00:00.500Z") };
    const op = (moment: string) => transition(dossier, bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: moment }), OMGEVING);
    expect(op("2026-03-02T09:00:00Z")._unsafeUnwrapErr()).toEqual({ _tag: "GebeurtenisTeVroeg", bijgewerkt: "2026-03-02T09:00:00.500Z" });
    expect(op("2026-03-02T09:00:00.500Z").isOk()).toBe(true);
    expect(op("2026-03-02T10:00:00.500+01:00").isOk()).toBe(true);
    const heel: Dossier = { ...eenDossier(eenMelding("ontvangen")), bijgewerkt: tijdstip("2026-03-02T09:00:00Z") };
    expect(transition(heel, bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-02T09:00:00.500Z" }), OMGEVING).isOk()).toBe(true);
  });

  it("W-95.1: een onbekende levensloop wordt genoemd", () => {
    const gebeurtenis = { ...BEVESTIGD_LAAT, levensloop: "Z9" };
    expect(transition(eenDossier(), gebeurtenis, OMGEVING)._unsafeUnwrapErr()).toEqual({ _tag: "LevensloopOnbekend", levensloop: "Z9" });
  });

  it.each(["constructor", "__proto__", "toString"])("W-95.1: een zaak of gebeurtenis met de naam %s is niets bijzonders", (naam) => {
    const nieuw = bij("melding-ontvangen", { aanmelder: "huisarts", kanaal: "balie", gezinMetJeugdigen: false }, { zaak: naam });
    const { dossier } = transition(eenDossier(), nieuw, OMGEVING)._unsafeUnwrap();
    expect(Object.keys(dossier.zaken)).toEqual([naam]);
    expect(transition(eenDossier(), { ...nieuw, soort: naam }, OMGEVING)._unsafeUnwrapErr()._tag).toBe("OvergangNietToegestaan");
  });

  it("W-95.1: een zaak van een andere levensloop wordt niet geraakt", () => {
    const andere = { ...eenMelding("ontvangen"), levensloop: "A2" };
    expect(transition(eenDossier(andere), BEVESTIGD_LAAT, OMGEVING)._unsafeUnwrapErr()._tag).toBe("OvergangNietToegestaan");
  });
});

describe("replay", () => {
  const verhaal = [
    bij("melding-ontvangen", { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false }),
    bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-03T09:00:00Z" }),
    bij("melding-ingetrokken", { door: "inwoner", motivering: "Het gaat weer." }, { tijdstip: "2026-03-04T08:00:00Z", actor: eenActor({ id: "p-2" }) }),
  ];

  it("W-95.1: dezelfde gebeurtenissen geven hetzelfde dossier, in een keer of een voor een", () => {
    const ineens = replay("d-1", verhaal, OMGEVING)._unsafeUnwrap();
    const stuksgewijs = verhaal.reduce<Dossier>((dossier, gebeurtenis) => transition(dossier, gebeurtenis, OMGEVING)._unsafeUnwrap().dossier, eenDossier());
    expect(ineens).toEqual(stuksgewijs);
    expect(JSON.stringify(replay("d-1", verhaal, OMGEVING)._unsafeUnwrap())).toBe(JSON.stringify(ineens));
    expect(ineens.zaken["m-1"]).toMatchObject({ toestand: "ingetrokken", versie: 3 });
  });

  it("W-95.1: een historie die niet kan, wijst de gebeurtenis aan die niet past", () => {
    const kapot = verhaal.slice(1).map((gebeurtenis, plaats) => ({ ...gebeurtenis, id: `g-${plaats + 1}` }));
    expect(replay("d-1", kapot, OMGEVING)._unsafeUnwrapErr()).toMatchObject({ _tag: "HistorieOngeldig", gebeurtenis: "g-1", weigering: { _tag: "OvergangNietToegestaan" } });
  });
});
