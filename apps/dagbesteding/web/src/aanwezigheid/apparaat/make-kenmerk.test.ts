import { describe, expect, it } from "vitest";

import { makeKenmerk, nieuwKenmerk } from "./make-kenmerk.js";

const VORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("kenmerk van een registratie op het apparaat", () => {
  it("RFC 9562: het voorbeeld uit bijlage A.6 komt eruit, byte voor byte", () => {
    // 2022-02-22T14:22:22-05:00; rand_a is 0xCC3, rand_b is 0x18C4DC0C0C07398F.
    const willekeurig = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(makeKenmerk(0x017f22e279b0, willekeurig)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("RFC 9562: met alleen enen blijven versie en variant staan", () => {
    expect(makeKenmerk(2 ** 48 - 1, new Uint8Array(16).fill(0xff))).toBe("ffffffff-ffff-7fff-bfff-ffffffffffff");
  });

  it("D-20.13: tienduizend kenmerken zijn allemaal anders en hebben de vorm van versie 7", () => {
    const kenmerken = Array.from({ length: 10_000 }, nieuwKenmerk);
    expect(new Set(kenmerken).size).toBe(10_000);
    for (const kenmerk of kenmerken) expect(kenmerk).toMatch(VORM);
  });
});
