import { IsoDatum, Tijdstip, WEEKDAGEN } from "@wmo-kit/domain";
import { Kalendermaand } from "@wmo-kit/timeliness";
import * as z from "zod";

import { eurocentVan } from "./vertaling/bedrag.js";

/* The kinds of field in the format. The description is the word for it in the documentation; pattern and format are for JSON Schema. */

/** A civil day: `2026-04-01`. */
export const Datum = IsoDatum.meta({ format: "date", description: "date" });

/** A moment with its offset, to the minute: `2026-03-28T09:30+01:00`. */
export const Moment = Tijdstip.meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$", description: "moment" });

/** A month of a year: `2026-04`. */
export const Maand = Kalendermaand.meta({ pattern: "^\\d{4}-(0[1-9]|1[0-2])$", description: "month" });

/** A day of every year: `04-01`. */
export const Maanddag = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).meta({ description: "month and day" });

/** The name of a day of the week, in Dutch. */
export const Weekdag = z.enum(WEEKDAGEN).meta({ description: "day of the week" });

const MILJOEN = 1_000_000;

/** A whole number of zero or more; more than a million of anything is a mistake. */
export const Aantal = z.int().nonnegative().max(MILJOEN).meta({ description: "whole number" });

/** A number of zero or more; it counts as the decimals that are written. */
export const Getal = z.number().nonnegative().meta({ description: "number" });

/** An amount in euros with at most two decimals, as they are written. */
export const Bedrag = z.number().refine((euro) => eurocentVan(euro) !== undefined, { params: { code: "vorm" } }).meta({ description: "euros" });

/** A yes or a no. */
export const JaNee = z.boolean().meta({ description: "yes or no" });

/** The fields an answer can have; an example names the ones it wants to see. */
export const velden = <Vorm extends z.ZodRawShape>(vorm: Vorm) => z.strictObject(vorm).partial();
