import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { regeltekst } from "../taal/regeltekst.js";
import { NAAM_GEBRUIKEN } from "./naam-gebruik.table.js";

/** Which names a person uses and in which order. @source iWmo 3.2, code list COD700 */
export const NaamGebruik = z.enum(NAAM_GEBRUIKEN.map(({ code }) => code));
export type NaamGebruik = z.infer<typeof NaamGebruik>;

/** A surname with the words before it kept apart: `Berg` with `van den`. @source iWmo 3.2, CDT_Achternaam */
export const Achternaam = z.strictObject({ achternaam: regeltekst(200), voorvoegsel: regeltekst(10).optional() }).readonly();
export interface Achternaam extends z.infer<typeof Achternaam> {}

const Voorletters = z.string().refine((tekst) => /^[a-zA-ZÀ-ỳ]{1,6}$/.test(tekst), { params: { code: "voorletters" } });

const heeftNamenVanGebruik = (naam: { partnernaam?: unknown; naamGebruik: NaamGebruik }): boolean =>
  naam.partnernaam !== undefined ||
  NAAM_GEBRUIKEN.every(({ code, vraagtPartnernaam }) => code !== naam.naamGebruik || !vraagtPartnernaam);

/**
 * Name of a person: surname by birth, perhaps the partner's, and which of them the person uses.
 * Initials stand together without dots. iWmo 301 itself is narrower: it knows no 5 or 6 there (CS050).
 *
 * @source iWmo 3.2, CDT_VolledigeNaam, IV007 and CS050
 */
export const NaamPersoon = z
  .strictObject({
    geslachtsnaam: Achternaam,
    partnernaam: Achternaam.optional(),
    voornamen: regeltekst(200).optional(),
    voorletters: Voorletters.optional(),
    naamGebruik: NaamGebruik,
  })
  .readonly()
  .refine(heeftNamenVanGebruik, { params: { code: "partnernaamOntbreekt" }, path: ["partnernaam"] });
export interface NaamPersoon extends z.infer<typeof NaamPersoon> {}

/** Reads the name of a person. */
export const parseNaamPersoon = (invoer: unknown): Result<NaamPersoon, OngeldigeInvoer> => parse(NaamPersoon, "NaamPersoon", invoer);
