import { redactBsn } from "@wmo-kit/domain";
import { Effect } from "effect";

import type { Databank, Rij, Transactie } from "../databank/databank.js";
import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { isInTransactie } from "../databank/is-in-transactie.js";
import type { Auditanker, Auditregel, NieuweAuditregel } from "./auditregel.js";
import { hashRegel, LEEG_ANKER } from "./hash-regel.js";
import { toSorteerbaar } from "./sorteerbaar.js";

/** The columns of a line, in the order in which they are written. */
export const AUDITKOLOMMEN = [
  "tenant",
  "volgnummer",
  "tijdstip",
  "soort",
  "actie",
  "account",
  "rol",
  "namens",
  "dossier",
  "objectsoort",
  "object",
  "doel",
  "noodreden",
  "uitkomst",
  "systeem",
  "adres",
  "vorige",
  "hash",
] as const satisfies readonly (keyof Auditregel)[];

const INSERT = `INSERT INTO audit (${AUDITKOLOMMEN.join(", ")}) VALUES`;

/** Lines in one statement: 18 columns of this many stay far below what the engines take. */
const GROEP = 50;

// Half a character or a NUL cannot be stored. What people type may hold a Bsn besides; ids are ours and stay as they are.
const clean = (tekst: string): string => tekst.toWellFormed().replaceAll("\u0000", "\uFFFD");
const cleanOf = (tekst: string | null): string | null => (tekst === null ? null : clean(tekst));

const cleaned = (regel: NieuweAuditregel): NieuweAuditregel => ({
  ...regel,
  tijdstip: toSorteerbaar(regel.tijdstip),
  soort: clean(regel.soort),
  account: clean(regel.account),
  rol: clean(regel.rol),
  namens: cleanOf(regel.namens),
  dossier: cleanOf(regel.dossier),
  objectsoort: clean(regel.objectsoort),
  object: cleanOf(regel.object),
  doel: redactBsn(clean(regel.doel)),
  noodreden: regel.noodreden === null ? null : redactBsn(clean(regel.noodreden)),
  systeem: clean(regel.systeem),
  adres: cleanOf(regel.adres),
});

const chain = (anker: Auditanker, nieuw: NieuweAuditregel): Auditregel => {
  const regel = { ...cleaned(nieuw), volgnummer: anker.aantal + 1, vorige: anker.hash };
  return { ...regel, hash: hashRegel(regel) };
};

/** The anchor in a row; undefined when it is not one. */
export const readAnker = (rij: Rij | undefined): Auditanker | undefined => {
  const { aantal, hash } = rij ?? {};
  return typeof aantal === "number" && typeof hash === "string" ? { aantal, hash } : undefined;
};

// One statement takes the row for us alone, on every engine, and says where the chain ends: the hash is still the one of the last line.
const CLAIM = `
  INSERT INTO auditanker (tenant, aantal, hash) VALUES (?, ?, ?)
  ON CONFLICT (tenant) DO UPDATE SET aantal = auditanker.aantal + excluded.aantal RETURNING aantal, hash`;

const claimEinde = (tx: Transactie, tenant: string, erbij: number): Effect.Effect<Auditanker, OpslagMislukt> =>
  Effect.flatMap(tx.all(CLAIM, [tenant, erbij, LEEG_ANKER.hash]), ([rij]) => {
    const anker = readAnker(rij);
    return anker === undefined
      ? Effect.fail(opslagMislukt("beschadigd", "AUDITANKER"))
      : Effect.succeed({ aantal: anker.aantal - erbij, hash: anker.hash });
  });

const writeTenant = (tx: Transactie, tenant: string, nieuw: readonly NieuweAuditregel[]): Effect.Effect<readonly Auditregel[], OpslagMislukt> =>
  Effect.gen(function* () {
    let anker = yield* claimEinde(tx, tenant, nieuw.length);
    const regels = nieuw.map((een) => {
      const regel = chain(anker, een);
      anker = { aantal: regel.volgnummer, hash: regel.hash };
      return regel;
    });
    for (const groep of inGroepen(regels, GROEP)) {
      const waarden = groep.flatMap((regel) => AUDITKOLOMMEN.map((kolom) => regel[kolom]));
      yield* tx.run(`${INSERT} ${vraagtekens(AUDITKOLOMMEN.length, groep.length)}`, waarden);
    }
    yield* tx.run("UPDATE auditanker SET hash = ? WHERE tenant = ?", [anker.hash, tenant]);
    return regels;
  });

// In a transaction a part of its own has no use: what fails here is a failure of the storage, and ends the whole.
const inTransactie = <A, E>(databank: Databank["Service"], werk: (tx: Transactie) => Effect.Effect<A, E>): Effect.Effect<A, E | OpslagMislukt> =>
  Effect.flatMap(isInTransactie, (binnen) => (binnen ? Effect.uninterruptible(werk(databank)) : databank.transactie(werk)));

/** Adds lines to the log of their tenants, all or none; joins the transaction that is going on. Answers them in the order given. */
export const writeRegels = (
  databank: Databank["Service"],
  regels: readonly NieuweAuditregel[],
): Effect.Effect<readonly Auditregel[], OpslagMislukt> =>
  inTransactie(databank, (tx) =>
    Effect.gen(function* () {
      const perTenant = Map.groupBy(regels.entries(), ([, { tenant }]) => tenant);
      const geschreven: Auditregel[] = [];
      // In order of tenant, so that two writers never wait for each other.
      for (const tenant of [...perTenant.keys()].toSorted()) {
        const eigen = perTenant.get(tenant) ?? [];
        const nieuw = yield* writeTenant(tx, tenant, eigen.map(([, regel]) => regel));
        for (const [i, regel] of nieuw.entries()) geschreven[eigen[i]?.[0] ?? 0] = regel;
      }
      return geschreven;
    }),
  );
