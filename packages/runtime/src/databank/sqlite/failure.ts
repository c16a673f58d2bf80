import { Effect, Predicate } from "effect";

import { opslagMislukt, type OpslagMislukt, type Opslagoorzaak } from "../errors.js";

/** Primary result codes of SQLite that ask for an action of their own. @source sqlite.org/rescode */
const PER_RESULT: Record<number, Opslagoorzaak> = {
  5: "vergrendeld", // SQLITE_BUSY
  6: "vergrendeld", // SQLITE_LOCKED
  8: "alleen-lezen", // SQLITE_READONLY
  11: "beschadigd", // SQLITE_CORRUPT
  13: "vol", // SQLITE_FULL
  26: "beschadigd", // SQLITE_NOTADB
};

const PER_ERRNO: Record<string, Opslagoorzaak> = {
  EACCES: "alleen-lezen",
  EPERM: "alleen-lezen",
  EROFS: "alleen-lezen",
  EEXIST: "geen-map",
  ENOENT: "geen-map",
  ENOTDIR: "geen-map",
  ENOSPC: "vol",
  EDQUOT: "vol",
};

// A broken constraint, misuse or a type that does not fit is a mistake in this package, not of the disk.
const EIGEN_FOUTEN = new Set([1, 19, 20, 21, 25]);

const classify = (oorzaak: unknown): OpslagMislukt | undefined => {
  if (!(oorzaak instanceof Error)) return undefined;
  if (Predicate.hasProperty(oorzaak, "code") && oorzaak.code === "ERR_OUT_OF_RANGE") return opslagMislukt("beschadigd", "GETAL");
  if (Predicate.hasProperty(oorzaak, "errcode") && typeof oorzaak.errcode === "number") {
    const primair = oorzaak.errcode & 0xff;
    if (EIGEN_FOUTEN.has(primair)) return undefined;
    return opslagMislukt(PER_RESULT[primair] ?? "onbekend", `SQLITE ${oorzaak.errcode}`);
  }
  if (Predicate.hasProperty(oorzaak, "syscall") && Predicate.hasProperty(oorzaak, "code") && typeof oorzaak.code === "string")
    return opslagMislukt(PER_ERRNO[oorzaak.code] ?? "onbekend", oorzaak.code);
  return undefined;
};

/** Runs work on the disk; what the disk or SQLite refuses becomes `OpslagMislukt`, a mistake of ours a defect. */
export const attempt = <A>(work: () => A): Effect.Effect<A, OpslagMislukt> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work());
    } catch (oorzaak) {
      const mislukt = classify(oorzaak);
      return mislukt === undefined ? Effect.die(oorzaak) : Effect.fail(mislukt);
    }
  });
