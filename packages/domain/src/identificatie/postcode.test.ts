import { describe, expect, it } from "vitest";

import { normalizePostcode, parsePostcode } from "./postcode.js";

describe("postcode", () => {
  it.each(["6511AA", "1000ZZ", "9999XZ", "6511SB", "6511AS"])("CS089: %s is goed", (postcode) => {
    expect(parsePostcode(postcode)._unsafeUnwrap()).toBe(postcode);
  });

  it.each(["0511AA", "6511SS", "6511SA", "6511SD", "651AA", "6511A1", "65111AA", "6511 AA", "6511  AA", "6511aa", "6511ÀA", "", " 6511AA"])(
    "CS089: %j staat niet in de vorm waarin een postcode wordt bewaard",
    (invoer) => {
      expect(parsePostcode(invoer)._unsafeUnwrapErr().bevindingen).toEqual([{ pad: [], code: "vorm" }]);
    },
  );

  it.each(["6511 AA", "6511aa", "6511 aA", "6511AA"])("CS089: %j wordt als invoer gelezen", (invoer) => {
    expect(normalizePostcode(invoer)._unsafeUnwrap()).toBe("6511AA");
  });

  it.each(["6511  AA", "6511 ss", "0511aa", "6511-AA", "6511aſ", " 6511AA", "6511AA ", 6511])(
    "CS089: %j wordt ook als invoer geweigerd",
    (invoer) => {
      expect(normalizePostcode(invoer).isErr()).toBe(true);
    },
  );
});
