import { describe, expect, it } from "vitest";

import type { OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { parseAgbCode } from "./agb-code.js";
import { parseGemeentecode } from "./gemeentecode.js";
import { parseKvkNummer } from "./kvk-nummer.js";
import { parseVestigingsnummer } from "./vestigingsnummer.js";

type Lezer = (invoer: unknown) => Result<string, OngeldigeInvoer>;

const GOED: readonly (readonly [string, Lezer, readonly string[]])[] = [
  ["LDT_AgbCode", parseAgbCode, ["98000001", "41999999", "01234567"]],
  ["LDT_Gemeente", parseGemeentecode, ["0268", "0209", "0225", "0252", "0296", "1945", "0944"]],
  ["KvK", parseKvkNummer, ["00000001", "99999999"]],
  ["KvK", parseVestigingsnummer, ["000000000001", "999999999999"]],
];

const FOUT: readonly (readonly [string, Lezer, string, readonly unknown[]])[] = [
  ["LDT_AgbCode", parseAgbCode, "vorm", ["1234567", "123456789", "9800000A", " 9800001", "98000001\n", "９8000001"]],
  ["LDT_AgbCode", parseAgbCode, "alleenNullen", ["00000000"]],
  ["LDT_Gemeente", parseGemeentecode, "vorm", ["268", "00268", "O268", "26 8", ""]],
  ["KvK", parseKvkNummer, "vorm", ["1234567", "123456789", "1234567A", "12 345678"]],
  ["KvK", parseVestigingsnummer, "vorm", ["00000001", "0000000000001", "00000000000A"]],
  ["LDT_AgbCode", parseAgbCode, "invalid_type", [98_000_001, null, undefined]],
  ["LDT_Gemeente", parseGemeentecode, "invalid_type", [268]],
];

describe("codes van een vaste lengte", () => {
  it.each(GOED)("%s: goede codes blijven gelijk, met hun voorloopnullen", (_id, lees, codes) => {
    expect(codes.map((code) => lees(code)._unsafeUnwrap())).toEqual(codes);
  });

  it.each(FOUT)("%s: verkeerde codes worden geweigerd (%#)", (_id, lees, code, invoeren) => {
    for (const invoer of invoeren) expect(lees(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code }]);
  });
});
