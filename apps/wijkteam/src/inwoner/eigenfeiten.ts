import { IsoDatum, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

import { DEELBAAR, VOORSTELBESLUITEN, VOORSTELONDERDELEN } from "./keuzes.table.js";

/** The own words of a resident, kept to the letter; a blank sheet is no proposal. @unit characters */
export const EigenWoorden = z
  .string()
  .max(2_000)
  .refine((tekst) => tekst.trim() !== "" && tekst.isWellFormed(), { params: { code: "leeg" } });

/** Somebody with whom a part of the file is shared for a period, first and last day included. */
export const Deling = z.strictObject({
  delingId: z.string(),
  account: z.string(),
  naam: Tekst,
  relatie: Tekst,
  onderdelen: z.array(z.enum(DEELBAAR)).min(1),
  vanaf: IsoDatum,
  tot: IsoDatum,
});
export interface Deling extends z.infer<typeof Deling> {}

/** Which account signs in as this resident. */
const EigenToegangGegeven = z.strictObject({ soort: z.literal("eigen-toegang-gegeven"), account: z.string() });

const EigenToegangBeeindigd = z.strictObject({ soort: z.literal("eigen-toegang-beeindigd"), reden: Tekst });

/** What a resident wants changed or added. It stands beside what professionals wrote and never over it. @source W-95.3 */
const VoorstelGedaan = z.strictObject({
  soort: z.literal("voorstel-gedaan"),
  voorstelId: z.string(),
  onderdeel: z.enum(VOORSTELONDERDELEN),
  zaak: z.string().optional(),
  tekst: EigenWoorden,
});

const VoorstelBeantwoord = z.strictObject({ soort: z.literal("voorstel-beantwoord"), voorstelId: z.string(), besluit: z.enum(VOORSTELBESLUITEN), antwoord: Tekst });

/** Whether the resident agrees with a plan or a report that was put to him or her. @source W-8.2, W-29.1 */
const OordeelGegeven = z.strictObject({
  soort: z.literal("oordeel-gegeven"),
  onderdeel: z.enum(["plan", "verslag"]),
  zaak: z.string(),
  akkoord: z.boolean(),
  exemplaarGewenst: z.boolean(),
  toelichting: EigenWoorden.optional(),
});

const DelingBegonnen = z.strictObject({ soort: z.literal("deling-begonnen"), deling: Deling });

const DelingIngetrokken = z.strictObject({ soort: z.literal("deling-ingetrokken"), delingId: z.string() });

/** What a resident does in the own file, and who may. Facts are never changed; an answer or a revocation is a new fact. @source W-95.2, W-95.3 */
export const EIGENFEITEN = [EigenToegangGegeven, EigenToegangBeeindigd, VoorstelGedaan, VoorstelBeantwoord, OordeelGegeven, DelingBegonnen, DelingIngetrokken] as const;

const Eigenfeit = z.discriminatedUnion("soort", EIGENFEITEN);
export type Eigenfeit = z.infer<typeof Eigenfeit>;

/** What somebody filled in as a fact that can be read back: what is not, is refused before it is kept. */
export const parseEigenfeit = (feit: Eigenfeit): Result<Eigenfeit, OngeldigeInvoer> => parse(Eigenfeit, "Eigen dossier", feit);

const SOORTEN: ReadonlySet<string> = new Set(EIGENFEITEN.map(({ shape }) => shape.soort.value));

/** Whether a fact is one of the own file. */
export const isEigenfeit = (feit: { readonly soort: string }): feit is Eigenfeit => SOORTEN.has(feit.soort);
