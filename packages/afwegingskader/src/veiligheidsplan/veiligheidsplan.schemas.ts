import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Veiligheidsplan, Veiligheidsverloop } from "./veiligheidsplan.js";

/** The data of each event of work on safety. @source lifecycle.md A8 */
export const VEILIGHEIDSPLAN_SCHEMAS = {
  "zorg-gesignaleerd": z.strictObject({ bron: z.enum(["Veilig Thuis", "professional", "inwoner", "netwerk", "partner"]), signaal: Tekst }),
  beoordeeld: z.strictObject({ instrument: Tekst.optional(), oordeel: Tekst }),
  "geen-plan-nodig": z.strictObject({ motivering: Tekst }),
  "plan-opgesteld": Veiligheidsplan,
  "uitvoering-begonnen": z.strictObject({ afspraken: Tekst }),
  "onveiligheid-neemt-toe": z.strictObject({ toelichting: Tekst }),
  geevalueerd: z.strictObject({ verloop: Veiligheidsverloop.optional(), motivering: Tekst.optional(), uitkomst: Tekst.optional() }),
  "uitvoering-hervat": z.strictObject({ toelichting: Tekst }),
  "veiligheidsplan-afgesloten": z.strictObject({ veiligGenoeg: z.boolean().optional(), motivering: Tekst }),
} as const;

/** The data of the events of work on safety, as read. */
export type VeiligheidsplanGegevens = GegevensVan<typeof VEILIGHEIDSPLAN_SCHEMAS>;
