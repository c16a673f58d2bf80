import { Eurocent, IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Null where nobody knows: unknown is not zero. */
const Bedrag = Eurocent.nullable();
const BedragOfOnbekend = Bedrag.default(null);

/**
 * What is recorded about money: the accounts as a file gave them, the network map, tariffs of subcontractors and social return.
 *
 * @source D-9, D-16.7, D-16.9, D-24.3, D-25.5
 * @unit eurocent
 */
export const FINANCIELE_FEITEN = {
  "jaarcijfers-ingelezen": z.strictObject({
    id: Tekst,
    bestandsnaam: Tekst,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    /** The figures as the template in CSV: exact, and readable without this program. */
    csv: z.string().min(1),
  }),
  "netwerkkaart-vastgelegd": z.strictObject({ id: Tekst, kaart: z.json() }),
  "tarief-onderaannemer-vastgelegd": z.strictObject({
    id: Tekst,
    zaak: Tekst,
    product: Tekst,
    vanaf: IsoDatum,
    ontvangenTarief: BedragOfOnbekend,
    betaald: BedragOfOnbekend,
    doorberekend: BedragOfOnbekend,
    werkelijkeKosten: BedragOfOnbekend,
  }),
  "sroi-vastgelegd": z.strictObject({
    contractjaren: z.array(Bedrag).min(1).max(20),
    verlengingsjaren: z.array(Bedrag).max(20).default([]),
    gerealiseerd: BedragOfOnbekend,
  }),
} as const;
