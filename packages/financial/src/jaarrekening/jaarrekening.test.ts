import { describe, expect, it } from "vitest";

import { cent, eenJaarrekening, VOORBEELD } from "../../test/bouwers.js";
import { describeBevinding } from "../describe/describe-bevinding.js";
import { checkJaarrekening } from "./check-jaarrekening.js";
import { checkReeks } from "./check-reeks.js";
import { listCijfers } from "./cijfers.js";
import { parseJaarrekening } from "./jaarrekening.js";
import { listPlekken } from "./list-plekken.js";
import { VELDEN } from "./velden.table.js";

const balans = (anders: object) => eenJaarrekening({ balans: { ...VOORBEELD.balans, ...anders } });
const kort = (bevindingen: ReturnType<typeof checkJaarrekening>): readonly string[] => bevindingen.map(({ _tag, pad }) => `${_tag}: ${pad.join(".")}`);

describe("een jaarrekening lezen", () => {
  it("W-104.3: elk cijfer van het schema staat in de lijst van velden, en andersom", () => {
    const gevonden = new Set(listPlekken(eenJaarrekening()).map(({ veld }) => veld));
    gevonden.add("ondernemers.winstaandeel").add("ondernemers.deeltijdfactor");
    const verwacht = Object.entries(VELDEN).filter(([, beschrijving]) => !("afgeleid" in beschrijving));
    expect([...gevonden].sort()).toEqual(verwacht.map(([veld]) => veld).sort());
  });

  it("W-104.3: een jaarrekening zonder cijfers is te lezen; alles is dan onbekend, niets is nul", () => {
    const leeg = parseJaarrekening({ rechtspersoon: "x", boekjaar: VOORBEELD.boekjaar })._unsafeUnwrap();
    expect(Object.values(listCijfers(leeg)).every((waarde) => waarde === null)).toBe(true);
    expect([leeg.beloningen, leeg.verbondenPartijen, leeg.onderaannemers, leeg.verklaring.strekking]).toEqual([null, null, null, null]);
    expect(checkJaarrekening(leeg).filter(({ _tag }) => _tag === "LijstOntbreekt")).toHaveLength(4);
    expect(checkJaarrekening(leeg).filter(({ _tag }) => _tag !== "LijstOntbreekt" && _tag !== "CijferOntbreekt")).toEqual([]);
  });

  it("K-08: een bedrag met een deel van een cent, tekst als bedrag en een onbekend veld worden tegelijk geweigerd, elk met zijn plaats", () => {
    const fout = parseJaarrekening({
      ...VOORBEELD,
      boekjaar: { begindatum: "2025-12-31", einddatum: "2025-01-01" },
      balans: { liquideMiddelen: 10.5, voorraden: "100", kas: 1 },
      personeel: { fteTotaal: "veel" },
      onderaannemers: [{ kenmerk: "" }],
    })._unsafeUnwrapErr();
    expect(fout.bevindingen.map(({ pad, code }) => `${pad.join(".")}: ${code}`)).toEqual([
      "boekjaar.einddatum: eindeVoorBegin",
      "balans.voorraden: invalid_type",
      "balans.liquideMiddelen: geheelGetal",
      "balans: unrecognized_keys",
      "personeel.fteTotaal: vorm",
      "onderaannemers.0.kenmerk: too_small",
    ]);
  });

  it("K-08: fte en dagen zijn precies zoals ze er staan, als getal, als tekst en als breuk", () => {
    const fte = (invoer: unknown) => eenJaarrekening({ personeel: { fteTotaal: invoer } }).personeel.fteTotaal;
    expect([fte(0.1), fte("0.1"), fte("1/10")].map((waarde) => [waarde?.teller, waarde?.noemer])).toEqual([[1n, 10n], [1n, 10n], [1n, 10n]]);
  });
});

describe("de kwaliteit van de cijfers", () => {
  it("W-104.3: het voorbeeld heeft geen enkele bevinding", () => {
    expect(checkJaarrekening(eenJaarrekening())).toEqual([]);
  });

  it("W-104.3: ontbreekt, teken, optelling en balans worden tegelijk genoemd, elk met zijn plaats", () => {
    const jaar = eenJaarrekening({
      balans: { ...VOORBEELD.balans, voorraden: cent(-10_000), totaalActiva: cent(1_000_001), effecten: null },
      onderaannemers: [...VOORBEELD.onderaannemers, { ...VOORBEELD.onderaannemers[0], kenmerk: "onderaannemer B", betaald: null }],
      verbondenPartijen: [{ ...VOORBEELD.verbondenPartijen[0], transacties: [{ kenmerk: "huur", richting: "inkoop", prijs: cent(-1) }] }],
    });
    expect(kort(checkJaarrekening(jaar))).toEqual([
      "TekenOnjuist: balans.voorraden",
      "CijferOntbreekt: balans.effecten",
      "CijferOntbreekt: onderaannemers.1.betaald",
      "TekenOnjuist: verbondenPartijen.0.transacties.0.prijs",
      "CijferOntbreekt: verbondenPartijen.0.transacties.0.kostprijs",
      "TeltNietOp: balans.totaalActiva",
      "TeltNietOp: balans.totaalActiva",
    ]);
  });

  it.each([
    ["balans.vasteActiva", { vasteActiva: cent(350_001) }, 1],
    ["balans.eigenVermogen", { eigenVermogen: cent(299_999) }, -1],
    ["balans.totaalPassiva", { totaalPassiva: cent(1_000_000) + 1 }, 0.01],
  ])("W-104.3: %s telt niet op, met het verschil erbij", (veld, anders, euros) => {
    const gevonden = checkJaarrekening(balans(anders)).find((bevinding) => bevinding._tag === "TeltNietOp" && bevinding.veld === veld && bevinding.soort === "subtotaal");
    expect(gevonden).toMatchObject({ verschil: { teller: BigInt(Math.round(euros * 100)), noemer: 1n } });
  });

  it("D-24.1.g.a: belasting en resultaat, en het verloop van het eigen vermogen, worden nagerekend", () => {
    const jaar = eenJaarrekening({ resultatenrekening: { ...VOORBEELD.resultatenrekening, belasting: cent(19_000) } });
    expect(kort(checkJaarrekening(jaar))).toEqual(["TeltNietOp: resultatenrekening.resultaatNaBelasting"]);
    const uitgekeerd = eenJaarrekening({ uitkeringen: { ...VOORBEELD.uitkeringen, dividend: cent(79_000) } });
    expect(checkJaarrekening(uitgekeerd)).toMatchObject([{ _tag: "TeltNietOp", soort: "verloop", verschil: { teller: -100_000n } }]);
  });

  it("W-79.5: een deel kan niet groter zijn dan het geheel", () => {
    const jaar = eenJaarrekening({ personeel: { ...VOORBEELD.personeel, professionalsMinstens28Uur: 25 } });
    expect(checkJaarrekening(jaar)).toEqual([
      { _tag: "DeelGroterDanGeheel", pad: ["personeel", "professionalsMinstens28Uur"], veld: "personeel.professionalsMinstens28Uur", geheel: "personeel.professionals" },
    ]);
  });
});

describe("jaren achter elkaar", () => {
  const vorig = (anders: object = {}) =>
    eenJaarrekening({
      boekjaar: { begindatum: "2024-01-01", einddatum: "2024-12-31" },
      balans: { ...VOORBEELD.balans, totaalActiva: cent(900_000), eigenVermogen: cent(320_000), liquideMiddelen: cent(380_000) },
      ...anders,
    });

  it("D-24.1.f: jaren die aansluiten geven geen bevinding", () => {
    expect(checkReeks([vorig(), eenJaarrekening()])).toEqual([]);
    expect(checkReeks([eenJaarrekening()])).toEqual([]);
  });

  it("D-24.1.f: een gat in de dagen, een andere rechtspersoon en een andere beginstand worden genoemd", () => {
    const ander = vorig({ rechtspersoon: "Andere BV", boekjaar: { begindatum: "2024-01-01", einddatum: "2024-12-30" }, balans: { ...VOORBEELD.balans, totaalActiva: cent(900_001), eigenVermogen: cent(320_000), liquideMiddelen: cent(380_000) } });
    expect(checkReeks([ander, eenJaarrekening()]).map((bevinding) => [bevinding._tag, "reden" in bevinding ? bevinding.reden : bevinding.veld])).toEqual([
      ["JarenSluitenNietAan", "dagen"],
      ["JarenSluitenNietAan", "rechtspersoon"],
      ["BeginstandWijktAf", "beginstand.totaalActiva"],
    ]);
  });

  it.each([
    [3, 0],
    [3.01, 1],
    [1 / 3 - 0.001, 1],
    [100, 1],
    [1, 0],
  ])("D-24.1.f: een omzet van %s keer het jaar ervoor geeft %i keer een vraag", (factor, aantal) => {
    const jaar = eenJaarrekening({ resultatenrekening: { ...VOORBEELD.resultatenrekening, omzet: Math.round(cent(2_000_000) * factor) } });
    expect(checkReeks([vorig(), jaar]).filter(({ _tag }) => _tag === "OnwaarschijnlijkeSprong")).toHaveLength(aantal);
  });
});

describe("bevindingen in woorden", () => {
  it("W-104.3: elke soort bevinding heeft een zin met de plaats en wat te doen", async () => {
    const jaar = eenJaarrekening({
      beloningen: null,
      balans: { ...VOORBEELD.balans, voorraden: cent(-10_000), totaalActiva: cent(1_000_001), effecten: null },
      personeel: { ...VOORBEELD.personeel, ziektedagen: 5_001 },
      uitkeringen: { ...VOORBEELD.uitkeringen, dividend: cent(79_000) },
      onderaannemers: [{ ...VOORBEELD.onderaannemers[0], betaald: null }],
    });
    const ander = eenJaarrekening({ rechtspersoon: "Andere BV", boekjaar: { begindatum: "2023-07-01", einddatum: "2024-06-30" }, resultatenrekening: { ...VOORBEELD.resultatenrekening, omzet: cent(20_000) } });
    const zinnen = [...checkJaarrekening(jaar), ...checkReeks([ander, jaar])].map(describeBevinding);
    await expect(`${zinnen.join("\n")}\n`).toMatchFileSnapshot("../../test/golden/bevindingen.txt");
    expect(new Set([...checkJaarrekening(jaar), ...checkReeks([ander, jaar])].map(({ _tag }) => _tag)).size).toBe(8);
  });

  it("K-10: een nummer dat op een Bsn lijkt komt niet in de zin", () => {
    const zin = describeBevinding({ _tag: "CijferOntbreekt", pad: ["balans", "999990019"], veld: "balans.effecten" });
    expect(zin).not.toContain("999990019");
  });
});
