import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";

const Wachtenden = z.number().int().min(1);

/** The data of each event of a waiting list. Only numbers of people, never who they are. @source lifecycle.md B5 */
export const WACHTLIJST_SCHEMAS = {
  "wachtlijst-ontstaan": z.strictObject({ locatie: Tekst, wachtenden: Wachtenden }),
  "wachtlijst-opnieuw-ontstaan": z.strictObject({ wachtenden: Wachtenden }),
  "wachtlijst-bijgewerkt": z.strictObject({ wachtenden: Wachtenden }),
  "wachtlijst-gemeld": z.strictObject({ kenmerk: Tekst }),
  "wachtlijst-opgeheven": z.strictObject({}),
  "opheffing-gemeld": z.strictObject({ kenmerk: Tekst }),
} as const;

/** The data of the events of a waiting list, as read. */
export type WachtlijstGegevens = GegevensVan<typeof WACHTLIJST_SCHEMAS>;
