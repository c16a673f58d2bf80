import { IsoDatum, KvkNummer } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** What of a location is to be shown as safe. @source D-21.1 */
export const LOCATIEONDERWERPEN = ["brandveiligheid", "hygiëne", "gebruiksmelding", "risico-inventarisatie", "anders"] as const;

/** What somebody can be qualified by. @source D-5.1, D-5.3 */
export const KWALIFICATIES = ["diploma", "registratie", "scholing", "BHV", "ervaringsdeskundigheid", "anders"] as const;

/** The level at which somebody works and thinks. @source D-5.2 */
export const NIVEAUS = ["mbo 1", "mbo 2", "mbo 3", "mbo 4", "hbo", "wo"] as const;

/**
 * What is recorded about people and places. A person here has a name; the case of that person (`zaak`, life cycle B7) has none.
 *
 * @source D-3.4, D-21.1, D-21.2, D-21.3
 */
export const ORGANISATIEFEITEN = {
  "persoon-vastgelegd": z.strictObject({ id: Tekst, naam: Tekst, functie: Tekst, zaak: Tekst.optional(), uitDienst: IsoDatum.optional() }),
  "kwalificatie-vastgelegd": z.strictObject({
    id: Tekst,
    persoon: Tekst,
    kwalificatie: z.enum(KWALIFICATIES),
    niveau: z.enum(NIVEAUS).optional(),
    omschrijving: Tekst,
    kenmerk: Tekst,
    datum: IsoDatum,
    geldigTot: IsoDatum.optional(),
  }),
  /** A subcontractor by name; the case (B6) has none. The newest name counts. @source D-25.1 */
  "onderaannemer-vastgelegd": z.strictObject({ id: Tekst, zaak: Tekst, naam: Tekst, kvkNummer: KvkNummer.optional() }),
  "locatie-vastgelegd": z.strictObject({
    id: Tekst,
    naam: Tekst,
    adres: Tekst,
    plekken: z.number().int().min(1).max(100_000),
    doelgroep: Tekst,
    aanbod: Tekst,
    bijzonderheden: Tekst.optional(),
    inGebruikVanaf: IsoDatum,
    /** Not named where the location stood in the tender. */
    goedgekeurdOp: IsoDatum.optional(),
    goedkeuring: Tekst.optional(),
  }),
  "locatie-gesloten": z.strictObject({ id: Tekst, laatsteDag: IsoDatum }),
  "locatiebewijs-vastgelegd": z.strictObject({
    id: Tekst,
    locatie: Tekst,
    onderwerp: z.enum(LOCATIEONDERWERPEN),
    kenmerk: Tekst,
    datum: IsoDatum,
    geldigTot: IsoDatum.optional(),
  }),
  /** Somebody follows the own tasks in a calendar; of the secret in its address only a hash is kept. */
  "takenagenda-gegeven": z.strictObject({ id: Tekst, account: Tekst, hash: z.string().regex(/^[0-9a-f]{64}$/u) }),
  "takenagenda-ingetrokken": z.strictObject({ id: Tekst }),
} as const;
