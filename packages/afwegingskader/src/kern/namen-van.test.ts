import { describe, expect, it } from "vitest";
import * as z from "zod";

import { LEVENSLOPEN } from "../levenslopen.js";
import { namenVan } from "./namen-van.js";

const keuzen = (levensloop: string, gebeurtenis: string, veld: string): unknown => {
  const schema = LEVENSLOPEN.get(levensloop)?.schemas[gebeurtenis];
  return schema === undefined ? undefined : z.toJSONSchema(schema, { unrepresentable: "any" }).properties?.[veld];
};

describe("gesloten keuzen", () => {
  it.each([
    ["D-13.2: de gronden om eenzijdig te stoppen", "B3", "voornemen-vastgelegd", "grond", ["a", "b", "c", "d", "e", "f", "anders"]],
    ["W-35: de gronden van een afwijzing", "A3", "negatief-opgesteld", "grond", expect.arrayContaining(["eigen kracht", "mantelzorg"])],
    ["W-63.2: de gronden om voortijdig te stoppen", "A5", "opgeschort", "grond", expect.arrayContaining(["anders"])],
    ["D-20.5: de redenen van een einde", "B2", "beeindigd", "reden", expect.arrayContaining(["overlijden", "inwoner stopt"])],
  ])("%s staan als keuzen in het JSON-schema", (_titel, levensloop, gebeurtenis, veld, namen) => {
    expect(keuzen(levensloop, gebeurtenis, veld)).toMatchObject({ enum: namen });
  });

  it("W-63.2: de namen van een tabel zijn haar eigen rijen, in hun volgorde", () => {
    expect(namenVan({ b: 1, a: 2 })).toEqual(["b", "a"]);
  });
});
