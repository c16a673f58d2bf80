import * as z from "zod";

import { Tekst } from "../register/tekst.js";

/**
 * What every organisation records about money: the accounts as a file gave them, and the network map.
 *
 * @source D-16.7, D-16.9, W-104.2, W-104.7
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
} as const;
