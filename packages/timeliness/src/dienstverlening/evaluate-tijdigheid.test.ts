import { formatVerhouding } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { describeMeting } from "../describe/describe-meting.js";
import { parseKalendermaand } from "../kalendermaand/kalendermaand.js";
import { DIENSTVERLENINGSNORMEN } from "./dienstverlening.table.js";
import { evaluateTijdigheid, type Startzaak } from "./evaluate-tijdigheid.js";

type Regel = readonly [melding: string, start?: string | null, zonder?: boolean];
const zaken = (regels: readonly Regel[]): readonly Startzaak[] =>
  regels.map(([melding, start, zonder], plaats) => ({
    kenmerk: `zaak ${plaats + 1}`,
    melding: datum(melding),
    start: start === undefined || start === null ? undefined : datum(start),
    opgelostZonderBasishulp: zonder,
  }));
const vraag = (maand: string, peildatum: string, regels: readonly Regel[]) => ({
  normen: DIENSTVERLENINGSNORMEN,
  norm: "W-50.3",
  maand: parseKalendermaand(maand)._unsafeUnwrap(),
  zaken: zaken(regels),
  peildatum: datum(peildatum),
});
const waarde = (...delen: Parameters<typeof vraag>) => evaluateTijdigheid(vraag(...delen))._unsafeUnwrap().waarde;
const uitslagen = (...delen: Parameters<typeof vraag>) =>
  evaluateTijdigheid(vraag(...delen))
    ._unsafeUnwrap()
    .stappen.flatMap((stap) => (stap._tag === "ZaakGewogen" ? [stap.uitslag] : []));

describe("80% van de basishulp binnen 14 dagen gestart", () => {
  it("W-50.3: een start op dag 14 is op tijd, op dag 15 te laat", () => {
    expect(uitslagen("2026-03", "2026-06-01", [["2026-03-02", "2026-03-16"], ["2026-03-02", "2026-03-17"], ["2026-03-02", "2026-03-02"]])).toEqual([
      "op tijd gestart",
      "te laat gestart",
      "op tijd gestart",
    ]);
  });

  it("W-50.3: wie wacht, drukt het cijfer vanaf de dag na de termijn, niet pas na de start", () => {
    const regels: readonly Regel[] = [["2026-03-02", "2026-03-10"], ["2026-03-20"]];
    expect(waarde("2026-03", "2026-04-03", regels)).toMatchObject({ teller: 1, noemer: 1, oordeel: "voldoet", voorlopig: true });
    expect(waarde("2026-03", "2026-04-04", regels)).toMatchObject({ teller: 1, noemer: 2, oordeel: "voldoet niet", voorlopig: false });
  });

  it("W-50.3: een start na de peildatum is op de peildatum nog geen start", () => {
    expect(uitslagen("2026-03", "2026-03-12", [["2026-03-02", "2026-03-13"]])).toEqual(["termijn loopt"]);
    expect(uitslagen("2026-03", "2026-03-20", [["2026-03-02", "2026-03-25"]])).toEqual(["wacht te lang"]);
  });

  it("W-50.3: buiten de maand of opgelost zonder basishulp telt niet mee, met de reden per zaak", () => {
    const regels: readonly Regel[] = [["2026-02-28", "2026-03-01"], ["2026-04-01", "2026-04-02"], ["2026-03-31"], ["2026-03-01", null, true], ["2026-03-01", "2026-03-02", true]];
    expect(uitslagen("2026-03", "2026-04-10", regels)).toEqual([
      "andere maand",
      "andere maand",
      "termijn loopt",
      "zonder basishulp opgelost",
      "op tijd gestart",
    ]);
  });

  it("W-50.3: precies 80% voldoet, een net kleiner deel niet, ook als het afgerond 80% is", () => {
    const regels = (opTijd: number, teLaat: number): readonly Regel[] => [
      ...Array.from({ length: opTijd }, (): Regel => ["2026-03-02", "2026-03-16"]),
      ...Array.from({ length: teLaat }, (): Regel => ["2026-03-02", "2026-03-17"]),
    ];
    expect(waarde("2026-03", "2026-06-01", regels(4, 1)).oordeel).toBe("voldoet");
    expect(waarde("2026-03", "2026-06-01", regels(79_999, 20_001))).toMatchObject({ teller: 79_999, noemer: 100_000, oordeel: "voldoet niet" });
  });

  it("W-50.3: zonder zaken is er geen verhouding en geen oordeel", () => {
    expect(waarde("2026-03", "2026-06-01", [])).toMatchObject({ teller: 0, noemer: 0, verhouding: null, oordeel: "geen oordeel" });
  });

  it("W-50.3: in de andere lezing van A-07 telt alleen wie is gestart", () => {
    const profiel = profielMet({ lezing: "A-07" });
    const uitkomst = evaluateTijdigheid({ ...vraag("2026-03", "2026-06-01", [["2026-03-02", "2026-03-10"], ["2026-03-20"]]), profiel })._unsafeUnwrap();
    expect(uitkomst.waarde).toMatchObject({ teller: 1, noemer: 1, oordeel: "voldoet" });
    expect(uitkomst.stappen).toContainEqual(expect.objectContaining({ kenmerk: "zaak 2", uitslag: "wacht te lang, telt niet mee" }));
  });

  it("W-50.3: het percentage en de termijn zijn instellingen; een open percentage geeft het cijfer zonder oordeel", () => {
    const regels: readonly Regel[] = [["2026-03-02", "2026-03-08"], ["2026-03-02", "2026-03-07"]];
    const met = (norm: string, waardeVan: unknown) =>
      evaluateTijdigheid({ ...vraag("2026-03", "2026-06-01", regels), profiel: profielMet({ norm, waarde: waardeVan }) });
    expect(met("W-50.3.termijn", { aantal: 5, eenheid: "kalenderdag" })._unsafeUnwrap().waarde).toMatchObject({ teller: 1, oordeel: "voldoet niet" });
    const open = met("W-50.3", null)._unsafeUnwrap().waarde;
    expect([open.oordeel, open.verhouding === null ? "" : formatVerhouding(open.verhouding)]).toEqual(["geen oordeel", "1/1"]);
    expect(met("W-50.3.termijn", { aantal: 5, eenheid: "werkdag" })._unsafeUnwrapErr()._tag).toBe("NormwaardePastNiet");
    expect(met("W-50.3.termijn", null)._unsafeUnwrapErr()).toEqual({
      _tag: "NormwaardePastNiet",
      norm: "W-50.3.termijn",
      verwacht: "duur in dagen, weken, maanden of jaren",
    });
  });

  it("W-50.3: tot en met de laatste dag van de maand is het cijfer voorlopig, ook zonder zaken; de dag erna niet meer", () => {
    const voorlopig = (peildatum: string): boolean => evaluateTijdigheid(vraag("2026-03", peildatum, []))._unsafeUnwrap().waarde.voorlopig;
    expect([voorlopig("2026-03-31"), voorlopig("2026-04-01")]).toEqual([true, false]);
  });

  it("W-50.3: vóór het programma is er geen norm", () => {
    expect(evaluateTijdigheid(vraag("2021-12", "2022-06-01", []))._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
  });

  it("W-50.3: het cijfer is dat van een tweede telling, en 100.000 zaken gaan in één keer", () => {
    const eenRegel = fc.tuple(fc.integer({ min: -5, max: 35 }), fc.option(fc.integer({ min: 0, max: 40 })), fc.boolean());
    fc.assert(
      fc.property(fc.array(eenRegel, { maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (ruw, peil) => {
        const nul = dagVan("2026-03-01");
        const regels = ruw.map(([dag, na, zonder]): Regel => [isoVan(nul + dag), na === null ? null : isoVan(nul + dag + na), zonder]);
        const gestart = ruw.filter(([dag, na]) => dag >= 0 && dag <= 30 && na !== null && dag + na <= peil);
        const gemist = ruw.filter(([dag, na, zonder]) => dag >= 0 && dag <= 30 && (na === null || dag + na > peil) && !zonder && dag + 14 < peil);
        const uitkomst = waarde("2026-03", isoVan(nul + peil), regels);
        expect([uitkomst.teller, uitkomst.noemer]).toEqual([gestart.filter(([, na]) => (na ?? 99) <= 14).length, gestart.length + gemist.length]);
      }),
    );
    const veel = Array.from({ length: 100_000 }, (_, n): Regel => [isoVan(dagVan("2026-03-01") + (n % 31)), isoVan(dagVan("2026-03-01") + (n % 31) + (n % 20))]);
    expect(waarde("2026-03", "2026-06-01", veel)).toMatchObject({ teller: 75_000, noemer: 100_000, oordeel: "voldoet niet" });
  });

  it("W-50.3: de uitleg noemt per zaak de reden, en laat geen nummer zien dat op een burgerservicenummer lijkt", async () => {
    const regels: readonly Regel[] = [["2026-03-02", "2026-03-16"], ["2026-03-09", "2026-03-24"], ["2026-03-20"], ["2026-04-01"], ["2026-03-03", null, true]];
    const geval = vraag("2026-03", "2026-04-20", regels);
    const tekst = describeMeting(evaluateTijdigheid(geval)._unsafeUnwrap());
    const leeg = describeMeting(evaluateTijdigheid(vraag("2026-03", "2026-03-20", []))._unsafeUnwrap());
    await expect(`${tekst}\n\n${leeg}\n`).toMatchFileSnapshot("../../test/golden/tijdigheid.txt");
    const metBsn = describeMeting(evaluateTijdigheid({ ...geval, zaken: [{ kenmerk: "999990019", melding: datum("2026-03-02") }] })._unsafeUnwrap());
    expect(metBsn).not.toContain("999990019");
  });
});
