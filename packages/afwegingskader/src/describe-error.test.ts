import { describe, expect, it } from "vitest";

import { tijdstip } from "../test/bouwers.js";
import { describeAfwegingskaderFout } from "./describe-error.js";
import type { AfwegingskaderFout } from "./errors.js";

const BSN = "999990019";

const FOUTEN: readonly (readonly [AfwegingskaderFout, string])[] = [
  [{ _tag: "LevensloopOnbekend", levensloop: "Z1" }, "Levensloop Z1 bestaat niet; controleer de aanduiding van de levensloop."],
  [
    { _tag: "OvergangNietToegestaan", levensloop: "A1", zaak: "z", toestand: "afgehandeld", gebeurtenis: "op-wachtlijst", mogelijk: [] },
    "“op wachtlijst” kan niet in de toestand “afgehandeld”; hier kan wel: geen.",
  ],
  [
    { _tag: "OvergangNietToegestaan", levensloop: "A1", zaak: "z", toestand: undefined, gebeurtenis: "naar-toegang-bw", mogelijk: ["melding-ontvangen"] },
    "“naar toegang BW” kan niet het begin zijn; begin met een van deze: melding ontvangen.",
  ],
  [
    { _tag: "GebeurtenisTeVroeg", bijgewerkt: tijdstip("2026-03-02T09:00:00Z") },
    "Deze gebeurtenis ligt voor wat al is vastgelegd (2 maart 2026 om 10:00 uur); leg haar vast als correctie.",
  ],
  [
    {
      _tag: "WachtersHoudenTegen",
      geblokkeerd: [{ code: "VERSLAG_DOEL_ONTBREEKT", wachter: "w", velden: { doel: "veiligheidsplan" }, eisen: ["W-29.5"] }],
      teErkennen: [{ code: "HERINDICATIE_LAAT", wachter: "w", velden: {}, eisen: ["W-28.1"] }],
      oordelen: [{ code: "VIER_OGEN_ONTBREEKT", wachter: "w", velden: {}, eisen: ["W-54.2"], vraag: "Is dit een grote indicatie?" }],
    },
    "Het verslag mist een verplicht doel: veiligheidsplan. De aanvraag komt minder dan acht weken voor het einde. Wij nemen hem aan. Is dit een grote indicatie?",
  ],
  [
    { _tag: "HistorieOngeldig", gebeurtenis: "g-3", weigering: { _tag: "LevensloopOnbekend", levensloop: "Z1" } },
    "De geschiedenis klopt niet bij gebeurtenis g-3; controleer of zij volledig en op volgorde is.",
  ],
  [{ _tag: "AdviesNietGevonden", advies: "advies-9" }, "Advies advies-9 staat niet in deze geschiedenis; controleer de aanduiding van het advies."],
  [{ _tag: "IdBevatBsn", soort: "zaak" }, "De aanduiding van een zaak kan een burgerservicenummer zijn; kies een eigen nummer voor elke zaak."],
  [{ _tag: "NietCanoniek", pad: "/a/1" }, "De waarde op /a/1 kan niet in een bewijs staan; leg haar vast als tekst of als geheel getal."],
  [{ _tag: "StukOnvolledig", soort: "productbestelling", mist: [{ eis: "W-34", naam: "omvang" }] }, "Productbestelling mist: omvang. Vul dat aan."],
];

describe("fouten van dit pakket", () => {
  it.each(FOUTEN)("W-95.1: %j krijgt een zin met wat er is, waar, en wat nu te doen", (fout, zin) => {
    expect(describeAfwegingskaderFout(fout)).toBe(zin);
  });

  it.each<AfwegingskaderFout>([
    { _tag: "AdviesNietGevonden", advies: BSN },
    { _tag: "LevensloopOnbekend", levensloop: BSN },
    { _tag: "NietCanoniek", pad: `/${BSN}` },
    { _tag: "HistorieOngeldig", gebeurtenis: BSN, weigering: { _tag: "LevensloopOnbekend", levensloop: BSN } },
  ])("AVG art. 5 lid 1 c: een burgerservicenummer op de plaats van een aanduiding staat niet in de zin ($_tag)", (fout) => {
    expect(describeAfwegingskaderFout(fout)).not.toContain(BSN);
  });
});
