import { type DatumBuitenBereik, type IsoDatum, type NormFailure, redactBsn } from "@wmo-kit/domain";
import { Effect } from "effect";
import type { SecureRandom } from "effect/crypto";

import { Audit } from "../../audit/audit.js";
import { nu } from "../../clock/nu.js";
import { Databank, type Rij, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { makeUuidV7 } from "../../id/uuid-v7.js";
import { liftResult } from "../../lift-result.js";
import { type Bewaarnormen, vernietigUiterlijk } from "./bewaartermijn.js";
import { BEWAARTERMIJNEN } from "./bewaartermijn.table.js";
import type { BewaringError } from "./errors.js";
import { readDatum } from "./laatste-wijziging.js";
import { destroyIn, type Vernietigopdracht } from "./vernietig-dossier.js";
import { withoutTraces } from "./without-traces.js";

/**
 * Why a request is refused: somebody else has a considerable interest, another law asks to keep it, or it was made by a person under 12.
 *
 * @source Wmo 2015 art. 5.3.5
 */
export type Weigeringsgrond = "belang-van-ander" | "wet-verzet-zich" | "jonger-dan-12";

/** A request to destroy a file, and what was decided on it. */
export interface Vernietigingsverzoek {
  readonly id: string;
  readonly dossier: string;
  readonly ontvangen: IsoDatum;
  /** Last day to destroy it on, when it is granted. */
  readonly uiterlijk: IsoDatum;
  readonly besluit: "toegewezen" | "afgewezen" | null;
  readonly grond: Weigeringsgrond | null;
  readonly toelichting: string | null;
  readonly besloten: string | null;
}

/** A written request as it came in. */
export interface NieuwVerzoek {
  readonly tenant: string;
  readonly dossier: string;
  readonly ontvangen: IsoDatum;
  readonly account: string;
  readonly normen?: Bewaarnormen;
}

/** Records a written request; the term runs from the day it was received. */
export const registerVernietigingsverzoek = ({
  tenant,
  dossier,
  ontvangen,
  account,
  normen = BEWAARTERMIJNEN,
}: NieuwVerzoek): Effect.Effect<Vernietigingsverzoek, NormFailure | DatumBuitenBereik | OpslagMislukt, Databank | SecureRandom.SecureRandom> =>
  Effect.gen(function* () {
    const uiterlijk = yield* liftResult(vernietigUiterlijk(ontvangen, normen));
    const id = yield* makeUuidV7;
    yield* (yield* Databank).run(
      "INSERT INTO vernietigingsverzoek (tenant, id, dossier, ontvangen, uiterlijk, vastgelegd, actor) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [tenant, id, dossier, ontvangen, uiterlijk, yield* nu, account],
    );
    return { id, dossier, ontvangen, uiterlijk, besluit: null, grond: null, toelichting: null, besloten: null };
  });

const textOf = (waarde: unknown): string | null => (typeof waarde === "string" ? waarde : null);

const besluitOf = (waarde: unknown): Vernietigingsverzoek["besluit"] => (waarde === "toegewezen" || waarde === "afgewezen" ? waarde : null);
const grondOf = (waarde: unknown): Weigeringsgrond | null =>
  waarde === "belang-van-ander" || waarde === "wet-verzet-zich" || waarde === "jonger-dan-12" ? waarde : null;

const readVerzoek = (rij: Rij): Effect.Effect<Vernietigingsverzoek, OpslagMislukt> =>
  Effect.map(Effect.all([readDatum(rij["ontvangen"]), readDatum(rij["uiterlijk"])]), ([ontvangen, uiterlijk]) => ({
    id: String(rij["id"]),
    dossier: String(rij["dossier"]),
    ontvangen,
    uiterlijk,
    besluit: besluitOf(rij["besluit"]),
    grond: grondOf(rij["grond"]),
    toelichting: textOf(rij["toelichting"]),
    besloten: textOf(rij["besloten"]),
  }));

/** The requests of a tenant, open ones first, by their last day. */
export const listVernietigingsverzoeken = (tenant: string): Effect.Effect<readonly Vernietigingsverzoek[], OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const sql = "SELECT * FROM vernietigingsverzoek WHERE tenant = ? ORDER BY CASE WHEN besluit IS NULL THEN 0 ELSE 1 END, uiterlijk, id";
    return yield* Effect.forEach(yield* (yield* Databank).all(sql, [tenant]), readVerzoek);
  });

const findOpen = (tx: Transactie, tenant: string, id: string): Effect.Effect<Vernietigingsverzoek, BewaringError> =>
  Effect.gen(function* () {
    const [rij] = yield* tx.all("SELECT * FROM vernietigingsverzoek WHERE tenant = ? AND id = ?", [tenant, id]);
    if (rij === undefined) return yield* Effect.fail<BewaringError>({ _tag: "VerzoekOnbekend", verzoek: id });
    const verzoek = yield* readVerzoek(rij);
    return yield* verzoek.besluit === null
      ? Effect.succeed(verzoek)
      : Effect.fail<BewaringError>({ _tag: "VerzoekBeslist", verzoek: id, besloten: verzoek.besloten ?? "" });
  });

/** What was decided; granted means that the file is destroyed now. */
export type Verzoekbesluit =
  | { readonly besluit: "toegewezen"; readonly toelichting: string }
  | { readonly besluit: "afgewezen"; readonly grond: Weigeringsgrond; readonly toelichting: string };

/**
 * Decides on a request. Granting it destroys the file in the same transaction, also while the time to be kept still runs;
 * that it may be granted is the judgement of who decides.
 *
 * @source Wmo 2015 art. 5.3.5
 */
export const decideVernietigingsverzoek = (
  id: string,
  keuze: Verzoekbesluit,
  opdracht: Omit<Vernietigopdracht, "dossier">,
): Effect.Effect<Vernietigingsverzoek, BewaringError, Databank | Audit> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const { tenant, account } = opdracht;
    const grond = keuze.besluit === "afgewezen" ? keuze.grond : null;
    const toelichting = redactBsn(keuze.toelichting);
    const besloten = yield* nu;
    const beslis = databank.transactie((tx) =>
      Effect.gen(function* () {
        const verzoek = yield* findOpen(tx, tenant, id);
        if (keuze.besluit === "toegewezen") yield* destroyIn(tx, { ...opdracht, dossier: verzoek.dossier }, id);
        yield* tx.run(
          "UPDATE vernietigingsverzoek SET besluit = ?, grond = ?, toelichting = ?, besloten = ?, beslisser = ? WHERE tenant = ? AND id = ?",
          [keuze.besluit, grond, toelichting, besloten, account, tenant, id],
        );
        return { ...verzoek, besluit: keuze.besluit, grond, toelichting, besloten };
      }),
    );
    return yield* keuze.besluit === "toegewezen" ? withoutTraces(databank, beslis) : beslis;
  });
