import { parse, Periode, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import { Aantal, Bedrag, Kenmerk } from "../jaarrekening/bedrag.js";

/** What somebody is at a legal entity. @source wijkteam 104.7; dagbesteding 16.9 */
export const FUNCTIES = ["bestuurder", "toezichthouder", "kwartiermaker", "sleutelfunctionaris", "leidinggevende", "andere functie"] as const;
export type Functie = (typeof FUNCTIES)[number];

const wanneer = { geldigheid: Periode.optional() };

/**
 * A tie between two on the map, from the holder, the person or the supplier to the entity.
 * Shares and votes are parts of the whole, such as `1/4`; null is unknown. Without `geldigheid` the tie was always there and still is.
 *
 * @source dagbesteding 16.9; wijkteam 104.7
 * @unit eurocent, parts of the whole
 */
export const Relatie = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("belang"), van: Kenmerk, naar: Kenmerk, aandelen: Aantal, stemrecht: Aantal, zeggenschap: z.boolean().default(false), ...wanneer }),
  z.strictObject({ soort: z.literal("functie"), van: Kenmerk, naar: Kenmerk, functie: z.enum(FUNCTIES), ...wanneer }),
  z.strictObject({ soort: z.literal("dienst"), van: Kenmerk, naar: Kenmerk, omschrijving: z.string().default(""), bedrag: Bedrag, sharedServicesCenter: z.boolean().default(false), ...wanneer }),
  z.strictObject({ soort: z.literal("geldstroom"), van: Kenmerk, naar: Kenmerk, aard: z.enum(["lening", "garantie", "uitkering", "lumpsum", "andere"]), bedrag: Bedrag, ...wanneer }),
  z.strictObject({ soort: z.literal("verband"), van: Kenmerk, naar: Kenmerk, aard: z.enum(["administratief", "juridisch", "organisatorisch"]), ...wanneer }),
]);
export type Relatie = z.infer<typeof Relatie>;

/** A legal entity on the map, with its turnover and how many kinds of service it gives. @unit eurocent */
export const Rechtspersoon = z.strictObject({ kenmerk: Kenmerk, omzet: Bedrag, diensten: z.int().min(0).nullable().default(null) });
export interface Rechtspersoon extends z.infer<typeof Rechtspersoon> {}

/** A person on the map, by a reference of one's own: no name and no Bsn. */
export const Persoon = z.strictObject({ kenmerk: Kenmerk });
export interface Persoon extends z.infer<typeof Persoon> {}

/**
 * Who is tied to the provider, how and how much.
 *
 * @source dagbesteding 16.9; wijkteam 104.7
 */
export const Netwerkkaart = z.strictObject({
  opdrachtnemer: Kenmerk,
  rechtspersonen: z.array(Rechtspersoon),
  personen: z.array(Persoon),
  relaties: z.array(Relatie),
});
export interface Netwerkkaart extends z.infer<typeof Netwerkkaart> {}

/** Reads a network map from JSON that was parsed already. What it says is the work of `checkKaart`. */
export const parseNetwerkkaart = (invoer: unknown): Result<Netwerkkaart, OngeldigeInvoer> => parse(Netwerkkaart, "Netwerkkaart", invoer);
