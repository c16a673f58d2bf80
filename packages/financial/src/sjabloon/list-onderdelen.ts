import { invariant, IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import { Aantal, Bedrag, JaNee, Kenmerk } from "../jaarrekening/bedrag.js";
import { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import type { Onderdeel, Veldsoort } from "./sjabloonveld.js";

/** The kinds that the schema of the accounts uses by name. */
const SOORT_PER_SCHEMA: ReadonlyMap<z.core.$ZodType, Veldsoort> = new Map<z.core.$ZodType, Veldsoort>([
  [Bedrag, "bedrag"],
  [Aantal, "getal"],
  [JaNee, "ja of nee"],
  [Kenmerk, "tekst"],
  [IsoDatum, "datum"],
]);

interface Kern {
  readonly schema: z.core.$ZodType;
  readonly magLeeg: boolean;
  readonly magOnbekend: boolean;
}

/** What is inside the wrappers that say how an absent value is read. */
const pelAf = (schema: z.core.$ZodType, magLeeg = false, magOnbekend = false): Kern => {
  if (SOORT_PER_SCHEMA.has(schema)) return { schema, magLeeg: magLeeg || schema !== Kenmerk && schema !== IsoDatum, magOnbekend };
  if (schema instanceof z.ZodNullable) return pelAf(schema.unwrap(), true, true);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return pelAf(schema.unwrap(), true, magOnbekend);
  if (schema instanceof z.ZodReadonly) return pelAf(schema.unwrap(), magLeeg, magOnbekend);
  return { schema, magLeeg, magOnbekend };
};

const isTekst = (waarde: unknown): waarde is string => typeof waarde === "string";

const soortVan = (schema: z.core.$ZodType): Veldsoort => {
  const bekend = SOORT_PER_SCHEMA.get(schema);
  if (bekend !== undefined) return bekend;
  if (schema instanceof z.ZodEnum) return { keuzes: schema.options.filter(isTekst) };
  invariant(schema instanceof z.ZodNumber, "de jaarrekening heeft een soort veld dat het sjabloon niet kent");
  return "geheel getal";
};

const onderdelenVan = (schema: z.core.$ZodType): readonly Onderdeel[] => {
  invariant(schema instanceof z.ZodObject, "een groep van de jaarrekening bestaat uit velden");
  return Object.entries<z.core.$ZodType>(schema.shape).map(([naam, veld]) => onderdeelVan(naam, veld));
};

const onderdeelVan = (naam: string, veld: z.core.$ZodType): Onderdeel => {
  const { schema, magLeeg, magOnbekend } = pelAf(veld);
  if (schema instanceof z.ZodArray) return { _tag: "Sjabloonlijst", naam, onderdelen: onderdelenVan(schema.element), leegIsOnbekend: magOnbekend };
  if (schema instanceof z.ZodObject) return { _tag: "Sjabloongroep", naam, onderdelen: onderdelenVan(schema), leegIsOnbekend: magOnbekend };
  return { _tag: "Sjabloonveld", naam, soort: soortVan(schema), verplicht: !magLeeg };
};

/**
 * The parts of the template, read from the schema of `Jaarrekening` itself: a field that is added there is a row here.
 *
 * @source dagbesteding 16.7 and 24; wijkteam 104.3
 */
export const SJABLOONONDERDELEN: readonly Onderdeel[] = onderdelenVan(Jaarrekening);
