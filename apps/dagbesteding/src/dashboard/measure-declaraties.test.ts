import { parseEurocent } from "@wmo-kit/domain";
import { parseKalendermaand } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { measureDeclaraties, measureOngedeclareerd } from "./measure-declaraties.js";
import { telZorg } from "./tel-zorg.js";
import type { Dossierzorg } from "./zorgregels.js";

const maand = (tekst: string) => parseKalendermaand(tekst)._unsafeUnwrap();
const zorg = (dossierId: string, ...regels: readonly (readonly [bedrag: number, gedeclareerdIn?: string | undefined, zorgmaand?: string])[]): Dossierzorg => ({
  dossierId,
  zorg: regels.map(([bedrag, gedeclareerdIn, zorgmaand = "2026-03"]) => ({
    zorgmaand: maand(zorgmaand),
    bedrag: parseEurocent(bedrag)._unsafeUnwrap(),
    toewijzingOntvangen: datum("2026-01-05"),
    ...(gedeclareerdIn === undefined ? {} : { gedeclareerdIn: maand(gedeclareerdIn) }),
  })),
});
const meet = (dossiers: readonly Dossierzorg[], peildatum = "2026-06-01") =>
  measureDeclaraties({ zorg: telZorg(dossiers), maanden: [maand("2026-03")], peildatum: datum(peildatum), profiel: undefined });

describe("gedeclareerd in de maand erna", () => {
  it("D-20.2: 90% van de euro's in maand M+1 voldoet, een cent minder niet", () => {
    expect(meet([zorg("a", [90_00, "2026-04"]), zorg("b", [10_00])])).toMatchObject({
      norm: { tekst: "ten minste 90%", aandeel: 0.9 },
      maanden: [{ teller: 90_00, noemer: 100_00, percentage: "90,0%", oordeel: "voldoet", gemist: ["b"] }],
    });
    expect(meet([zorg("a", [89_99, "2026-04"]), zorg("b", [10_01, "2026-05"])]).maanden).toMatchObject([{ teller: 89_99, noemer: 100_00, oordeel: "voldoet niet" }]);
  });

  it("D-20.2: dezelfde zorg op een andere dag wordt opnieuw gewogen", () => {
    const lijst = [zorg("a", [90_00]), zorg("b", [10_00, "2026-04"])];
    const op = (dag: string) => meet(lijst, dag).maanden[0];
    const [vroeg, laat] = [op("2026-04-10"), op("2026-06-01")];
    expect([vroeg?.voorlopig, laat?.voorlopig]).toEqual([true, false]);
  });

  it("D-20.2: wat nog niet is gedeclareerd telt in euro's, met de dossiers erbij; zonder registratie is het onbekend en geen nul", () => {
    expect(measureOngedeclareerd(telZorg([zorg("a", [90_00, "2026-04"]), zorg("b", [10_00], [5_50, undefined, "2026-04"])]))).toMatchObject({ waarde: 15_50, ids: ["b"] });
    expect(measureOngedeclareerd(undefined)).toMatchObject({ waarde: null, ids: [] });
  });
});
