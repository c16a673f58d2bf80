import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tijdstip } from "../../test/bouwers.js";
import { isEerder } from "./is-eerder.js";

describe("isEerder", () => {
  it.each([
    ["W-95.1: de vroegste van twee momenten in UTC", "2026-03-02T09:00:00Z", "2026-03-02T09:00:01Z", true],
    ["W-95.1: hetzelfde moment is niet eerder", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", false],
    ["W-95.1: een later uur met een zone kan een eerder moment zijn, ook als de teksten even lang zijn", "2026-03-02T10:00:00+01:00", "2026-03-02T09:30:00+00:00", true],
    ["W-95.1: een zone en een breuk van een seconde zijn even lang geschreven", "2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00.1234Z", true],
    ["D-20.13: een breuk van een seconde later", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.500Z", true],
  ])("%s", (_zin, een, ander, verwacht) => {
    expect(isEerder(tijdstip(een), tijdstip(ander))).toBe(verwacht);
    expect(isEerder(tijdstip(ander), tijdstip(een))).toBe(!verwacht && een !== ander);
  });

  it("W-95.1: hoe twee momenten ook zijn geschreven, de volgorde is die van de klok", () => {
    const moment = fc.date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true });
    const schrijf = (dag: Date, zone: string): string =>
      zone === "Z" ? dag.toISOString() : `${new Date(dag.getTime() + Number(zone.slice(0, 3)) * 3_600_000).toISOString().slice(0, -1)}${zone}`;
    const zone = fc.constantFrom("Z", "+01:00", "-05:00", "+00:00");
    fc.assert(
      fc.property(moment, moment, zone, zone, (een, ander, eenZone, anderZone) => {
        expect(isEerder(tijdstip(schrijf(een, eenZone)), tijdstip(schrijf(ander, anderZone)))).toBe(een.getTime() < ander.getTime());
      }),
    );
  });
});
