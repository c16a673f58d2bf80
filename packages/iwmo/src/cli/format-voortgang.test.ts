import { describe, expect, it } from "vitest";

import { formatVoortgang } from "./format-voortgang.js";

describe("Voortgang", () => {
  it.each([
    ["een kwart", 25, 100, "d.xml [#######.......................] 25%"],
    ["niets", 0, 100, "d.xml [..............................] 0%"],
    ["alles", 100, 100, "d.xml [##############################] 100%"],
    ["meer dan er was, want het bestand groeit nog", 130, 100, "d.xml [##############################] 100%"],
    ["een onbekend geheel", 12_900_000, undefined, "d.xml 12 MB gelezen"],
  ])("CLI: %s staat er op één regel", (_, gelezen, totaal, tekst) => {
    expect(formatVoortgang("d.xml", gelezen, totaal)).toBe(tekst);
  });
});
