import { err, ok, type Result } from "@wmo-kit/domain/result";
import { formatEurocent, isEurocent, parseEuroInvoer } from "@wmo-kit/domain/rekenen";

import type { Veld } from "../weergave.js";
import type { BedragFout } from "./errors.js";

/** How an amount is typed; shown at every field that asks one. */
export const BEDRAGVORM = "In euro's, bijvoorbeeld 1.234,56.";

/** Reads an amount as people type it in euros. @unit eurocent */
export const parseBedrag = (tekst: string, { min, max }: Pick<Veld, "min" | "max">): Result<number, BedragFout> =>
  parseEuroInvoer(tekst)
    .mapErr((fout): BedragFout => ({ _tag: fout._tag === "BedragBuitenBereik" ? "BedragTeGroot" : "BedragVormOnbekend" }))
    .andThen((centen) => ((min !== null && centen < min) || (max !== null && centen > max) ? err({ _tag: "BedragBuitenGrens" as const, min, max }) : ok(centen)));

/** Writes an amount in cents as it is typed: “1.234,56”; empty when it is no amount. @unit eurocent */
export const formatBedrag = (centen: number): string => (isEurocent(centen) ? formatEurocent(centen).replace("€ ", "") : "");
