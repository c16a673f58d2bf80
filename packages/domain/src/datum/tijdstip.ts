import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import { err, ok, type Result } from "../result.js";
import { epochDagVan, fromEpochDag, type DatumBuitenBereik } from "./epoch-dag.js";
import { isIsoDatum } from "./parse-iso-datum.js";

const VORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;
const MS_PER_DAG = 86_400_000;

const leesEpochMs = (tekst: string): number | undefined => {
  const delen = VORM.exec(tekst);
  const datum = delen?.[1];
  if (delen === null || datum === undefined || !isIsoDatum(datum)) return undefined;
  const [uur, minuut, seconde] = [Number(delen[2]), Number(delen[3]), Number(delen[4] ?? 0)];
  if (uur > 23 || minuut > 59 || seconde > 59) return undefined;
  const zone = delen[6] ?? "Z";
  const [zoneUren, zoneMinuten] = zone === "Z" ? [0, 0] : [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (zoneUren > 14 || zoneMinuten > 59) return undefined;
  const verschuiving = (zone.startsWith("-") ? -1 : 1) * (zoneUren * 60 + zoneMinuten);
  const dag = epochDagVan(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10)));
  const milliseconde = Number((delen[5] ?? "").padEnd(3, "0").slice(0, 3));
  return dag * MS_PER_DAG + ((uur * 60 + minuut - verschuiving) * 60 + seconde) * 1000 + milliseconde;
};

/**
 * A moment on the time line, as ISO 8601 with an offset or Z; for receipts and terms in hours.
 *
 * @unit milliseconds at the finest
 */
export const Tijdstip = z
  .string()
  .refine((tekst) => VORM.test(tekst), { params: { code: "vorm" }, abort: true })
  .refine((tekst) => leesEpochMs(tekst) !== undefined, { params: { code: "bestaatNiet" } })
  .brand<"Tijdstip">();
export type Tijdstip = z.infer<typeof Tijdstip>;

/** Reads a moment; a text without an offset is refused because it does not say which moment it is. */
export const parseTijdstip = (invoer: unknown): Result<Tijdstip, OngeldigeInvoer> => parse(Tijdstip, "Tijdstip", invoer);

/** Milliseconds since 1970-01-01T00:00Z. */
export const toEpochMs = (tijdstip: Tijdstip): number => leesEpochMs(tijdstip) ?? 0;

const schrijfKlok = (msInDag: number): string => {
  const twee = (getal: number): string => String(getal).padStart(2, "0");
  const seconden = Math.floor(msInDag / 1000);
  const ms = msInDag - seconden * 1000;
  const fractie = ms === 0 ? "" : `.${String(ms).padStart(3, "0")}`;
  return `${twee(Math.floor(seconden / 3600))}:${twee(Math.floor(seconden / 60) % 60)}:${twee(seconden % 60)}${fractie}`;
};

/**
 * The moment at a number of milliseconds since 1970, written with the given offset from UTC; part of a millisecond is cut off.
 *
 * @unit offset in minutes
 */
export const fromEpochMs = (epochMs: number, offsetInMinuten = 0): Result<Tijdstip, DatumBuitenBereik> => {
  const lokaal = Math.floor(epochMs) + offsetInMinuten * 60_000;
  const dag = Math.floor(lokaal / MS_PER_DAG);
  const datum = fromEpochDag(dag);
  if (datum.isErr()) return err(datum.error);
  const teken = offsetInMinuten < 0 ? "-" : "+";
  const grootte = Math.abs(offsetInMinuten);
  const twee = (getal: number): string => String(getal).padStart(2, "0");
  const zone = offsetInMinuten === 0 ? "Z" : `${teken}${twee(Math.floor(grootte / 60))}:${twee(grootte % 60)}`;
  return ok(`${datum.value}T${schrijfKlok(lokaal - dag * MS_PER_DAG)}${zone}` as Tijdstip);
};
