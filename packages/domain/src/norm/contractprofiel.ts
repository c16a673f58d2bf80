import * as z from "zod";

import { IsoDatum } from "../datum/iso-datum.js";
import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { TERMIJNEENHEDEN } from "./duur.js";

const Afwijking = z
  .strictObject({
    norm: z.string().min(1),
    waarde: z.union([
      z.number(),
      z.null(),
      z.strictObject({
        aantal: z.number().int().positive(),
        eenheid: z.enum(TERMIJNEENHEDEN),
      }),
    ]),
    begindatum: IsoDatum,
    einddatum: IsoDatum.optional(),
    reden: z.string().min(1),
  })
  .refine(({ begindatum, einddatum }) => einddatum === undefined || begindatum <= einddatum, {
    params: { code: "eindeVoorBegin" },
    path: ["einddatum"],
  });

/**
 * What one municipality or contract agreed on instead of the shipped norms; each deviation has its own validity and reason.
 *
 * @source norms.md, introduction: every number is a default of a configurable parameter with an effective date
 */
export const Contractprofiel = z.strictObject({
  id: z.string().min(1),
  naam: z.string().min(1),
  afwijkingen: z.array(Afwijking),
});
export interface Contractprofiel extends z.infer<typeof Contractprofiel> {}

/** Reads a contract profile from JSON that was parsed already. */
export const parseContractprofiel = (invoer: unknown): Result<Contractprofiel, OngeldigeInvoer> =>
  parse(Contractprofiel, "Contractprofiel", invoer);
