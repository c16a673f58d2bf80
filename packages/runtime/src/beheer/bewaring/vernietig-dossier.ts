import type { IsoDatum } from "@wmo-kit/domain";
import { Effect } from "effect";

import { Audit } from "../../audit/audit.js";
import { nu } from "../../clock/nu.js";
import { Databank, type Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";
import { liftResult } from "../../lift-result.js";
import { bewaarTotEnMet, type Bewaarnormen } from "./bewaartermijn.js";
import { BEWAARTERMIJNEN } from "./bewaartermijn.table.js";
import type { BewaringError } from "./errors.js";
import { type Dossieromvang, listStromenVan } from "./dossieromvang.js";
import { hashFeiten } from "./hash-feiten.js";
import { laatsteWijziging, type TeltNiet } from "./laatste-wijziging.js";
import { withoutTraces } from "./without-traces.js";
import { WISSEN } from "./wissen.table.js";

/** Who destroys which file, and on what day it is judged. */
export interface Vernietigopdracht extends Pick<Dossieromvang, "voorvoegsels"> {
  readonly tenant: string;
  readonly dossier: string;
  readonly peildatum: IsoDatum;
  readonly account: string;
  readonly rol: string;
  /** System and version, for the audit log. */
  readonly systeem: string;
  readonly teltNiet?: TeltNiet;
  readonly normen?: Bewaarnormen;
  /** Removes what the app itself keeps of this file elsewhere, in the same transaction. */
  readonly opruim?: (tx: Transactie, stromen: readonly string[]) => Effect.Effect<void, OpslagMislukt>;
}

/** The record of what was destroyed; `feitenhash` is the hash of the facts as they stay behind, unreadable. */
export interface Vernietiging {
  readonly dossier: string;
  /** Every stream that was destroyed; the hash is that of the first. */
  readonly stromen: readonly string[];
  readonly tijdstip: string;
  readonly grond: "bewaartermijn" | "verzoek";
  readonly feiten: number;
  readonly feitenhash: string;
}

const checkTermijn = ({ dossier, peildatum, normen = BEWAARTERMIJNEN }: Vernietigopdracht, laatste: IsoDatum): Effect.Effect<void, BewaringError> =>
  Effect.flatMap(liftResult(bewaarTotEnMet(laatste, peildatum, normen)), (totEnMet) =>
    totEnMet < peildatum ? Effect.void : Effect.fail<BewaringError>({ _tag: "BewaartermijnLoopt", dossier, totEnMet }),
  );

const checkNietVernietigd = (tx: Transactie, { tenant, dossier }: Vernietigopdracht): Effect.Effect<void, BewaringError> =>
  Effect.flatMap(tx.all("SELECT tijdstip FROM vernietiging WHERE tenant = ? AND dossier = ?", [tenant, dossier]), ([rij]) =>
    rij === undefined ? Effect.void : Effect.fail<BewaringError>({ _tag: "DossierVernietigd", dossier, sinds: String(rij["tijdstip"]) }),
  );

// A file that never had a key gets the mark of a destroyed one, so that nothing can be sealed in it later.
const destroyKey = (tx: Transactie, tenant: string, dossier: string, tijdstip: string): Effect.Effect<number, OpslagMislukt> =>
  tx.run(
    `INSERT INTO geheimsleutel (tenant, soort, naam, omhuld, hoofdsleutel, gemaakt, vernietigd) VALUES (?, 'dossier', ?, NULL, '', ?, ?)
     ON CONFLICT (tenant, soort, naam) DO UPDATE SET omhuld = NULL, hoofdsleutel = '', vernietigd = excluded.vernietigd`,
    [tenant, dossier, tijdstip, tijdstip],
  );

const INSERT =
  "INSERT INTO vernietiging (tenant, dossier, tijdstip, actor, grond, verzoek, laatste_wijziging, feiten, feitenhash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

/**
 * Destroys a file as part of a transaction, in every stream of it: its keys, so that no copy of its facts can be read any more, and everything of it
 * outside those facts. The facts keep their place, so that nothing seems to be missing, and the act itself is recorded.
 */
export const destroyIn = (
  tx: Transactie,
  opdracht: Vernietigopdracht,
  verzoek: string | null,
): Effect.Effect<Vernietiging, BewaringError, Audit> =>
  Effect.gen(function* () {
    const { tenant, dossier, account, rol, systeem, teltNiet = [] } = opdracht;
    yield* checkNietVernietigd(tx, opdracht);
    const stromen = yield* listStromenVan(tx, tenant, dossier, opdracht);
    const laatste = yield* laatsteWijziging(tx, tenant, stromen, teltNiet);
    if (laatste === undefined) return yield* Effect.fail<BewaringError>({ _tag: "DossierOnbekend", dossier });
    if (verzoek === null) yield* checkTermijn(opdracht, laatste);

    const tijdstip = yield* nu;
    const grond = verzoek === null ? "bewaartermijn" : "verzoek";
    const hashes: Pick<Vernietiging, "feiten" | "feitenhash">[] = [];
    for (const stroom of stromen) {
      const { feiten, feitenhash } = yield* hashFeiten(tx, tenant, stroom);
      hashes.push({ feiten, feitenhash });
      yield* destroyKey(tx, tenant, stroom, tijdstip);
      for (const { sql, params } of WISSEN) yield* tx.run(sql, params(tenant, stroom));
      yield* tx.run(INSERT, [tenant, stroom, tijdstip, account, grond, verzoek, laatste, feiten, feitenhash]);
    }
    yield* opdracht.opruim?.(tx, stromen) ?? Effect.void;
    const wat = { soort: "dossier-vernietigd", actie: "D", objectsoort: "dossier", object: dossier, doel: grond, uitkomst: "gelukt" } as const;
    const wie = { tenant, tijdstip, account, rol, namens: null, dossier, noodreden: null, systeem, adres: null };
    yield* (yield* Audit).record({ ...wat, ...wie });
    const feiten = hashes.reduce((som, hash) => som + hash.feiten, 0);
    return { dossier, stromen, tijdstip, grond, feiten, feitenhash: hashes[0]?.feitenhash ?? "" };
  });

/**
 * Destroys a file of which the time to be kept is over.
 *
 * @source Wmo 2015 art. 5.3.4
 */
export const vernietigDossier = (opdracht: Vernietigopdracht): Effect.Effect<Vernietiging, BewaringError, Databank | Audit> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    return yield* withoutTraces(databank, databank.transactie((tx) => destroyIn(tx, opdracht, null)));
  });

/** Whether the facts of a destroyed file are still exactly the ones it had then. */
export const verifyVernietiging = (tenant: string, dossier: string): Effect.Effect<boolean, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const databank = yield* Databank;
    const [rij] = yield* databank.all("SELECT feiten, feitenhash FROM vernietiging WHERE tenant = ? AND dossier = ?", [tenant, dossier]);
    const { feiten, feitenhash } = yield* hashFeiten(databank, tenant, dossier);
    return rij?.["feiten"] === feiten && rij["feitenhash"] === feitenhash;
  });
