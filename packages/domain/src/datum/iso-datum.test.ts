import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parse } from "../parse.js";
import { IsoDatum } from "./iso-datum.js";
import { isIsoDatum, parseIsoDatum } from "./parse-iso-datum.js";

const code = (invoer: unknown): string | undefined => parseIsoDatum(invoer)._unsafeUnwrapErr().bevindingen[0]?.code;

/** Second algorithm: the engine reads the date and writes the same text back. */
const bestaatVolgensEngine = (tekst: string): boolean => {
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === tekst && !tekst.startsWith("0000");
};

describe("iso-datum", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])("IsoDatum: %s bestaat", (tekst) => {
    expect(parseIsoDatum(tekst)._unsafeUnwrap()).toBe(tekst);
    expect(isIsoDatum(tekst)).toBe(true);
  });

  it.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01"])(
    "IsoDatum: %s heeft de vorm van een datum en bestaat niet",
    (tekst) => {
      expect(code(tekst)).toBe("bestaatNiet");
      expect(isIsoDatum(tekst)).toBe(false);
    },
  );

  it.each(["17-05-2026", "2026-5-17", "20260517", "2026-05-17T00:00", " 2026-05-17", "2026-05-17\n", "２０２６-05-17", "+2026-05-17", ""])(
    "IsoDatum: %j heeft niet de vorm van een datum",
    (tekst) => {
      expect(code(tekst)).toBe("vorm");
      expect(isIsoDatum(tekst)).toBe(false);
    },
  );

  it.each([20_260_517, null, undefined, new Date(0), ["2026-05-17"]])("IsoDatum: iets anders dan tekst (%#) is geen datum", (invoer) => {
    expect(code(invoer)).toBe("invalid_type");
  });

  it("IsoDatum: elke combinatie van maand 00 tot 19 en dag 00 tot 39 bestaat precies als de engine haar kent", () => {
    for (const jaar of ["1899", "1900", "2000", "2023", "2024", "2100"]) {
      for (let maand = 0; maand <= 19; maand += 1) {
        for (let dag = 0; dag <= 39; dag += 1) {
          const tekst = `${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
          expect(isIsoDatum(tekst), tekst).toBe(bestaatVolgensEngine(tekst));
        }
      }
    }
  });

  it("IsoDatum: lezen zonder schema geeft hetzelfde als het schema, met dezelfde bevinding", () => {
    const bijna = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.nat(14), fc.nat(33)).map(([jaar, maand, dag]) => [jaar, maand, dag].map((deel) => String(deel).padStart(2, "0")).join("-"));
    fc.assert(
      fc.property(fc.oneof(bijna, fc.date({ noInvalidDate: true }).map((dag) => dag.toISOString().slice(0, 10)), fc.anything()), (invoer) => {
        expect(parseIsoDatum(invoer)).toEqual(parse(IsoDatum, "IsoDatum", invoer));
      }),
      { numRuns: 2000 },
    );
  });

  it("IsoDatum: willekeurige tekst wordt zonder uitzondering gelezen of geweigerd", () => {
    fc.assert(fc.property(fc.anything(), (invoer) => parseIsoDatum(invoer).isOk() === (typeof invoer === "string" && isIsoDatum(invoer))));
  });
});
