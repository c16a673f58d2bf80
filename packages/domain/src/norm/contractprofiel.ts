import * as z from "zod";

import { IsoDatum } from "../datum/iso-datum.js";
import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { Normwaarde } from "./normwaarde.js";

const EINDE_NA_BEGIN = { params: { code: "eindeVoorBegin" }, path: ["einddatum"] };
const heeftVenster = ({ begindatum, einddatum }: { begindatum: IsoDatum; einddatum?: IsoDatum | undefined }): boolean =>
  einddatum === undefined || begindatum <= einddatum;

const VENSTER = { begindatum: IsoDatum, einddatum: IsoDatum.optional(), reden: z.string().min(1) };

const Afwijking = z.strictObject({ norm: z.string().min(1), waarde: Normwaarde, ...VENSTER }).refine(heeftVenster, EINDE_NA_BEGIN);

const Lezingkeuze = z
  .strictObject({ id: z.string().min(1), keuze: z.enum(["gekozen", "alternatief"]), ...VENSTER })
  .refine(heeftVenster, EINDE_NA_BEGIN);

/**
 * What one municipality or contract agreed on instead of the shipped norms; each agreement has its own validity and reason.
 * `afwijkingen` change the value of a norm, `lezingen` choose how an unclear sentence is read,
 * `instellingen` holds the settings of each package under its name; the package itself reads them.
 *
 * @source norms.md, introduction: every number is a default of a configurable parameter with an effective date; section 11
 */
export const Contractprofiel = z.strictObject({
  id: z.string().min(1),
  naam: z.string().min(1),
  afwijkingen: z.array(Afwijking),
  lezingen: z.array(Lezingkeuze).default([]),
  instellingen: z.record(z.string().min(1), z.unknown()).default({}),
});
export interface Contractprofiel extends z.infer<typeof Contractprofiel> {}

/** Reads a contract profile from JSON that was parsed already. */
export const parseContractprofiel = (invoer: unknown): Result<Contractprofiel, OngeldigeInvoer> =>
  parse(Contractprofiel, "Contractprofiel", invoer);
