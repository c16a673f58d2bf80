import { Tijd } from "@wmo-kit/afwegingskader";
import { AgbCode, Gemeentecode, invariant, IsoDatum, parse, Productcode } from "@wmo-kit/domain";
import * as z from "zod";

const Tekst = z.string().min(1);
const Maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** The volume that a line had to fit in, as the claim was made. */
const Volumeruimte = z.strictObject({ productperiode: z.number(), looptijd: z.number().optional(), elders: z.number() });

/** A line of a run with the time records it is made of. @source D-20.14, D-20.15 */
export const Runregel = z.strictObject({
  dossier: Tekst,
  referentie: Tekst,
  deel: z.number().int(),
  soort: z.enum(["debet", "credit"]),
  tijden: z.array(Tijd),
  vervangt: Tekst.optional(),
  volume: Volumeruimte.optional(),
});
export interface Runregel extends z.infer<typeof Runregel> {}

/** Time that is not in a run, and why. */
export const NietInRun = z.strictObject({ dossier: Tekst, registratie: Tekst, code: Tekst, tekst: Tekst });
const Runbericht = z.strictObject({ identificatie: Tekst, declaratieNummer: Tekst, xml: Tekst });

/** A run as it was proposed. */
export const Voorgesteld = z.strictObject({
  soort: z.literal("declaratie-voorgesteld"),
  id: Tekst,
  maand: Maand,
  gemeente: Gemeentecode,
  aanbieder: AgbCode,
  dagtekening: IsoDatum,
  berichten: z.array(Runbericht),
  regels: z.array(Runregel),
  niet: z.array(NietInRun),
});
export interface Voorgesteld extends z.infer<typeof Voorgesteld> {}

/** A fact of one claim run. Nothing is changed: a run that was not sent lapses when a new one is made. */
export const Runfeit = z.discriminatedUnion("soort", [
  Voorgesteld,
  z.strictObject({ soort: z.literal("declaratie-verzonden"), datum: IsoDatum }),
  z.strictObject({ soort: z.literal("declaratie-beantwoord"), deel: z.number().int(), xml: Tekst }),
  z.strictObject({ soort: z.literal("declaratie-vervallen") }),
]);
export type Runfeit = z.infer<typeof Runfeit>;

/** Which runs there are, in order: the one list from which all of them are found. */
export const Registerfeit = z.strictObject({
  soort: z.literal("declaratie-begonnen"),
  id: Tekst,
  maand: Maand,
  gemeente: Gemeentecode,
});
export interface Registerfeit extends z.infer<typeof Registerfeit> {}

/** A row of the tariff list of the contract. @source D-20.12 @unit eurocents */
export const Tariefrij = z.strictObject({
  soort: z.literal("tarief-vastgelegd"),
  productCode: Productcode,
  eenheid: z.enum(["01", "04", "14", "16", "82", "84"]),
  tariefInEurocent: z.number().int().min(1).max(99_999_999),
  geldigVanaf: IsoDatum,
  geldigTotEnMet: IsoDatum.optional(),
});
export interface Tariefrij extends z.infer<typeof Tariefrij> {}

/** Facts of one kind as they were stored; what this app wrote it can read. */
export const readFeit = <S extends z.ZodType>(schema: S, gegevens: unknown): z.output<S> => {
  const feit = parse(schema, "Declaratie", gegevens);
  invariant(feit.isOk(), "een vastgelegd feit van een declaratie is leesbaar");
  return feit.value;
};

export const readRegisterfeit = (gegevens: unknown): Registerfeit => readFeit(Registerfeit, gegevens);
export const readTariefrij = (gegevens: unknown): Tariefrij => readFeit(Tariefrij, gegevens);
