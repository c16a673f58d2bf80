import { describe, expect, it } from "vitest";

import { datum, kader, rapport } from "../../test/bouwers.js";
import { makePakket } from "./make-pakket.js";
import { HERZIENINGSGESPREK, VOORTGANGSOVERLEG } from "./pakketten.table.js";
import type { Aangeleverd } from "./pakket.js";

const RAPPORT = rapport(kader([], "2026-03", "2026-04-30"), []);
const stuk = (onderdeel: string, op: string): Aangeleverd => ({ onderdeel, datum: datum(op), kenmerk: `${onderdeel}.pdf` });
const standen = (stukken: readonly Aangeleverd[], definitie = VOORTGANGSOVERLEG): Readonly<Record<string, string>> =>
  Object.fromEntries(makePakket({ definitie, rapport: RAPPORT, stukken, datum: datum("2026-05-04") }).onderdelen.map(({ id, stand }) => [id, stand]));

describe("een pakket", () => {
  it("W-108.5: cijfers komen uit het rapport, stukken van een mens, en wat mist staat er met wie het levert", () => {
    expect(standen([stuk("ontwikkelplan", "2026-02-04")])).toEqual({
      caseload: "aanwezig",
      monitoring: "onvolledig",
      risicodossier: "ontbreekt",
      ontwikkelplan: "aanwezig",
      "aanvullende-zorg": "onvolledig",
    });
    const pakket = makePakket({ definitie: VOORTGANGSOVERLEG, rapport: RAPPORT, stukken: [], datum: datum("2026-05-04") });
    expect(pakket.compleet).toBe(false);
    expect(pakket.onderdelen.find(({ id }) => id === "aanvullende-zorg")?.wie).toBe("opdrachtgever");
  });

  it("W-108.5: een risicodossier van twee maanden oud mag, een dag ouder is verouderd, en het nieuwste telt", () => {
    expect(standen([stuk("risicodossier", "2026-03-04")])["risicodossier"]).toBe("aanwezig");
    expect(standen([stuk("risicodossier", "2026-03-03")])["risicodossier"]).toBe("verouderd");
    expect(standen([stuk("risicodossier", "2026-05-04"), stuk("risicodossier", "2026-03-03")])["risicodossier"]).toBe("aanwezig");
    expect(standen([stuk("risicodossier", "2026-05-05")])["risicodossier"]).toBe("ontbreekt");
  });

  it("W-108.6.1: zonder stukken ontbreken de zes van de zeven onderdelen die iemand moet schrijven", () => {
    expect(Object.values(standen([], HERZIENINGSGESPREK)).filter((stand) => stand === "ontbreekt")).toHaveLength(6);
  });

  it("W-108.5: een rapport zonder de gevraagde cijfers telt als ontbrekend en noemt wat mist", () => {
    const smal = rapport(kader(["caseload-stand"], "2026-03", "2026-04-30"), []);
    const [caseload] = makePakket({ definitie: VOORTGANGSOVERLEG, rapport: smal, stukken: [], datum: datum("2026-05-04") }).onderdelen;
    expect(caseload?.stand).toBe("onvolledig");
    expect(caseload?.mist).toContain("caseload-uitstroom");
  });
});
