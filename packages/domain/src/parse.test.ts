import { describe, expect, it } from "vitest";
import * as z from "zod";

import { IsoDatum } from "./datum/iso-datum.js";
import { parse } from "./parse.js";

const Regel = z.strictObject({ datum: IsoDatum, aantal: z.number().max(3), soort: z.enum(["a", "b"]) });
const Regels = z.strictObject({ regels: z.array(Regel) });

describe("parse", () => {
  it("OngeldigeInvoer: elke fout staat er met haar plaats en haar regel, en zonder de waarde", () => {
    const invoer = {
      regels: [
        { datum: "2026-02-30", aantal: 4, soort: "geheim" },
        { datum: "geheim", aantal: "geheim" },
      ],
    };
    const fout = parse(Regels, "Regels", invoer)._unsafeUnwrapErr();
    expect(fout).toEqual({
      _tag: "OngeldigeInvoer",
      soort: "Regels",
      bevindingen: [
        { pad: ["regels", 0, "datum"], code: "bestaatNiet" },
        { pad: ["regels", 0, "aantal"], code: "too_big" },
        { pad: ["regels", 0, "soort"], code: "invalid_value" },
        { pad: ["regels", 1, "datum"], code: "vorm" },
        { pad: ["regels", 1, "aantal"], code: "invalid_type" },
        { pad: ["regels", 1, "soort"], code: "invalid_value" },
      ],
    });
    expect(JSON.stringify(fout)).not.toContain("geheim");
  });

  it("OngeldigeInvoer: een fout is een gewoon object, geen uitzondering en geen klasse", () => {
    const fout = parse(IsoDatum, "IsoDatum", 1)._unsafeUnwrapErr();
    expect(Object.getPrototypeOf(fout)).toBe(Object.prototype);
    expect(structuredClone(fout)).toEqual(fout);
  });

  it("OngeldigeInvoer: een regel zonder eigen code houdt de code van de schematool", () => {
    const Even = z.number().refine((getal) => getal % 2 === 0);
    expect(parse(Even, "Even", 3)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code: "custom" }]);
  });
});
