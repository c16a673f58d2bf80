import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatIban, normalizeIban, parseIban } from "./iban.js";

const code = (invoer: unknown): string | undefined => parseIban(invoer)._unsafeUnwrapErr().bevindingen[0]?.code;

/** Second algorithm: the whole number at once. */
const restVolgensBigint = (iban: string): bigint =>
  BigInt([...(iban.slice(4) + iban.slice(0, 4))].map((teken) => Number.parseInt(teken, 36)).join("")) % 97n;

describe("iban", () => {
  it.each([
    "NL13TEST0123456789",
    "NL69TEST0000000001",
    "NL17FAKE9999999999",
    "NL56XXXX0417164300",
    "NL02TEST0000000043",
    "NL98TEST0000000061",
  ])("ISO 13616: %s is goed", (iban) => {
    expect(parseIban(iban)._unsafeUnwrap()).toBe(iban);
  });

  it.each([
    ["NL99TEST0000000043", "controlegetal"],
    ["NL13TEST0123456780", "controlegetal"],
    ["NL00TEST0123456789", "controlegetal"],
    ["NL13TEST012345678", "vorm"],
    ["NL13TEST01234567890", "vorm"],
    ["NL13TES10123456789", "vorm"],
    ["nl13test0123456789", "vorm"],
    ["NL13 TEST 0123 4567 89", "vorm"],
    ["BE13TEST0123456789", "vorm"],
    ["", "vorm"],
  ])("ISO 13616: %j wordt geweigerd om %s", (invoer, verwacht) => {
    expect(code(invoer)).toBe(verwacht);
  });

  it("ISO 7064: de controlegetallen 00, 01 en 99 worden geweigerd, ook als de rest klopt", () => {
    const aliassen: string[] = [];
    for (let nummer = 0; nummer < 3000; nummer += 1) {
      for (const controle of ["00", "01", "99"]) {
        const iban = `NL${controle}TEST${String(nummer).padStart(10, "0")}`;
        if (restVolgensBigint(iban) === 1n) aliassen.push(iban);
      }
    }
    expect(aliassen.length).toBeGreaterThan(50);
    expect(aliassen.filter((iban) => parseIban(iban).isOk())).toEqual([]);
  });

  it("ISO 7064: een IBAN is goed precies als de rest bij 97 met grote getallen één is en het controlegetal 02 tot en met 98", () => {
    const eenIban = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^[A-Z]{4}$/), fc.stringMatching(/^[0-9]{10}$/))
      .chain(([controle, bank, rekening]) => {
        const rest = 98n - restVolgensBigint(`NL00${bank}${rekening}`);
        return fc.constantFrom(controle, Number(rest)).map((getal) => `NL${String(getal).padStart(2, "0")}${bank}${rekening}`);
      });
    fc.assert(
      fc.property(eenIban, (iban) => {
        const controle = Number(iban.slice(2, 4));
        expect(parseIban(iban).isOk()).toBe(restVolgensBigint(iban) === 1n && controle >= 2 && controle <= 98);
      }),
      { numRuns: 2000 },
    );
  });

  it("ISO 13616: op papier staan groepen van vier, en die vorm wordt als invoer gelezen", () => {
    const iban = parseIban("NL13TEST0123456789")._unsafeUnwrap();
    expect(formatIban(iban)).toBe("NL13 TEST 0123 4567 89");
    for (const invoer of [formatIban(iban), "nl13test0123456789", iban]) expect(normalizeIban(invoer)._unsafeUnwrap()).toBe(iban);
    for (const invoer of ["NL13  TEST 0123456789", " NL13TEST0123456789", "NL13-TEST-0123-4567-89", "nl13teſt0123456789", 13]) {
      expect(normalizeIban(invoer).isErr()).toBe(true);
    }
  });
});
