import { addDagen, addJaren, addMaanden, addWeken, parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import type { Eis } from "../catalogus/eis.js";
import type { Bewijsduur } from "./bewijsvraag.js";
import type { Bewijsstuk } from "./bewijsstuk.js";
import { evaluateBewijs, type TelDuur } from "./evaluate-bewijs.js";

const dag = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

const eenEis = (geldig: Bewijsduur | "zolang ongewijzigd" | null): Eis => ({
  id: "D-6.3",
  programma: "dagbesteding",
  bronnummer: "6.3",
  titel: "Klachtenverslag",
  samenvatting: "Ieder jaar een verslag over de klachten.",
  soort: "rapportage",
  gedragenDoor: ["bewijsregister"],
  bewijs: { soort: "rapport", stuk: "Klachtenverslag", geldig },
});

const TELLING = { kalenderdag: addDagen, week: addWeken, maand: addMaanden, jaar: addJaren };
const telDuur: TelDuur = (datum, { aantal, eenheid }) => TELLING[eenheid](datum, aantal).unwrapOr(undefined);

const JAAR: Bewijsduur = { aantal: 1, eenheid: "jaar" };
const stuk = (datum: string, geldigTot?: string): Bewijsstuk => ({
  eis: "D-6.3",
  kenmerk: "map 4",
  datum: dag(datum),
  ...(geldigTot === undefined ? {} : { geldigTot: dag(geldigTot) }),
});

const standOp = (geldig: Bewijsduur | "zolang ongewijzigd" | null, register: readonly Bewijsstuk[], peildatum: string) =>
  evaluateBewijs({ eisen: [eenEis(geldig)], register, peildatum: dag(peildatum), telDuur }).map(({ stand }) => stand);

describe("evaluateBewijs", () => {
  it.each([
    ["de eerste dag", "2024-02-29", "Aanwezig"],
    ["de laatste dag", "2025-02-28", "Aanwezig"],
    ["de dag erna", "2025-03-01", "Verlopen"],
    ["de dag voor het stuk", "2024-02-28", "Ontbreekt"],
  ])("K-05, K-07: een stuk van 29 februari telt een jaar: %s", (_, peildatum, verwacht) => {
    expect(standOp(JAAR, [stuk("2024-02-29")], peildatum)[0]?._tag).toBe(verwacht);
  });

  it("K-07: de einddatum op het stuk gaat voor als die eerder komt", () => {
    expect(standOp(JAAR, [stuk("2026-01-10", "2026-03-01")], "2026-03-02")).toMatchObject([{ _tag: "Verlopen", geldigTot: "2026-03-01" }]);
    expect(standOp(JAAR, [stuk("2026-01-10", "2029-03-01")], "2026-03-02")).toMatchObject([{ _tag: "Aanwezig", geldigTot: "2027-01-10" }]);
  });

  it("K-07: een nieuwer stuk dat verlopen is, verdringt geen stuk dat nog telt", () => {
    const register = [stuk("2026-02-01", "2026-02-10"), stuk("2026-01-01"), stuk("2025-06-01")];
    expect(standOp(JAAR, register, "2026-03-01")).toMatchObject([{ _tag: "Aanwezig", stuk: { datum: "2026-01-01" } }]);
  });

  it("K-10: zonder lengte in de bron geen oordeel, zonder stuk ontbreekt het", () => {
    expect(standOp(null, [stuk("2020-01-01")], "2026-03-01")[0]?._tag).toBe("GeenOordeel");
    expect(standOp(null, [], "2026-03-01")[0]?._tag).toBe("Ontbreekt");
    expect(standOp("zolang ongewijzigd", [stuk("2020-01-01")], "2026-03-01")[0]?._tag).toBe("Aanwezig");
  });

  it("K-10: een eis zonder bewijs staat niet in de lijst, een stuk van een andere eis telt niet", () => {
    const { bewijs: _bewijs, ...zonder } = eenEis(JAAR);
    expect(evaluateBewijs({ eisen: [zonder], register: [stuk("2026-01-01")], peildatum: dag("2026-01-01"), telDuur })).toEqual([]);
    expect(standOp(JAAR, [{ ...stuk("2026-01-01"), eis: "D-6.4" }], "2026-01-01")[0]?._tag).toBe("Ontbreekt");
  });
});
