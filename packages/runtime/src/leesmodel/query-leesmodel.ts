import { Effect, Option } from "effect";

import { Databank, type Waarde } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { bijwerken } from "./bijwerken.js";
import { gelezenBouwVan, IN_GELEZEN_BOUW } from "./gelezen-bouw.js";
import type { Leesmodel, Leesregel } from "./leesmodel.js";
import { readRegel } from "./regels.js";

/** Most rows in one answer. */
const MAX_AANTAL = 500;

/** Which rows to list: a group, a window on the order, a direction, and how many after which row. */
export interface Leesvraag {
  readonly groep: string;
  /** First and last order that counts, both included. */
  readonly van?: string;
  readonly tot?: string;
  readonly richting?: "oplopend" | "aflopend";
  /** The last row of the page before this one. */
  readonly na?: Pick<Leesregel<unknown>, "orde" | "sleutel">;
  readonly aantal?: number;
}

/** A page of rows, and how many rows all pages hold together. */
export interface Leespagina<Inhoud> {
  readonly regels: readonly Leesregel<Inhoud>[];
  readonly totaal: number;
}

const VAN = `FROM leesregel r WHERE ${IN_GELEZEN_BOUW}`;

/** The row with this key, with every fact in it that was stored before the question. */
export const findLeesregel = <Inhoud>(
  tenant: string,
  model: Leesmodel<Inhoud>,
  sleutel: string,
): Effect.Effect<Option.Option<Leesregel<Inhoud>>, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    yield* bijwerken(tenant, model);
    const [rij] = yield* db.all(`SELECT r.sleutel, r.groep, r.orde, r.inhoud ${VAN} AND r.sleutel = ?`, [...gelezenBouwVan(tenant, model), sleutel]);
    return rij === undefined ? Option.none() : Option.some(yield* readRegel(model)(rij));
  });

/** The rows of a group in order, a page at a time, with every fact in them that was stored before the question. */
export const queryLeesmodel = <Inhoud>(
  tenant: string,
  model: Leesmodel<Inhoud>,
  { groep, van, tot, richting = "oplopend", na, aantal = MAX_AANTAL }: Leesvraag,
): Effect.Effect<Leespagina<Inhoud>, OpslagMislukt, Databank> =>
  Effect.gen(function* () {
    const db = yield* Databank;
    yield* bijwerken(tenant, model);
    const eisen = [{ sql: "r.groep = ?", params: [groep] }];
    if (van !== undefined) eisen.push({ sql: "r.orde >= ?", params: [van] });
    if (tot !== undefined) eisen.push({ sql: "r.orde <= ?", params: [tot] });
    const where = `${VAN} AND ${eisen.map(({ sql }) => sql).join(" AND ")}`;
    const params: readonly Waarde[] = [...gelezenBouwVan(tenant, model), ...eisen.flatMap((eis) => eis.params)];
    const [woord, teken] = richting === "oplopend" ? ["ASC", ">"] : ["DESC", "<"];
    const verder = na === undefined ? { sql: "", params: [] } : { sql: `AND (r.orde, r.sleutel) ${teken} (?, ?)`, params: [na.orde, na.sleutel] };
    const [telling] = yield* db.all(`SELECT count(*) AS totaal ${where}`, params);
    const rijen = yield* db.all(
      `SELECT r.sleutel, r.groep, r.orde, r.inhoud ${where} ${verder.sql} ORDER BY r.orde ${woord}, r.sleutel ${woord} LIMIT ?`,
      [...params, ...verder.params, Math.min(aantal, MAX_AANTAL)],
    );
    return { regels: yield* Effect.forEach(rijen, readRegel(model)), totaal: Number(telling?.["totaal"]) };
  });
