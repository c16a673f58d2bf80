import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, omgevingMet, type Kop } from "../../test/bouwers.js";
import { proefMatrix, proefWachters, type Wachterproef } from "../../test/uitputtend.js";
import { eenOnderzoek, eenPgbToets } from "../../test/zaken-wijkteam.js";
import { replay } from "../kern/replay.js";
import { transition } from "../kern/transition.js";
import { PGB_TOETS } from "./levensloop.js";
import { magAanTafel } from "./mag-aan-tafel.js";
import type { PgbToets } from "./pgb-toets.js";

const geschoold = eenActor({ bekwaamheden: ["pgb"] });
const bij = (soort: string, gegevens: object, anders: Kop = {}) => eenGebeurtenis(PGB_TOETS, soort, gegevens, { zaak: "t-1", ...anders });
const in_ = (toestand: string, anders: Partial<PgbToets> = {}) => eenDossier(eenOnderzoek("stap-6"), eenPgbToets(toestand, anders));

const GOED = { voldoet: true, motivering: "Voert zelf de administratie." };
const FOUT = { voldoet: false, motivering: "De kwaliteit is niet geborgd." };
const OORDEEL = { bekwaamheid: GOED, kwaliteit: GOED, instrument: { versie: "2026-1", goedgekeurdDoorOpdrachtgever: true } };
const UITLEG = { rechten: true, plichten: true, gevolgen: true, begrijpelijkeTaal: true, wensGemotiveerd: "Ik wil mijn eigen begeleider." };
const oordeel = (anders: object = {}, kop: Kop = {}) => bij("pgb-beoordeeld", { ...OORDEEL, ...anders }, { actor: geschoold, ...kop });
const klaar = in_("te-toetsen", { plan: "Plan van 1 maart", gesprekGevoerd: true });

describe("pgb-toets, tabel", () => {
  proefMatrix("W-32.2", PGB_TOETS, {
    feiten: eenPgbToets("overwogen").feiten,
    matrix: {
      nieuw: ["pgb-overwogen"],
      overwogen: ["pgb-uitgelegd", "van-pgb-afgezien"],
      gewenst: ["pgb-plan-ontvangen", "van-pgb-afgezien"],
      "te-toetsen": ["pgb-gesprek-gevoerd", "pgb-beoordeeld", "van-pgb-afgezien"],
      voldoet: ["steekproef-getrokken", "van-pgb-afgezien"],
      "voldoet-niet": [],
      afgezien: [],
    },
  });
});

const PROEVEN: readonly Wachterproef[] = [
  { titel: "W-32.1: een pgb wordt overwogen bij een lopend onderzoek", dossier: eenDossier(eenOnderzoek("stap-5")), gebeurtenis: bij("pgb-overwogen", { onderzoek: "o-1", pgbIsMogelijk: true }), naar: "overwogen" },
  { titel: "W-32.1: zonder onderzoek is er geen pgb te toetsen", dossier: eenDossier(eenOnderzoek("overgeslagen")), gebeurtenis: bij("pgb-overwogen", { onderzoek: "o-1", pgbIsMogelijk: true }), stopt: { wachter: "onderzoekLoopt", code: "ONDERZOEK_VEREIST" } },
  { titel: "W-32.1: een gestopt onderzoek draagt geen pgb-toets", dossier: eenDossier(eenOnderzoek("gestopt")), gebeurtenis: bij("pgb-overwogen", { onderzoek: "o-1", pgbIsMogelijk: true }), stopt: { wachter: "onderzoekLoopt", code: "ONDERZOEK_VEREIST" } },
  { titel: "W-32.1: niet elke voorziening kan als pgb", dossier: eenDossier(eenOnderzoek("stap-5")), gebeurtenis: bij("pgb-overwogen", { onderzoek: "o-1", pgbIsMogelijk: false }), stopt: { wachter: "pgbMogelijk", code: "PGB_NIET_MOGELIJK" } },
  { titel: "W-32.1: rechten, plichten en gevolgen zijn begrijpelijk uitgelegd", dossier: in_("overwogen"), gebeurtenis: bij("pgb-uitgelegd", UITLEG), naar: "gewenst" },
  ...(["rechten", "plichten", "gevolgen", "begrijpelijkeTaal"] as const).map((veld): Wachterproef => ({ titel: `W-32.1: een uitleg zonder ${veld} telt niet`, dossier: in_("overwogen"), gebeurtenis: bij("pgb-uitgelegd", { ...UITLEG, [veld]: false }), stopt: { wachter: "begrijpelijkUitgelegd", code: "PGB_NIET_UITGELEGD" } })),
  { titel: "W-32.2: het gesprek is met de inwoner en de beheerder", dossier: in_("te-toetsen"), gebeurtenis: bij("pgb-gesprek-gevoerd", { deelnemers: ["inwoner", "pgb-beheerder"] }), naar: "te-toetsen" },
  { titel: "W-39: de zorgaanbieder zit niet bij het pgb-gesprek", dossier: in_("te-toetsen"), gebeurtenis: bij("pgb-gesprek-gevoerd", { deelnemers: ["inwoner", "zorgaanbieder"] }), stopt: { wachter: "geenAanbiederAanTafel", code: "AANBIEDER_NIET_BIJ_PGB_GESPREK" } },
  ...([true, false] as const).flatMap((voldoet): readonly Wachterproef[] => {
    const uitslag = voldoet ? {} : { kwaliteit: FOUT };
    const hoe = voldoet ? "voldoende" : "onvoldoende";
    return [
      { titel: `W-32.2: een ${hoe} oordeel op plan en gesprek`, dossier: klaar, gebeurtenis: oordeel(uitslag), naar: voldoet ? "voldoet" : "voldoet-niet" },
      { titel: `W-32.2: een ${hoe} oordeel zonder gesprek telt niet`, dossier: in_("te-toetsen", { plan: "Plan" }), gebeurtenis: oordeel(uitslag), stopt: { wachter: "toetsVolledig", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-32.2: een ${hoe} oordeel zonder pgb-plan telt niet`, dossier: in_("te-toetsen", { gesprekGevoerd: true }), gebeurtenis: oordeel(uitslag), stopt: { wachter: "toetsVolledig", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-32.2: een ${hoe} oordeel op een van de twee criteria telt niet`, dossier: klaar, gebeurtenis: oordeel({ ...uitslag, bekwaamheid: undefined }), stopt: { wachter: "toetsVolledig", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-72.8: een ${hoe} oordeel komt van iemand die in pgb is geschoold`, dossier: klaar, gebeurtenis: oordeel(uitslag, { actor: eenActor() }), stopt: { wachter: "deskundigInPgb", code: "PGB_DESKUNDIGE_VEREIST" } },
      { titel: `W-72.8: een ${hoe} oordeel na raadpleging van een deskundige telt ook`, dossier: klaar, gebeurtenis: oordeel({ ...uitslag, deskundigeGeraadpleegd: "p-8" }, { actor: eenActor() }), naar: voldoet ? "voldoet" : "voldoet-niet" },
      { titel: `W-32.4: een ${hoe} oordeel met een eigen instrument telt niet`, dossier: klaar, gebeurtenis: oordeel({ ...uitslag, instrument: { versie: "eigen", goedgekeurdDoorOpdrachtgever: false } }), stopt: { wachter: "instrumentGoedgekeurd", code: "PGB_INSTRUMENT_NIET_GOEDGEKEURD" } },
    ];
  }),
];

describe("pgb-toets, wachters", () => {
  proefWachters("W-32.2", PGB_TOETS, PROEVEN);
});

const OMGEVING = omgevingMet([PGB_TOETS]);

describe("pgb-toets, verloop", () => {
  it("W-32.2: wie niet voldoet kiest zorg in natura of krijgt een negatief advies op het pgb-deel", () => {
    expect(transition(klaar, oordeel({ bekwaamheid: FOUT }), OMGEVING)._unsafeUnwrap().gevolgen).toMatchObject([{ _tag: "Taak", eis: "W-32.2" }]);
    expect(transition(klaar, oordeel(), OMGEVING)._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("W-32.3: een getrokken steekproef toetst opnieuw, met een nieuw gesprek", () => {
    const voldoet = in_("voldoet", { plan: "Plan", gesprekGevoerd: true, bekwaamheid: GOED, kwaliteit: GOED });
    const opnieuw = transition(voldoet, bij("steekproef-getrokken", { isGetrokken: true }), OMGEVING)._unsafeUnwrap();
    expect(opnieuw.dossier.zaken["t-1"]).toMatchObject({ toestand: "te-toetsen", feiten: { plan: "Plan", gesprekGevoerd: false } });
    expect(opnieuw.gevolgen).toMatchObject([{ eis: "W-32.3" }]);
    expect(transition(opnieuw.dossier, oordeel(), OMGEVING)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "PGB_TOETS_ONTBREEKT" }] });
    const niet = transition(voldoet, bij("steekproef-getrokken", { isGetrokken: false }), OMGEVING)._unsafeUnwrap();
    expect(niet.dossier.zaken["t-1"]).toMatchObject({ toestand: "voldoet", feiten: { bekwaamheid: GOED } });
  });

  it("W-32.1, W-32.2: van overwegen tot voldoen blijft alles in het dossier", () => {
    const dagen = ["02", "03", "04", "05"].map((dag) => `2026-03-${dag}T09:00:00Z`);
    const verloop = [
      bij("pgb-uitgelegd", UITLEG, { tijdstip: dagen[0] ?? "" }),
      bij("pgb-plan-ontvangen", { plan: "Plan van 3 maart" }, { tijdstip: dagen[1] ?? "" }),
      bij("pgb-gesprek-gevoerd", { deelnemers: ["inwoner"] }, { tijdstip: dagen[2] ?? "" }),
      oordeel({}, { tijdstip: dagen[3] ?? "" }),
    ];
    const eind = verloop.reduce((dossier, gebeurtenis) => transition(dossier, gebeurtenis, OMGEVING)._unsafeUnwrap().dossier, in_("overwogen"));
    expect(eind.zaken["t-1"]).toMatchObject({ toestand: "voldoet", versie: 5, feiten: { wens: "Ik wil mijn eigen begeleider.", plan: "Plan van 3 maart", kwaliteit: GOED } });
    expect(replay("d-1", verloop, OMGEVING)._unsafeUnwrapErr()._tag).toBe("HistorieOngeldig");
  });
});

describe("pgb-gesprek", () => {
  it.each([
    ["pgb", ["inwoner", "zorgaanbieder"], false],
    ["pgb", ["inwoner", "pgb-beheerder"], true],
    ["zin", ["inwoner", "zorgaanbieder"], true],
  ] as const)("W-39: bij %s met %j aan tafel", (financiering, deelnemers, mag) => {
    expect(magAanTafel({ financiering, deelnemers })).toBe(mag);
  });
});
