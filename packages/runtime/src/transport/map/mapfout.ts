import { Effect, Predicate } from "effect";

import { verkeerMislukt, type VerkeerMislukt } from "../errors.js";

const code = (oorzaak: unknown): string =>
  oorzaak instanceof Error && Predicate.hasProperty(oorzaak, "code") && typeof oorzaak.code === "string" ? oorzaak.code : "";

/** The file or folder is not there. */
export const isWeg = (oorzaak: unknown): boolean => code(oorzaak) === "ENOENT";

/** Works on a folder; what the disk refuses is a failure of the network, a mistake of ours a defect. */
export const inMap = <A>(werk: () => Promise<A>): Effect.Effect<A, VerkeerMislukt> =>
  Effect.catch(Effect.tryPromise({ try: werk, catch: (oorzaak) => oorzaak }), (oorzaak) =>
    code(oorzaak) === "" ? Effect.die(oorzaak) : Effect.fail(verkeerMislukt("map")),
  );

/** The same, with null for a file that is not there. */
export const inMapOfWeg = <A>(werk: () => Promise<A>): Effect.Effect<A | null, VerkeerMislukt> =>
  inMap(() => werk().catch((oorzaak: unknown) => (isWeg(oorzaak) ? null : Promise.reject(oorzaak))));
