import { expect, it } from "vitest";

import { listMeldingvelden } from "./meldingvelden.table.js";
import { nieuwKenmerk } from "./nieuw-kenmerk.js";
import { findMeldingveld, toMeldinginvoer } from "./to-meldinginvoer.js";

const INGEVULD = { kanaal: "stip", relatie: "naaste", aanmelderNaam: "De dochter", achternaam: "Proefstra", vraag: "Vader is alleen.", leeftijd: 80, gezinMetJeugdigen: false };

it("W-50.2.1: wie voor een ander meldt, gaat mee; meldt de inwoner zelf, dan blijft wat er eerder stond weg", () => {
  expect(toMeldinginvoer(INGEVULD, "k", [])).toEqual({
    kenmerk: "k",
    kanaal: "stip",
    aanmelder: { relatie: "naaste", naam: "De dochter" },
    inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, naamGebruik: "1" } },
    vraag: "Vader is alleen.",
    leeftijd: 80,
    gezinMetJeugdigen: false,
  });
  expect(toMeldinginvoer({ ...INGEVULD, relatie: "inwoner" }, "k", []).aanmelder).toEqual({ relatie: "inwoner" });
});

it("LEEFTIJD_AFSTEMMING: de reden bij een waarschuwing gaat mee onder haar code", () => {
  expect(toMeldinginvoer({ ...INGEVULD, "reden-LEEFTIJD_AFSTEMMING": "het jeugdteam belt" }, "k", ["LEEFTIJD_AFSTEMMING"]).erkend).toEqual([
    { code: "LEEFTIJD_AFSTEMMING", reden: "het jeugdteam belt" },
  ]);
});

it("UI vragen: wat de server aanwijst is een veld van het formulier", () => {
  const namen = listMeldingvelden(["Noord"]).map(({ naam }) => naam);
  for (const pad of [["aanmelder", "naam"], ["inwoner", "naam", "geslachtsnaam", "achternaam"], ["inwoner", "wijk"], ["vraag"]]) expect(namen).toContain(findMeldingveld(pad));
});

it("W-106.9: het formulier vraagt geen burgerservicenummer", () => {
  expect(listMeldingvelden([]).filter(({ naam, label }) => /bsn|burgerservice/iu.test(`${naam} ${label}`))).toEqual([]);
});

it("RFC 9562: een kenmerk is een UUID van versie 4, en geen twee zijn gelijk", () => {
  const kenmerken = Array.from({ length: 200 }, nieuwKenmerk);
  expect(kenmerken.every((kenmerk) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(kenmerk))).toBe(true);
  expect(new Set(kenmerken).size).toBe(200);
});
