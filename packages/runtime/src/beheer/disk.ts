import { open } from "node:fs/promises";

import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { attempt } from "../databank/sqlite/failure.js";

/** Runs work on files; what the disk refuses becomes `OpslagMislukt`, a mistake of ours a defect. */
export const attemptDisk = <A>(work: () => Promise<A>): Effect.Effect<A, OpslagMislukt> =>
  Effect.catch(Effect.tryPromise({ try: work, catch: (oorzaak) => ({ oorzaak }) }), ({ oorzaak }) =>
    attempt((): never => {
      throw oorzaak;
    }),
  );

/** Makes sure that the names in a folder survive a power cut. @source fsync(2) */
export const syncFolder = async (map: string): Promise<void> => {
  const folder = await open(map, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Writes a new file, for this account only, that survives a power cut. */
export const writeDurable = async (pad: string, inhoud: string | Uint8Array): Promise<void> => {
  const bestand = await open(pad, "wx", 0o600);
  try {
    await bestand.writeFile(inhoud);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
};
