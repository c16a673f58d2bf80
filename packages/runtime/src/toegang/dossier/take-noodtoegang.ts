import { Clock, Effect } from "effect";

import type { Audit } from "../../audit/audit.js";
import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import type { RedenTeKort } from "../errors.js";
import type { Gebruikergegevens } from "../gebruiker.js";
import type { Toegangsinstelling } from "../instelling.js";
import { momentTekst } from "../moment.js";
import { recordToegang } from "../record-toegang.js";
import { TOEGANGSTERMIJNEN } from "../termijn.table.js";

/** A reason is a sentence: so many words and letters at least. @source afspraak: minstens één zin */
const ZIN = { woorden: 4, letters: 20, hoogstens: 500 } as const;

const isZin = (reden: string): boolean =>
  reden.length <= ZIN.hoogstens &&
  reden.split(/\s+/u).filter((woord) => /\p{L}{2,}/u.test(woord)).length >= ZIN.woorden &&
  reden.replaceAll(/[^\p{L}]/gu, "").length >= ZIN.letters;

/** What was asked: to see one dossier now, and why. */
export interface Noodvraag {
  readonly dossier: string;
  readonly reden: string;
  readonly adres: string | null;
}

/**
 * Opens one dossier for a limited time to somebody without a relation with it. The reason stands in the audit before anything is seen.
 * Answers until when.
 *
 * @source NEN 7510-1:2024, 5.18; NEN 7513:2018, 7.2 (noodtoegang met reden)
 */
export const takeNoodtoegang = (
  { account, rollen, tenant }: Gebruikergegevens,
  { dossier, reden: invoer, adres }: Noodvraag,
): Effect.Effect<string, RedenTeKort | OpslagMislukt, Databank | Audit | Toegangsinstelling> =>
  Effect.gen(function* () {
    const reden = invoer.toWellFormed().replaceAll(/\p{Cc}+/gu, " ").trim();
    if (!isZin(reden)) return yield* Effect.fail<RedenTeKort>({ _tag: "RedenTeKort" });
    const ms = yield* Clock.currentTimeMillis;
    const tot = momentTekst(ms + TOEGANGSTERMIJNEN.noodtoegang.ms);
    const databank = yield* Databank;
    yield* databank.transactie((tx) =>
      Effect.andThen(
        recordToegang(tenant, "noodtoegang-genomen", { account, rollen, adres }, { object: dossier, dossier, noodreden: reden }),
        tx.run(
          `INSERT INTO noodtoegang (tenant, account, dossier, sinds, tot, reden) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (tenant, account, dossier, sinds) DO UPDATE SET reden = excluded.reden`,
          [tenant, account, dossier, momentTekst(ms), tot, reden],
        ),
      ),
    );
    return tot;
  });

/** The reason of emergency access that still runs; undefined when none does. Also ends when the clock was set back before its start. */
export const findNoodreden = (
  db: Pick<Transactie, "all">,
  { account, tenant }: Gebruikergegevens,
  dossier: string,
): Effect.Effect<string | undefined, OpslagMislukt> =>
  Effect.flatMap(Clock.currentTimeMillis, (ms) =>
    Effect.map(
      db.all("SELECT reden FROM noodtoegang WHERE tenant = ? AND account = ? AND dossier = ? AND sinds <= ? AND tot > ? ORDER BY tot DESC LIMIT 1", [
        tenant,
        account,
        dossier,
        momentTekst(ms),
        momentTekst(ms),
      ]),
      ([rij]) => (rij === undefined ? undefined : String(rij["reden"])),
    ),
  );
