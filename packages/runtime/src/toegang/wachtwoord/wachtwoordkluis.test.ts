import { Effect, Redacted } from "effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ARGON2 } from "./argon2.table.js";
import { readPhc, writePhc } from "./phc.js";
import { layerArgon2, Wachtwoordkluis } from "./wachtwoordkluis.js";

const LICHT = { geheugenInKiB: 64, rondes: 1, parallel: 1 };
type Kluis = Wachtwoordkluis["Service"];
const met = <A>(werk: (kluis: Kluis) => Effect.Effect<A>, instelling = LICHT): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Wachtwoordkluis, werk), layerArgon2(instelling)));

// Published results of the reference implementation (P-H-C/phc-winner-argon2, src/test.c, version 0x13).
const UIT_DE_BRON: readonly (readonly [string, string])[] = [
  ["password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"],
  ["password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"],
  ["password", "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"],
  ["differentpassword", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94"],
];

describe("RFC 9106: wachtwoorden staan er als argon2id", () => {
  it.each(UIT_DE_BRON)("RFC 9106: %s komt uit op wat de referentie geeft", async (wachtwoord, opgeslagen) => {
    expect(await met((kluis) => kluis.klopt(Redacted.make(wachtwoord), opgeslagen))).toBe(true);
    expect(await met((kluis) => kluis.klopt(Redacted.make(`${wachtwoord} `), opgeslagen))).toBe(false);
  });

  it("OWASP: een nieuw wachtwoord krijgt het gevraagde werk en steeds ander zout", async () => {
    const [een = "", twee = ""] = await met(
      (kluis) => Effect.all([kluis.maak(Redacted.make("paard batterij nietje")), kluis.maak(Redacted.make("paard batterij nietje"))]),
      ARGON2,
    );
    expect(een).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(een).not.toBe(twee);
    expect(een + twee).not.toContain("paard");
  });

  it("NIST 3.1.1.2: alleen het eigen wachtwoord klopt, met elk teken, elke lengte en beide schrijfwijzen van een accent", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), async (goed, ander) => {
        const [eigen, vreemd, ontleed] = await met((kluis) =>
          Effect.flatMap(kluis.maak(Redacted.make(goed)), (bewaard) =>
            Effect.all([goed, ander, goed.normalize("NFD")].map((poging) => kluis.klopt(Redacted.make(poging), bewaard))),
          ),
        );
        expect([eigen, vreemd, ontleed]).toEqual([true, goed.normalize("NFC") === ander.normalize("NFC"), true]);
      }),
      { numRuns: 50 },
    );
  });

  it("OWASP: zonder opgeslagen wachtwoord, of met een kapot, klopt niets", async () => {
    for (const opgeslagen of [undefined, "", "paard", "$argon2id$v=19$m=64,t=1,p=1$$", "$2b$10$abc"])
      expect(await met((kluis) => kluis.klopt(Redacted.make("paard"), opgeslagen))).toBe(false);
  });

  it("OWASP: minder werk dan nu gevraagd is verouderd, meer niet", async () => {
    const oordeel = await met((kluis) =>
      Effect.succeed(["m=64,t=1", "m=63,t=1", "m=64,t=0", "m=9999,t=9"].map((deel) => kluis.isVerouderd(`$argon2id$v=19$${deel},p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc`))),
    );
    expect(oordeel).toEqual([false, true, true, false]);
  });

  it("PHC: schrijven na lezen geeft dezelfde tekst", () => {
    for (const [, tekst] of UIT_DE_BRON) {
      const gelezen = readPhc(tekst);
      expect(gelezen && writePhc(gelezen)).toBe(tekst);
    }
  });
});
