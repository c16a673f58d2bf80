import { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Voorvalaard, Meldfeit, VoorgenomenWijziging } from "./voorval.js";

/** The data of each event of an incident or planned change. @source lifecycle.md A9 */
export const VOORVAL_SCHEMAS = {
  "voorval-bekend": z.strictObject({ omschrijving: Tekst, bekendOp: Tijdstip }),
  "wijziging-voorgenomen": z.strictObject({ soort: VoorgenomenWijziging, omschrijving: Tekst, ingangsdatum: IsoDatum }),
  beoordeeld: z.strictObject({ aard: Voorvalaard.optional(), feiten: z.array(Meldfeit), motivering: Tekst }),
  "feit-bekend": z.strictObject({ soort: Meldfeit, bekendOp: Tijdstip, omschrijving: Tekst }),
  gemeld: z.strictObject({ plicht: Tekst, gemeldOp: Tijdstip.optional(), bewijs: Tekst.optional() }),
  "maatregel-vastgelegd": z.strictObject({ maatregel: Tekst, eigenaar: Tekst }),
  "voorval-afgehandeld": z.strictObject({ toelichting: Tekst }),
  "gegevens-gecorrigeerd": z.strictObject({ bekendOp: Tijdstip }),
} as const;

/** The data of the events of an incident, as read. */
export type VoorvalGegevens = GegevensVan<typeof VOORVAL_SCHEMAS>;
