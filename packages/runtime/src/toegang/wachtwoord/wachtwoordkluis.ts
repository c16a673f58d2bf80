import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

import { Context, Effect, Layer, Redacted, Semaphore } from "effect";

import { ARGON2, type Argon2instelling, TEGELIJK } from "./argon2.table.js";
import { type OpgeslagenWachtwoord, readPhc, writePhc } from "./phc.js";

/** Makes and judges stored passwords. */
export class Wachtwoordkluis extends Context.Service<
  Wachtwoordkluis,
  {
    /** What to store of a password. */
    readonly maak: (wachtwoord: Redacted.Redacted<string>) => Effect.Effect<string>;
    /** Whether this is the stored password; costs the same work when nothing is stored, and then says no. */
    readonly klopt: (wachtwoord: Redacted.Redacted<string>, opgeslagen: string | undefined) => Effect.Effect<boolean>;
    /** Whether a stored password was made with less work than is asked now. */
    readonly isVerouderd: (opgeslagen: string) => boolean;
  }
>()("@wmo-kit/runtime/toegang/wachtwoord/Wachtwoordkluis") {}

/** The same text for the same password on every keyboard. @source NIST SP 800-63B-4, 3.1.1.2 (normalisation) */
const bytesVan = (wachtwoord: Redacted.Redacted<string>): Buffer => Buffer.from(Redacted.value(wachtwoord).normalize("NFC"), "utf8");

const work = (message: Buffer, { instelling, zout, kenmerk }: OpgeslagenWachtwoord): Effect.Effect<Buffer> =>
  Effect.callback((hervat) => {
    const { geheugenInKiB: memory, rondes: passes, parallel: parallelism } = instelling;
    argon2("argon2id", { message, nonce: zout, parallelism, tagLength: kenmerk.length, memory, passes }, (fout, bytes) =>
      hervat(fout === null ? Effect.succeed(bytes) : Effect.die(fout)),
    );
  });

/** Passwords by argon2id of Node itself. @source RFC 9106 */
export const layerArgon2 = (instelling: Argon2instelling = ARGON2): Layer.Layer<Wachtwoordkluis> =>
  Layer.effect(
    Wachtwoordkluis,
    Effect.gen(function* () {
      const beurt = yield* Semaphore.make(TEGELIJK);
      const leeg = (): OpgeslagenWachtwoord => ({
        instelling: { geheugenInKiB: instelling.geheugenInKiB, rondes: instelling.rondes, parallel: instelling.parallel },
        zout: randomBytes(ARGON2.zoutInBytes),
        kenmerk: Buffer.alloc(ARGON2.kenmerkInBytes),
      });
      const niemand = leeg();
      return Wachtwoordkluis.of({
        maak: (wachtwoord) =>
          Effect.suspend(() => {
            const nieuw = leeg();
            return Effect.map(beurt.withPermit(work(bytesVan(wachtwoord), nieuw)), (kenmerk) => writePhc({ ...nieuw, kenmerk }));
          }),
        klopt: (wachtwoord, opgeslagen) => {
          const gelezen = opgeslagen === undefined ? undefined : readPhc(opgeslagen);
          return Effect.map(
            beurt.withPermit(work(bytesVan(wachtwoord), gelezen ?? niemand)),
            (kenmerk) => gelezen !== undefined && timingSafeEqual(kenmerk, gelezen.kenmerk),
          );
        },
        isVerouderd: (opgeslagen) => {
          const { geheugenInKiB = 0, rondes = 0 } = readPhc(opgeslagen)?.instelling ?? {};
          return geheugenInKiB < instelling.geheugenInKiB || rondes < instelling.rondes;
        },
      });
    }),
  );
