import * as z from "zod";

import { Aantal, Bedrag, JaNee, Kenmerk } from "./bedrag.js";

/**
 * What one director, or a partner who holds shares, received through the provider in any way; every part is counted once.
 * `waardegroeiReserves` is the growth of reserves in related entities that is not already in `dividend`.
 * `deeltijdfactor` is the share of a full-time post; `dagen` the days of service in the year, absent for the whole year.
 *
 * @source D-24.1.l, D-24.1.m, D-fn6; WNT 2.1
 * @unit eurocent
 */
export const Beloning = z.strictObject({
  kenmerk: Kenmerk,
  rol: z.enum(["bestuurder", "partner van bestuurder"]),
  partnerVan: Kenmerk.optional(),
  isAandeelhouder: JaNee,
  salaris: Bedrag,
  managementFee: Bedrag,
  pensioenopbouw: Bedrag,
  dividend: Bedrag,
  rente: Bedrag,
  inhuurAndereFunctie: Bedrag,
  waardegroeiReserves: Bedrag,
  deeltijdfactor: Aantal,
  dagen: z.int().min(0).max(366).nullable().default(null),
});
export interface Beloning extends z.infer<typeof Beloning> {}

/**
 * An owner whose pay is in the profit: of an eenmanszaak, maatschap, vof or cv.
 *
 * @source D-24.5
 * @unit eurocent
 */
export const Ondernemer = z.strictObject({
  kenmerk: Kenmerk,
  winstaandeel: Bedrag,
  deeltijdfactor: Aantal,
  dagen: z.int().min(0).max(366).nullable().default(null),
});
export interface Ondernemer extends z.infer<typeof Ondernemer> {}

/**
 * A service between the provider and a related party. `richting` "inkoop": the provider pays, "verkoop": it is paid.
 *
 * @source D-24.1.j
 * @unit eurocent
 */
export const Transactie = z.strictObject({ kenmerk: Kenmerk, richting: z.enum(["inkoop", "verkoop"]), prijs: Bedrag, kostprijs: Bedrag });
export interface Transactie extends z.infer<typeof Transactie> {}

/**
 * A party that is tied to the provider, with loans and services between them.
 *
 * @source D-24.1.j, D-24.1.n; W-78.5
 * @unit eurocent
 */
export const VerbondenPartij = z.strictObject({
  kenmerk: Kenmerk,
  soort: z.enum(["rechtspersoon", "bestuurder", "partner van bestuurder", "andere persoon"]),
  leningVerstrekt: Bedrag,
  leningOntvangen: Bedrag,
  transacties: z.array(Transactie).default([]),
});
export interface VerbondenPartij extends z.infer<typeof VerbondenPartij> {}

/**
 * A subcontractor: the tariff received for its care and what it was paid, and what own services were charged and cost.
 *
 * @source D-24.3, D-25.5; W-90.5
 * @unit eurocent
 */
export const Onderaannemer = z.strictObject({
  kenmerk: Kenmerk,
  ontvangenTarief: Bedrag,
  betaald: Bedrag,
  totaleKosten: Bedrag,
  doorberekend: Bedrag,
  werkelijkeKosten: Bedrag,
});
export interface Onderaannemer extends z.infer<typeof Onderaannemer> {}
