import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tijdstip } from "../../test/bouwers.js";
import { fromEpochMs, parseTijdstip, toEpochMs } from "./tijdstip.js";

const code = (invoer: unknown): string | undefined => parseTijdstip(invoer)._unsafeUnwrapErr().bevindingen[0]?.code;

describe("tijdstip", () => {
  it.each([
    "2026-03-28T09:30+01:00",
    "2026-03-28T09:30:15Z",
    "2026-03-28T09:30:15.5Z",
    "2026-03-28T09:30:15.123456789+05:30",
    "2026-03-28T00:00:00-11:00",
    "2024-02-29T23:59:59.999+14:00",
    "1969-12-31T23:59:59.999Z",
    "0001-01-01T12:00Z",
  ])("K-06: %s is hetzelfde moment als de engine leest", (tekst) => {
    expect(toEpochMs(tijdstip(tekst))).toBe(Date.parse(tekst));
  });

  it.each(["2026-03-28T09:30", "2026-03-28", "2026-03-28 09:30Z", "2026-03-28T9:30Z", "2026-03-28T09:30:15,5Z", "2026-03-28T09:30+0100", "nu", ""])(
    "K-06: %j zegt niet welk moment het is",
    (tekst) => {
      expect(code(tekst)).toBe("vorm");
    },
  );

  it.each(["2026-02-29T09:30Z", "2026-03-28T24:00Z", "2026-03-28T09:60Z", "2026-03-28T09:30:60Z", "2026-03-28T09:30+15:00", "2026-03-28T09:30+01:60"])(
    "K-06: %s bestaat niet",
    (tekst) => {
      expect(code(tekst)).toBe("bestaatNiet");
    },
  );

  it("K-06: elk moment wordt geschreven zoals het wordt gelezen, met elke afstand tot UTC", () => {
    const grens = Date.UTC(9000, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: -grens / 10, max: grens }), fc.integer({ min: -14 * 60, max: 14 * 60 }), (ms, offset) => {
        const geschreven = fromEpochMs(ms, offset)._unsafeUnwrap();
        expect(toEpochMs(tijdstip(geschreven))).toBe(ms);
        expect(Date.parse(geschreven)).toBe(ms);
      }),
      { numRuns: 3000 },
    );
  });

  it("K-06: een deel van een milliseconde vervalt, en buiten de jaren 1 tot en met 9999 is er geen tijdstip", () => {
    expect(fromEpochMs(1.9)._unsafeUnwrap()).toBe("1970-01-01T00:00:00.001Z");
    expect(fromEpochMs(-0.5)._unsafeUnwrap()).toBe("1969-12-31T23:59:59.999Z");
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15]) {
      expect(fromEpochMs(ms)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    }
  });
});
