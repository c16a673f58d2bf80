import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { VERWIJZINGEN } from "./verwijzingen.table.js";

/** By these names a field of a wijkteam always means another case of the dossier. */
const ZAAKNAMEN: ReadonlySet<string> = new Set(["melding", "onderzoek", "advies", "pgbToets", "indicatie", "veiligheidsplan"]);

const plaatsen = [...LEVENSLOPEN.values()].flatMap(({ code, schemas }) =>
  Object.entries(schemas).flatMap(([gebeurtenis, schema]) => {
    const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    return Object.entries(properties).map(([naam, vorm]) => ({ plaats: `${code} ${gebeurtenis}.${naam}`, naam, isTekst: typeof vorm === "object" && vorm.type === "string" }));
  }),
);

describe("velden die een andere zaak noemen", () => {
  it("W-28.2: een zaak wordt gekozen en nooit als nummer getypt: elk veld met de naam van een zaak staat in de tabel", () => {
    const zaakvelden = plaatsen.filter(({ plaats, naam, isTekst }) => plaats.startsWith("A") && isTekst && ZAAKNAMEN.has(naam)).map(({ plaats }) => plaats);
    expect(zaakvelden.length).toBeGreaterThan(10);
    expect(zaakvelden.filter((plaats) => !Object.hasOwn(VERWIJZINGEN, plaats))).toEqual([]);
  });

  it("W-28.2: elke verwijzing gaat naar een levensloop die er is, vanaf een stap die er is", () => {
    const stappen = new Set([...LEVENSLOPEN.values()].flatMap(({ code, gebeurtenissen }) => gebeurtenissen.map((gebeurtenis) => `${code} ${gebeurtenis}`)));
    for (const [plaats, levensloop] of Object.entries(VERWIJZINGEN)) {
      expect(LEVENSLOPEN.has(levensloop), plaats).toBe(true);
      expect(stappen, plaats).toContain(plaats.split(".")[0]);
    }
  });
});
