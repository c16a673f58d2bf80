import { Effect, Redacted } from "effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { layerSecureRandom } from "../id/uuid-v7.js";
import { makeCode, normaliseCode } from "./code.js";
import { deriveToken, hashToken, isSameToken, makeToken } from "./token.js";

const draw = <A>(maak: Effect.Effect<A, never, never>, aantal: number): Promise<A[]> => Effect.runPromise(Effect.all(Array.from({ length: aantal }, () => maak)));

describe("ASVS 7.2.3: geheimen zijn niet te raden", () => {
  it("ASVS 7.2.3: een token heeft 256 bits en geen twee zijn gelijk", async () => {
    const tokens = (await draw(Effect.provide(makeToken, layerSecureRandom), 2_000)).map(Redacted.value);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("ASVS 7.2.3: een code heeft vier groepen van vijf, en elk teken komt even vaak voor", async () => {
    const codes = (await draw(Effect.provide(makeCode, layerSecureRandom), 2_000)).map(Redacted.value);
    const aantal = new Map<string, number>();
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
      for (const teken of code.replaceAll("-", "")) aantal.set(teken, (aantal.get(teken) ?? 0) + 1);
    }
    // 40,000 characters over 32: 1,250 each, standard deviation 35; six of those is once in a lifetime.
    expect(aantal.size).toBe(32);
    for (const keren of aantal.values()) expect(Math.abs(keren - 1_250)).toBeLessThan(6 * 35);
  });

  it("ASVS 7.2.3: een geheim staat niet in de tekst van een fout of een log", async () => {
    const [token] = await draw(Effect.provide(makeToken, layerSecureRandom), 1);
    expect(`${String(token)}${JSON.stringify(token)}`).not.toContain(Redacted.value(token ?? Redacted.make("")));
  });

  it("B1: een code die met de hand is overgetypt is dezelfde code", () => {
    expect(normaliseCode(" 0o1il-abcde fghjk-00000 ")).toBe("00111ABCDEFGHJK00000");
  });

  it("ASVS 7.2.3: alleen hetzelfde geheim is gelijk, ook bij andere lengte", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (een, ander) => isSameToken(een, ander) === (een === ander)));
  });

  it("RFC 2104: een afgeleid geheim hangt af van het geheim en het doel, en is het opgeslagen kenmerk niet", () => {
    const token = Redacted.make("a".repeat(43));
    const uit = [deriveToken(token, "csrf"), deriveToken(token, "nonce"), deriveToken(Redacted.make("b".repeat(43)), "csrf")];
    expect(new Set(uit).size).toBe(3);
    expect(uit).not.toContain(hashToken("a".repeat(43)));
    // By another implementation: echo -n csrf | openssl dgst -sha256 -hmac aaa… (43 times a).
    expect(Buffer.from(deriveToken(token, "csrf"), "base64url").toString("hex")).toBe(
      "f656f88c2c96bb011a93ce6c7015659d6cb80e0e54704f5ea930816246809a09",
    );
  });
});
