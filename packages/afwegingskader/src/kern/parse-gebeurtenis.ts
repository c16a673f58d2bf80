import { fromEpochMs, parse, Tijdstip, toEpochMs, toLokaleDatum, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import { ALLE_FOUTCODES } from "../fout/foutcode.js";
import { BEKWAAMHEDEN } from "./bekwaamheid.table.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import type { Levensloop } from "./levensloop.js";
import { namenVan } from "./namen-van.js";

const Kop = z.object({
  id: z.string().min(1),
  levensloop: z.string(),
  zaak: z.string().min(1),
  soort: z.string(),
  tijdstip: Tijdstip,
  actor: z.strictObject({ id: z.string().min(1), bekwaamheden: z.array(z.enum(namenVan(BEKWAAMHEDEN))) }),
  reden: z.string().min(1).optional(),
  erkend: z.array(z.strictObject({ code: z.enum(namenVan(ALLE_FOUTCODES)), reden: z.string().min(1) })).optional(),
  gegevens: z.unknown(),
});

const onbekend = (veld: string, code: string): OngeldigeInvoer => ({
  _tag: "OngeldigeInvoer",
  soort: "Gebeurtenis",
  bevindingen: [{ pad: [veld], code }],
});

/**
 * Reads an event from the outside: its head, and its data by the schema of its kind.
 * The moment is written in UTC; the civil day in the Netherlands is taken from it.
 */
export const parseGebeurtenis = (
  levenslopen: ReadonlyMap<string, Levensloop>,
  invoer: unknown,
): Result<Gebeurtenis, OngeldigeInvoer> =>
  parse(Kop, "Gebeurtenis", invoer).andThen((kop) => {
    const levensloop = levenslopen.get(kop.levensloop);
    if (levensloop === undefined) return err(onbekend("levensloop", "onbekend"));
    const schema = Object.hasOwn(levensloop.schemas, kop.soort) ? levensloop.schemas[kop.soort] : undefined;
    if (schema === undefined) return err(onbekend("soort", "onbekend"));
    return parse(schema, `${kop.levensloop} ${kop.soort}`, kop.gegevens ?? {})
      .andThen((gegevens) =>
        fromEpochMs(toEpochMs(kop.tijdstip))
          .andThen((tijdstip) => toLokaleDatum(tijdstip).map((datum) => ({ gegevens, tijdstip, datum })))
          .mapErr(() => onbekend("tijdstip", "buitenBereik")),
      )
      .map(({ gegevens, tijdstip, datum }): Gebeurtenis => {
        const { id, zaak, soort, actor, reden, erkend } = kop;
        return {
          id,
          levensloop: levensloop.code,
          zaak,
          soort,
          tijdstip,
          datum,
          actor,
          ...(reden === undefined ? {} : { reden }),
          ...(erkend === undefined ? {} : { erkend }),
          gegevens,
        };
      });
  });
