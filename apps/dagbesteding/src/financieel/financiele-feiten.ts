import { Eurocent, IsoDatum } from "@wmo-kit/domain";
import { FINANCIELE_FEITEN } from "@wmo-kit/kit/financieel";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Null where nobody knows: unknown is not zero. */
const Bedrag = Eurocent.nullable();
const BedragOfOnbekend = Bedrag.default(null);

/**
 * What a provider records about money: what every organisation does, tariffs of subcontractors and social return.
 *
 * @source D-9, D-16.7, D-16.9, D-24.3, D-25.5
 * @unit eurocent
 */
export const AANBIEDERSGELD = {
  ...FINANCIELE_FEITEN,
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
