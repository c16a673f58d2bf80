import { Effect } from "effect";

import type { Waarde } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import { dossierVan } from "./dossierrij.js";
import { gelezenBouwVan, IN_GELEZEN_BOUW } from "./gelezen-bouw.js";
import type { Leesplek } from "./lees-op.js";
import { openRijen } from "./open-rijen.js";

/** Most dossiers named in one statement. */
const GROEP = 5_000;

/**
 * Which rows to find: a group, a window on the order (`van` included, `tot` not), a window on the part of the order from
 * character `vanaf` on (counted from 1), and only those of some dossiers.
 */
export interface Zoekvraag {
  readonly groep: string;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly deel?: { readonly vanaf: number; readonly van?: string; readonly tot?: string } | undefined;
  readonly dossiers?: readonly string[] | undefined;
}

/** A page of what is found: after which row, and how many rows. */
export interface Bladzijdevraag {
  readonly na?: Pick<Gevonden, "orde" | "sleutel"> | undefined;
  readonly aantal: number;
}

/** A row that was found. */
export interface Gevonden {
  readonly dossier: string;
  readonly sleutel: string;
  readonly groep: string;
  readonly orde: string;
  readonly tekst: string;
}

interface Deel {
  readonly sql: string;
  readonly params: readonly Waarde[];
}

const eis = (sql: string, waarde: string | undefined): readonly Deel[] => (waarde === undefined ? [] : [{ sql, params: [waarde] }]);

const eisenVan = ({ groep, van, tot, deel }: Zoekvraag): readonly Deel[] => [
  { sql: "r.groep = ?", params: [groep] },
  ...eis("r.orde >= ?", van),
  ...eis("r.orde < ?", tot),
  ...(deel === undefined ? [] : [...eis(`substr(r.orde, ${Math.trunc(deel.vanaf)}) >= ?`, deel.van), ...eis(`substr(r.orde, ${Math.trunc(deel.vanaf)}) < ?`, deel.tot)]),
];

// Rows of a dossier have its name and a slash in front of their key, and no name has a slash: `0` is the sign after it.
const bronnen = ({ tenant, versie }: Leesplek, model: string, vraag: Zoekvraag, extra: readonly Deel[] = []): readonly Deel[] => {
  const eisen = [...eisenVan(vraag), ...extra];
  const where = eisen.map(({ sql }) => sql).join(" AND ");
  const waarden = eisen.flatMap(({ params }) => params);
  const stand = gelezenBouwVan(tenant, { naam: model, versie });
  if (vraag.dossiers === undefined) return [{ sql: `FROM leesregel r WHERE ${IN_GELEZEN_BOUW} AND ${where}`, params: [...stand, ...waarden] }];
  return inGroepen(vraag.dossiers, GROEP).map((groep) => ({
    sql: `FROM (SELECT column1 AS dossier FROM (VALUES ${vraagtekens(1, groep.length)}) AS w) AS v CROSS JOIN leesregel r
      WHERE ${IN_GELEZEN_BOUW} AND r.sleutel > v.dossier || '/' AND r.sleutel < v.dossier || '0' AND ${where}`,
    params: [...groep, ...stand, ...waarden],
  }));
};

/** How many rows each question finds, in one statement. */
export const telZoekregels = (plek: Leesplek, model: string, vragen: readonly Zoekvraag[]): Effect.Effect<readonly number[], OpslagMislukt> => {
  const delen = vragen.flatMap((vraag, nummer) => bronnen(plek, model, vraag).map(({ sql, params }) => ({ sql: `SELECT ${nummer} AS nummer, count(*) AS aantal ${sql}`, params })));
  if (delen.length === 0) return Effect.succeed(vragen.map(() => 0));
  return Effect.map(
    plek.db.all(
      delen.map(({ sql }) => sql).join(" UNION ALL "),
      delen.flatMap(({ params }) => params),
    ),
    (rijen) => vragen.map((_, nummer) => rijen.filter((rij) => Number(rij["nummer"]) === nummer).reduce((som, rij) => som + Number(rij["aantal"]), 0)),
  );
};

type Plaats = Pick<Gevonden, "orde" | "sleutel">;

/** The order of a list: by `orde`, and by key where that is the same; texts as the database compares them. */
export const compareZoekregels = (een: Plaats, ander: Plaats): number =>
  een.orde === ander.orde ? (een.sleutel < ander.sleutel ? -1 : een.sleutel === ander.sleutel ? 0 : 1) : een.orde < ander.orde ? -1 : 1;

/** A page of what several questions find together, in one order and one statement; of a dossier that was destroyed there is none. */
export const bladerZoekregels = (plek: Leesplek, model: string, vragen: readonly Zoekvraag[], { na, aantal }: Bladzijdevraag): Effect.Effect<readonly Gevonden[], OpslagMislukt> =>
  Effect.gen(function* () {
    const { db, geheim, tenant } = plek;
    const verder: readonly Deel[] = na === undefined ? [] : [{ sql: "(r.orde, r.sleutel) > (?, ?)", params: [na.orde, na.sleutel] }];
    const delen = vragen.flatMap((vraag) => bronnen(plek, model, vraag, verder)).map(({ sql, params }, nummer) => ({
      sql: `SELECT * FROM (SELECT r.sleutel, r.groep, r.orde, r.inhoud ${sql} ORDER BY r.orde, r.sleutel LIMIT ?) AS deel${nummer}`,
      params: [...params, aantal],
    }));
    if (delen.length === 0) return [];
    const gevonden = yield* db.all(
      delen.map(({ sql }) => sql).join(" UNION ALL "),
      delen.flatMap(({ params }) => params),
    );
    const rijen = gevonden
      .map((rij) => ({ sleutel: String(rij["sleutel"]), groep: String(rij["groep"]), orde: String(rij["orde"]), inhoud: String(rij["inhoud"]) }))
      .toSorted(compareZoekregels)
      .slice(0, aantal);
    const geopend = yield* openRijen(
      geheim,
      { tenant, model },
      rijen.map(({ sleutel, inhoud }) => ({ sleutel: dossierVan(sleutel), inhoud })),
    );
    return rijen.flatMap(({ sleutel, groep, orde }, plaats) => {
      const uitslag = geopend[plaats];
      return uitslag?.rij === undefined ? [] : [{ dossier: uitslag.dossier, sleutel, groep, orde, tekst: uitslag.rij.tekst }];
    });
  });
