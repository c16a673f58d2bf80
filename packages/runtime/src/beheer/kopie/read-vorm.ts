import { Effect } from "effect";

import type { Databanksoort, Transactie } from "../../databank/databank.js";
import type { OpslagMislukt } from "../../databank/errors.js";

/** The columns of a table in their order, and those of its primary key after the tenant. */
export interface Tabelvorm {
  readonly tabel: string;
  readonly kolommen: readonly string[];
  readonly sleutel: readonly string[];
}

/** How an engine tells its columns: `naam`, and `pk` counting from 1 in the primary key, 0 outside it. */
const VRAAG: Record<Databanksoort, string> = {
  sqlite: "SELECT name AS naam, pk FROM pragma_table_info(?) ORDER BY cid",
  postgresql: `
    SELECT a.attname::text AS naam, coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) AS pk
    FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
    WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
};

/** The shape of a table as the database has it. */
export const readVorm = (db: Pick<Transactie, "all">, soort: Databanksoort, tabel: string): Effect.Effect<Tabelvorm, OpslagMislukt> =>
  Effect.map(db.all(VRAAG[soort], [tabel]), (rijen) => {
    const kolommen = rijen.map(({ naam, pk }) => ({ naam: String(naam), pk: Number(pk) }));
    const sleutel = kolommen.filter(({ naam, pk }) => pk > 0 && naam !== "tenant").toSorted((a, b) => a.pk - b.pk);
    return { tabel, kolommen: kolommen.map(({ naam }) => naam), sleutel: sleutel.map(({ naam }) => naam) };
  });
