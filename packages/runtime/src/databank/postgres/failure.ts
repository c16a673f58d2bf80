import { Effect, Predicate } from "effect";

import { opslagMislukt, type OpslagMislukt, type Opslagoorzaak } from "../errors.js";

/** States and classes of PostgreSQL that ask for an action of their own; the longest match counts. @source PostgreSQL, appendix A */
const PER_SQLSTATE: Readonly<Record<string, Opslagoorzaak>> = {
  "40001": "botsing", // serialization_failure
  "40P01": "botsing", // deadlock_detected
  "55P03": "botsing", // lock_not_available
  "53": "te-druk", // too many connections, out of memory
  "53100": "vol",
  "57014": "te-druk", // statement took longer than allowed
  "57": "verbinding", // the server stops or starts
  "08": "verbinding",
  "25P03": "verbinding", // our transaction was idle too long and is gone
  "25006": "alleen-lezen",
  "28": "geen-toegang",
  "3D": "geen-toegang",
  "3F": "geen-toegang",
  "42501": "geen-toegang",
  XX001: "beschadigd",
  XX002: "beschadigd",
  "58": "onbekend",
  XX: "onbekend",
};

const SQLSTATE = /^[0-9A-Z]{5}$/;

const textOf = (fout: unknown, veld: string): string =>
  Predicate.hasProperty(fout, veld) && typeof fout[veld] === "string" ? fout[veld] : "";

/** A defect with codes and names only: the texts of PostgreSQL repeat values, and those may be personal. */
const cleanDefect = (fout: unknown, code: string): Error =>
  new Error(`PostgreSQL ${code} ${textOf(fout, "table")} ${textOf(fout, "constraint")} ${textOf(fout, "column")}`.trim());

const classifyServer = (fout: unknown, code: string): OpslagMislukt | Error => {
  const oorzaak = PER_SQLSTATE[code] ?? PER_SQLSTATE[code.slice(0, 2)];
  return oorzaak === undefined ? cleanDefect(fout, code) : opslagMislukt(oorzaak, `PostgreSQL ${code}`);
};

/** What went wrong at the server or on the way to it: a failure of the store, or a mistake in our SQL. */
export const classify = (fout: unknown): OpslagMislukt | Error => {
  if (fout instanceof RangeError) return opslagMislukt("beschadigd", "GETAL");
  const code = textOf(fout, "code");
  if (SQLSTATE.test(code) && textOf(fout, "severity") !== "") return classifyServer(fout, code);
  if (textOf(fout, "message").startsWith("SASL")) return opslagMislukt("geen-toegang", "WACHTWOORD");
  return opslagMislukt("verbinding", /^[A-Z0-9_]+$/.test(code) ? code : "VERBROKEN");
};

/**
 * Runs a call to the driver; waits for its answer also when the caller was interrupted,
 * because a connection with half an answer on it is of no use to the next one.
 */
export const attempt = <A>(work: () => Promise<A>): Effect.Effect<A, OpslagMislukt> =>
  Effect.uninterruptible(
    Effect.catch(Effect.tryPromise({ try: work, catch: classify }), (fout) =>
      fout instanceof Error ? Effect.die(fout) : Effect.fail(fout),
    ),
  );
