import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { IsoDatum } from "./iso-datum.js";

/**
 * A stretch of days; both dates belong to it. Without an end date it is open.
 *
 * @source iWmo 3.2, CDT_OpenPeriode and CDT_GeslotenPeriode
 */
export const Periode = z
  .object({ begindatum: IsoDatum, einddatum: IsoDatum.optional() })
  .readonly()
  .refine((periode) => periode.einddatum === undefined || periode.begindatum <= periode.einddatum, {
    params: { code: "eindeVoorBegin" },
    path: ["einddatum"],
  });
export interface Periode {
  readonly begindatum: IsoDatum;
  readonly einddatum?: IsoDatum | undefined;
}

/** Reads a period; the end date may not lie before the begin date. */
export const parsePeriode = (invoer: unknown): Result<Periode, OngeldigeInvoer> => parse(Periode, "Periode", invoer);

/** Whether a period has an end date. */
export const heeftEinddatum = (periode: Periode): periode is Periode & { readonly einddatum: IsoDatum } =>
  periode.einddatum !== undefined;

/** Whether a date falls in a period; first and last day included. */
export const omvatDatum = (periode: Periode, datum: IsoDatum): boolean =>
  periode.begindatum <= datum && (periode.einddatum === undefined || datum <= periode.einddatum);

/** Whether two periods share at least one day. */
export const overlappen = (eerste: Periode, tweede: Periode): boolean =>
  (tweede.einddatum === undefined || eerste.begindatum <= tweede.einddatum) &&
  (eerste.einddatum === undefined || tweede.begindatum <= eerste.einddatum);
