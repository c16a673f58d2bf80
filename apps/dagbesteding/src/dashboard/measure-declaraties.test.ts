import { parseEurocent } from "@wmo-kit/domain";
import { parseKalendermaand } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { measureDeclaraties, measureOngedeclareerd } from "./measure-declaraties.js";
import type { GeleverdeZorg } from "./zorgregels.js";

const maand = (tekst: string) => parseKalendermaand(tekst)._unsafeUnwrap();
const zorg = (dossierId: string, bedrag: number, gedeclareerdIn?: string): GeleverdeZorg => ({
  dossierId,
  kenmerk: `${dossierId}-${bedrag}`,
  zorgmaand: maand("2026-03"),
  bedrag: parseEurocent(bedrag)._unsafeUnwrap(),
  toewijzingOntvangen: datum("2026-01-05"),
  ...(gedeclareerdIn === undefined ? {} : { gedeclareerdIn: maand(gedeclareerdIn) }),
});
const meet = (regels: readonly GeleverdeZorg[]) =>
  measureDeclaraties({ zorg: new Map([["2026-03", regels]]), maanden: [maand("2026-03")], peildatum: datum("2026-06-01"), profiel: undefined });

describe("gedeclareerd in de maand erna", () => {
  it("D-20.2: 90% van de euro's in maand M+1 voldoet, een cent minder niet", () => {
    expect(meet([zorg("a", 90_00, "2026-04"), zorg("b", 10_00)])).toMatchObject({
      norm: { tekst: "ten minste 90%", aandeel: 0.9 },
      maanden: [{ teller: 90_00, noemer: 100_00, percentage: "90,0%", oordeel: "voldoet", gemist: ["b"] }],
    });
    expect(meet([zorg("a", 89_99, "2026-04"), zorg("b", 10_01, "2026-05")]).maanden).toMatchObject([{ teller: 89_99, noemer: 100_00, oordeel: "voldoet niet" }]);
  });

  it("D-20.2: dezelfde zorg op een andere dag wordt opnieuw gewogen", () => {
    const lijst = [zorg("a", 90_00), zorg("b", 10_00, "2026-04")];
    const op = (dag: string) => measureDeclaraties({ zorg: new Map([["2026-03", lijst]]), maanden: [maand("2026-03")], peildatum: datum(dag), profiel: undefined }).maanden[0];
    const [vroeg, laat] = [op("2026-04-10"), op("2026-06-01")];
    expect([vroeg?.voorlopig, laat?.voorlopig]).toEqual([true, false]);
    expect([op("2026-04-10"), op("2026-06-01")]).toEqual([vroeg, laat]);
  });

  it("D-20.2: wat nog niet is gedeclareerd telt in euro's, met de dossiers erbij; zonder registratie is het onbekend en geen nul", () => {
    expect(measureOngedeclareerd(new Map([["2026-03", [zorg("a", 90_00, "2026-04"), zorg("b", 10_00)]], ["2026-04", [zorg("b", 5_50)]]]))).toMatchObject({ waarde: 15_50, ids: ["b"] });
    expect(measureOngedeclareerd(undefined)).toMatchObject({ waarde: null, ids: [] });
  });
});
