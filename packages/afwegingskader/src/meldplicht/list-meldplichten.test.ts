import { AVG_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { datum, normenMet, tijdstip } from "../../test/bouwers.js";
import { WIJKTEAM_MELDPLICHTEN } from "../voorval/meldplichten.table.js";
import type { Wijkteamfeit } from "../voorval/voorval.js";
import { listMeldplichten } from "./list-meldplichten.js";
import type { Moment } from "../kern/moment.js";
import type { Meldbaar } from "./meldplicht.js";

const op = (dag: string): Moment => ({ tijdstip: tijdstip(`${dag}T08:00:00Z`), datum: datum(dag) });
const lijst = (feiten: Meldbaar<Wijkteamfeit>["feiten"], meldingen: readonly string[] = []) =>
  listMeldplichten<Wijkteamfeit>(
    WIJKTEAM_MELDPLICHTEN,
    { feiten, meldingen: meldingen.map((plicht) => ({ plicht, bewijs: "kenmerk", op: op("2026-03-03") })) },
    normenMet(),
  ).map(({ id, uiterlijk, gedaan }) => [id, uiterlijk, gedaan]);

describe("meldplichten", () => {
  it("W-64.4, W-65.1, W-65.2: elke meldplicht heeft een eigen naam en een norm die bestaat", () => {
    const normen = new Set<string>([...WIJKTEAM_TERMIJNEN, ...AVG_TERMIJNEN].map(({ id }) => id));
    expect(WIJKTEAM_MELDPLICHTEN.filter(({ norm }) => !normen.has(norm))).toEqual([]);
    expect(new Set(WIJKTEAM_MELDPLICHTEN.map(({ id }) => id)).size).toBe(WIJKTEAM_MELDPLICHTEN.length);
  });

  it("W-65.1, W-65.2: acht feiten en drie wijzigingen gaan naar de opdrachtgever", () => {
    expect(WIJKTEAM_MELDPLICHTEN.filter(({ eis }) => eis === "W-65.1")).toHaveLength(8);
    expect(WIJKTEAM_MELDPLICHTEN.filter(({ eis }) => eis === "W-65.2")).toHaveLength(3);
  });

  it("W-64.4: zonder feiten is er niets te melden", () => {
    expect(lijst([])).toEqual([]);
  });

  it("W-64.4: een feit dat twee keer bekend wordt telt vanaf de eerste keer", () => {
    expect(lijst([{ soort: "fraude of oneigenlijk gebruik", op: op("2026-03-02") }, { soort: "fraude of oneigenlijk gebruik", op: op("2026-03-20") }])).toEqual([
      ["opdrachtgever-fraude", "2026-03-09", false],
    ]);
  });

  it("W-64.3: 72 uur tellen door over het weekend en over de zomertijd", () => {
    // Friday 27 March 2026 09:00; the clock goes forward on Sunday, so it ends on Monday at 10:00.
    expect(lijst([{ soort: "datalek", op: op("2026-03-27") }])).toEqual([["autoriteit-persoonsgegevens", "2026-03-30", false]]);
  });

  it("W-64.4: wat is gemeld is gedaan, de andere melding blijft open", () => {
    expect(lijst([{ soort: "calamiteit", op: op("2026-03-02") }], ["toezichthouder"])).toEqual([
      ["toezichthouder", "2026-03-05", true],
      ["opdrachtgever", "2026-03-05", false],
    ]);
  });
});
