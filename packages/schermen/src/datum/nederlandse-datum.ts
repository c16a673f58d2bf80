import { epochDagVan, fromEpochDag, laatsteDagVanMaand, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

/** Nothing was typed. */
export interface DatumLeeg {
  readonly _tag: "DatumLeeg";
}

/** The text is not a day, month and year. */
export interface DatumVormOnbekend {
  readonly _tag: "DatumVormOnbekend";
}

/** The month has no such day, or the year has no such month. */
export interface DatumBestaatNiet {
  readonly _tag: "DatumBestaatNiet";
  readonly dag: number;
  readonly maand: number;
  readonly jaar: number;
}

/** The date lies after the last day that may be chosen. */
export interface DatumTeLaat {
  readonly _tag: "DatumTeLaat";
  readonly tot: IsoDatum;
}

/** What can be wrong with a typed date. */
export type DatumFout = DatumLeeg | DatumVormOnbekend | DatumBestaatNiet | DatumTeLaat;

const MET_TEKENS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const ALLEEN_CIJFERS = /^(\d{2})(\d{2})(\d{4})$/;

/** Reads a date as people in the Netherlands type it: day, month, year of four digits; with a dash, slash, dot or blank between, or nothing. */
export const parseNederlandseDatum = (tekst: string): Result<IsoDatum, DatumFout> => {
  const invoer = tekst.trim();
  if (invoer === "") return err({ _tag: "DatumLeeg" });
  const delen = MET_TEKENS.exec(invoer) ?? ALLEEN_CIJFERS.exec(invoer);
  if (delen === null) return err({ _tag: "DatumVormOnbekend" });
  const [dag, maand, jaar] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  const bestaat = jaar >= 1 && dag >= 1 && dag <= laatsteDagVanMaand(jaar, maand);
  const datum = bestaat ? fromEpochDag(epochDagVan(jaar, maand, dag)) : undefined;
  return datum?.isOk() ? ok(datum.value) : err({ _tag: "DatumBestaatNiet", dag, maand, jaar });
};

/** Reads a typed date that may not lie after a last day, where there is one. */
export const parseDatumTot = (tekst: string, tot: IsoDatum | undefined): Result<IsoDatum, DatumFout> =>
  parseNederlandseDatum(tekst).andThen((datum): Result<IsoDatum, DatumFout> =>
    tot !== undefined && datum > tot ? err({ _tag: "DatumTeLaat", tot }) : ok(datum),
  );

/** Reads today as the server writes it: jjjj-mm-dd. */
export const readPeildatum = (tekst: string): IsoDatum | undefined =>
  parseNederlandseDatum(tekst.split("-").toReversed().join("-")).unwrapOr(undefined);

/** Writes a date as dd-mm-jjjj. */
export const formatNederlandseDatum = (datum: IsoDatum): string => `${datum.slice(8)}-${datum.slice(5, 7)}-${datum.slice(0, 4)}`;
