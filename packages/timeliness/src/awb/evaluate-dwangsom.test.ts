import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { describeDwangsom } from "../describe/describe-dwangsom.js";
import { makeKalender } from "../kalender/kalender.js";
import { computeDwangsom } from "./compute-dwangsom.js";
import { DWANGSOM_UITSLUITINGEN } from "./dwangsom.js";
import { evaluateDwangsom, type Dwangsomvraag } from "./evaluate-dwangsom.js";
import { selectDwangsomnormen } from "./select-dwangsomnormen.js";

const kalender = makeKalender();
// Last day to decide Monday 19 January 2026; notice received Wednesday 21 January; two weeks end Wednesday 4 February.
const VRAAG: Dwangsomvraag = {
  kalender,
  uitersteDatum: datum("2026-01-19"),
  ingebrekestellingOntvangen: datum("2026-01-21"),
  peildatum: datum("2026-12-31"),
};
const reken = (anders: Partial<Dwangsomvraag> = {}) => evaluateDwangsom({ ...VRAAG, ...anders })._unsafeUnwrap().waarde;

describe("bedragen van de dwangsom", () => {
  // terms.md, section C, in euro.
  it.each([
    [0, 0],
    [1, 23],
    [14, 322],
    [15, 357],
    [28, 812],
    [29, 857],
    [42, 1442],
    [43, 1442],
  ])("Awb 4:17: %i dagen kost %i euro", (dagen, euro) => {
    const { schijven } = selectDwangsomnormen(datum("2026-01-21"), undefined)._unsafeUnwrap();
    expect(computeDwangsom(schijven, dagen)._unsafeUnwrap().bedrag).toBe(euro * 100);
  });

  it.each([
    ["2018-12-31", 126_000],
    ["2019-01-01", 144_200],
  ])("Awb 4:17: de dag van ontvangst (%s) bepaalt de bedragen: hoogstens %i cent", (dag, cent) => {
    const { schijven } = selectDwangsomnormen(datum(dag), undefined)._unsafeUnwrap();
    expect(computeDwangsom(schijven, 42)._unsafeUnwrap().bedrag).toBe(cent);
  });

  it("Awb 4:17: voor 1 oktober 2009 is er geen dwangsom", () => {
    expect(selectDwangsomnormen(datum("2009-09-30"), undefined)._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
    expect(evaluateDwangsom({ ...VRAAG, ingebrekestellingOntvangen: datum("2009-09-30") })._unsafeUnwrapErr()).toMatchObject({ _tag: "NormNietGeldig" });
  });

  it("Awb 4:17: een bedrag per dag dat geen hele cent is wordt geweigerd, ook als de som dat wel is", () => {
    const schijf = { id: "proef", waarde: 0.5, vanafDag: 1, totEnMetDag: 14 };
    expect([1, 2].map((dagen) => computeDwangsom([schijf], dagen)._unsafeUnwrapErr())).toEqual([{ _tag: "BedragBuitenBereik" }, { _tag: "BedragBuitenBereik" }]);
  });
});

describe("dwangsom bij niet op tijd beslissen", () => {
  it("Awb 4:17: dag 1 is de dag na twee volle weken, en na 42 dagen stopt het", () => {
    expect(reken()).toMatchObject({
      eersteDag: "2026-02-05",
      laatsteDag: "2026-03-18",
      dagen: 42,
      bedrag: 144_200,
      loopt: false,
      vaststellenUiterlijk: "2026-04-01",
    });
  });

  it("Awb 4:17: met de andere lezing is dag 1 de laatste dag van de twee weken", () => {
    const profiel = parseContractprofiel({
      id: "p",
      naam: "Proefgemeente",
      afwijkingen: [],
      lezingen: [{ id: "Awb-4:17.3", keuze: "alternatief", begindatum: "2026-01-01", reden: "beleidsregel" }],
    })._unsafeUnwrap();
    expect(reken({ profiel })).toMatchObject({ eersteDag: "2026-02-04", laatsteDag: "2026-03-17" });
  });

  it("Awb 4:17, K-04: twee weken die op 2e Paasdag eindigen lopen door, de 42 dagen zelf niet", () => {
    // Received Monday 23 March 2026: two weeks end on 2e Paasdag, moved to 7 April; day 42 is Tuesday 19 May.
    const waarde = reken({ uitersteDatum: datum("2026-03-20"), ingebrekestellingOntvangen: datum("2026-03-23") });
    expect(waarde).toMatchObject({ eersteDag: "2026-04-08", laatsteDag: "2026-05-19", dagen: 42 });
    // Received on Friday: day 1 is a Saturday. Received on Saturday: the two weeks are moved to Monday, day 1 is Tuesday.
    expect(reken({ ingebrekestellingOntvangen: datum("2026-01-30") })).toMatchObject({ eersteDag: "2026-02-14", laatsteDag: "2026-03-27" });
    expect(reken({ ingebrekestellingOntvangen: datum("2026-01-31") })).toMatchObject({ eersteDag: "2026-02-17", laatsteDag: "2026-03-30" });
  });

  it.each([
    ["2026-02-04", "beslist voor de eerste dag"],
    ["2026-02-05", "beslist voor de eerste dag"],
  ])("Awb 4:17: een beschikking op %s geeft geen dwangsom: %s", (besloten, grond) => {
    expect(reken({ besloten: datum(besloten) })).toMatchObject({ _tag: "GeenDwangsom", grond });
  });

  it("Awb 4:17: de dag van de beschikking telt niet mee, en met de andere lezing wel", () => {
    expect(reken({ besloten: datum("2026-02-06") })).toMatchObject({ dagen: 1, bedrag: 2300, loopt: false, vaststellenUiterlijk: "2026-02-19" });
    const profiel = parseContractprofiel({
      id: "p",
      naam: "Proefgemeente",
      afwijkingen: [],
      lezingen: [{ id: "Awb-4:17.1", keuze: "alternatief", begindatum: "2026-01-01", reden: "beleidsregel" }],
    })._unsafeUnwrap();
    expect(reken({ besloten: datum("2026-02-06"), profiel })).toMatchObject({ dagen: 2, bedrag: 4600 });
  });

  it("Awb 4:17: op de peildatum loopt de dwangsom nog, en een latere beschikking is nog niet bekend", () => {
    const waarde = reken({ peildatum: datum("2026-02-19"), besloten: datum("2026-02-20") });
    expect(waarde).toMatchObject({ dagen: 15, bedrag: 35_700, loopt: true, vaststellenUiterlijk: undefined });
    expect(reken({ peildatum: datum("2026-02-04") })).toMatchObject({ _tag: "GeenDwangsom", grond: "eerste dag nog niet bereikt", eersteDag: "2026-02-05" });
  });

  it("Awb 4:17: een ingebrekestelling op of voor de laatste dag van de termijn werkt niet", () => {
    expect(reken({ ingebrekestellingOntvangen: datum("2026-01-19") })).toMatchObject({ grond: "ingebrekestelling te vroeg" });
    expect(reken({ ingebrekestellingOntvangen: datum("2026-01-20") })._tag).toBe("Dwangsom");
  });

  it.each(DWANGSOM_UITSLUITINGEN)("Awb 4:17: geen dwangsom: %s", (uitsluiting) => {
    expect(reken({ uitsluiting })).toMatchObject({ _tag: "GeenDwangsom", grond: uitsluiting });
  });

  it("Awb 4:17: meer aanvragers delen gelijk, op de cent", () => {
    const waarde = reken({ aantalAanvragers: 3 });
    expect(waarde).toMatchObject({ bedrag: 144_200, perAanvrager: [48_067, 48_067, 48_066] });
    expect(evaluateDwangsom({ ...VRAAG, aantalAanvragers: 0 })._unsafeUnwrapErr()._tag).toBe("GewichtenOngeldig");
  });

  it("Awb 4:17: de uitleg noemt de schijven, het bedrag en de bronnen", () => {
    const tekst = describeDwangsom(evaluateDwangsom({ ...VRAAG, besloten: datum("2026-02-20"), aantalAanvragers: 2 })._unsafeUnwrap());
    expect(tekst.split("\n").slice(2)).toEqual([
      "Na meer dan 2 weken: eerste dag waarover dwangsom verschuldigd is.",
      "Het kan vanaf donderdag 5 februari 2026.",
      "De bron is op dit punt niet duidelijk. Gekozen is: de dag van de beschikking telt niet meer mee (Awb-4:17.1). Het kan ook anders: de dag van de beschikking telt nog mee.",
      "14 dagen van € 23,00 per dag: € 322,00.",
      "1 dag van € 35,00 per dag: € 35,00.",
      "De termijn begint op donderdag 19 februari 2026: laatste dag waarover dwangsom verschuldigd is. Die dag telt niet mee.",
      "Binnen 2 weken: beschikking over de hoogte van de dwangsom.",
      "Uiterlijk donderdag 5 maart 2026.",
      "Dwangsom van donderdag 5 februari 2026 tot en met donderdag 19 februari 2026: 15 dagen, € 357,00.",
      "Verdeeld over 2 aanvragers: € 178,50, € 178,50.",
      "De gemeente stelt het bedrag vast uiterlijk op donderdag 5 maart 2026.",
      "Bron: Awb art. 4:17 lid 3; Awb art. 4:17 lid 1; Awb art. 4:17 lid 2; Awb art. 4:17 lid 6; Awb art. 4:18.",
    ]);
    expect(describeDwangsom(evaluateDwangsom({ ...VRAAG, uitsluiting: "aanvrager is geen belanghebbende" })._unsafeUnwrap())).toBe(
      "Er is geen dwangsom verschuldigd: de aanvrager is geen belanghebbende.\nBron: Awb art. 4:17 lid 5.",
    );
  });

  it("Awb 4:17: een beschikking op de peildatum zelf is bekend; er komt geen dag meer bij", () => {
    // 5 up to and including 18 February: 14 days of 23 euro; two weeks to fix the amount end on Wednesday 4 March.
    const dag = datum("2026-02-19");
    expect(reken({ besloten: dag, peildatum: dag })).toMatchObject({ dagen: 14, bedrag: 32_200, loopt: false, vaststellenUiterlijk: "2026-03-04" });
  });

  it("Awb 4:17: op de eerste dag is er één dag verschuldigd, op dag 41 loopt het nog en op dag 42 niet meer", () => {
    expect(reken({ peildatum: datum("2026-02-05") })).toMatchObject({ dagen: 1, bedrag: 2300, loopt: true });
    expect(reken({ peildatum: datum("2026-03-17") })).toMatchObject({ dagen: 41, bedrag: 139_700, loopt: true, vaststellenUiterlijk: undefined });
    expect(reken({ peildatum: datum("2026-03-18") })).toMatchObject({ dagen: 42, bedrag: 144_200, loopt: false, vaststellenUiterlijk: "2026-04-01" });
  });

  it("Awb 4:17: waar de kalender ophoudt, is er een fout en geen verzonnen laatste dag", () => {
    const laat = { uitersteDatum: datum("9999-11-01"), ingebrekestellingOntvangen: datum("9999-11-29"), peildatum: datum("9999-12-31") };
    expect(evaluateDwangsom({ ...VRAAG, ...laat })._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
  });

  it("Awb 4:17: zolang het loopt en bij één aanvrager staan alleen de artikelen erbij die zijn gebruikt", () => {
    const artikelen = (anders: Partial<Dwangsomvraag>) =>
      evaluateDwangsom({ ...VRAAG, ...anders })._unsafeUnwrap().bronnen.map((bron) => (bron.soort === "wet" ? `${bron.artikel} ${bron.lid ?? ""}`.trim() : bron.soort));
    expect(artikelen({ peildatum: datum("2026-02-19") })).toEqual(["4:17 3", "4:17 1", "4:17 2"]);
    expect(artikelen({})).toEqual(["4:17 3", "4:17 1", "4:17 2", "4:18"]);
    expect(artikelen({ ingebrekestellingOntvangen: datum("2026-01-19") })).toEqual(["4:17 3"]);
  });

  it("Awb 4:17: de stappen eindigen met de schijven zolang het loopt, en zonder dwangsom om te rekenen zijn er geen", () => {
    const stappen = (anders: Partial<Dwangsomvraag>) => evaluateDwangsom({ ...VRAAG, ...anders })._unsafeUnwrap().stappen.map((stap) => stap._tag);
    expect(stappen({ peildatum: datum("2026-02-19") }).slice(-3)).toEqual(["LezingGekozen", "Schijfbedrag", "Schijfbedrag"]);
    expect(stappen({ ingebrekestellingOntvangen: datum("2026-01-19") })).toEqual([]);
    expect(stappen({ uitsluiting: "aanvrager is geen belanghebbende" })).toEqual([]);
  });

  it("Awb 4:17, Algemene termijnenwet 3: voorlopig is de uitkomst als een van haar twee laatste dagen dat is", () => {
    // The last decree decides about 2026 up to and including 2028.
    const voorlopig = (ingebrekestelling: string, peildatum: string) =>
      reken({ ingebrekestellingOntvangen: datum(ingebrekestelling), peildatum: datum(peildatum) });
    expect(voorlopig("2028-06-01", "2029-12-31")).toMatchObject({ voorlopig: false });
    expect(voorlopig("2028-11-15", "2029-12-31")).toMatchObject({ eersteDag: "2028-11-30", vaststellenUiterlijk: "2029-01-24", voorlopig: true });
    expect(voorlopig("2028-12-20", "2029-01-10")).toMatchObject({ eersteDag: "2029-01-04", loopt: true, voorlopig: true });
    expect(voorlopig("2028-11-15", "2028-12-15")).toMatchObject({ loopt: true, voorlopig: false });
  });
});
