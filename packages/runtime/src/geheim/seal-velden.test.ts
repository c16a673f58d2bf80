import type { Schema } from "effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { openVelden, sealVelden } from "./seal-velden.js";
import { generateSleutel } from "./sleutel.js";

const SLEUTEL = generateSleutel();
const PLEK = ["0268", "d1", "feit-1"] as const;
const seal = (gegevens: Schema.Json, paden: readonly (readonly string[])[]): Schema.Json => sealVelden(SLEUTEL, PLEK, gegevens, paden);
const GEHEIM = { $geheim: expect.stringMatching(/^v1\./) as unknown };

describe("Verzegelen van velden", () => {
  const gegevens = { client: { bsn: "999900006", gemeente: "0268" }, personen: [{ naam: "Zoë" }, { naam: null, rol: "x" }], xml: "<a/>" };

  it("PRIVACY: alleen de genoemde velden gaan dicht, ook in elk deel van een lijst", () => {
    expect(seal(gegevens, [["client", "bsn"], ["personen", "*", "naam"], ["bestaat", "niet"]])).toEqual({
      client: { bsn: GEHEIM, gemeente: "0268" },
      personen: [{ naam: GEHEIM }, { naam: GEHEIM, rol: "x" }],
      xml: "<a/>",
    });
    expect(seal(gegevens, [[]])).toEqual(GEHEIM);
    expect(seal(gegevens, [])).toEqual(gegevens);
  });

  it("PRIVACY: elk JSON komt gelijk terug, welke paden ook geheim zijn, ook als het op ons kenmerk lijkt", () => {
    const stap = fc.constantFrom("a", "b", "0", "1", "*", "$geheim", "__proto__");
    const json = fc.letrec<{ json: Schema.Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue().map((waarde): Schema.Json => JSON.parse(JSON.stringify(waarde))),
        fc.array(tie("json"), { maxLength: 3 }),
        fc.dictionary(stap, tie("json"), { maxKeys: 3 }),
      ),
    })).json;
    fc.assert(
      fc.property(json, fc.array(fc.array(stap, { maxLength: 3 }), { maxLength: 4 }), (waarde, paden) => {
        const terug = openVelden(SLEUTEL, PLEK, seal(waarde, paden))._unsafeUnwrap();
        expect(JSON.stringify(terug)).toBe(JSON.stringify(waarde));
      }),
      { numRuns: 500 },
    );
  });

  it("PRIVACY: een geheim van het ene veld, feit of dossier gaat op een ander niet open", () => {
    const dicht = sealVelden(SLEUTEL, PLEK, { a: "999900006", b: "x" }, [["a"], ["b"]]) as { a: Schema.Json; b: Schema.Json };
    expect(openVelden(SLEUTEL, PLEK, { a: dicht.b, b: dicht.a })._unsafeUnwrapErr()).toEqual({ _tag: "GeheimGeschonden", veld: '["a"]' });
    expect(openVelden(SLEUTEL, ["0268", "d1", "feit-2"], dicht).isErr()).toBe(true);
    expect(openVelden(SLEUTEL, ["0268", "d2", "feit-1"], dicht).isErr()).toBe(true);
    expect(openVelden(SLEUTEL, PLEK, { a: { $geheim: 5 } }).isErr()).toBe(true);
    expect(openVelden(SLEUTEL, PLEK, [{ c: dicht.a }]).isErr()).toBe(true);
  });
});
