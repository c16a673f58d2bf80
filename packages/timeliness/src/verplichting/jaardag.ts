import { fromEpochDag, epochDagVan, laatsteDagVanMaand, type DatumBuitenBereik, type IsoDatum, type Jaardag } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";

/** Whether a value is a day of the year; a profile is data from outside. */
export const isJaardag = (waarde: unknown): waarde is Jaardag => typeof waarde === "object" && waarde !== null && "maand" in waarde;

/** A day of the year in one year; in a month that is too short its last day. @source norms.md K-05 */
export const jaardagIn = (jaar: number, { maand, dag }: Jaardag): Result<IsoDatum, DatumBuitenBereik> =>
  Number.isInteger(jaar) ? fromEpochDag(epochDagVan(jaar, maand, Math.min(dag, laatsteDagVanMaand(jaar, maand)))) : err({ _tag: "DatumBuitenBereik" });
