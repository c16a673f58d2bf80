import { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Contractfeit, Incidentaard } from "./incident.js";

const MetBewijs = z.strictObject({ kenmerk: Tekst, bewijs: Tekst.optional() });

/** The data of each event of an incident or enforcement. @source lifecycle.md B8 */
export const INCIDENT_SCHEMAS = {
  "incident-bekend": z.strictObject({ omschrijving: Tekst, bekendOp: Tijdstip }),
  beoordeeld: z.strictObject({ aard: Incidentaard.optional(), feiten: z.array(Contractfeit), motivering: Tekst }),
  "gegevens-gecorrigeerd": z.strictObject({ bekendOp: Tijdstip }),
  "feit-bekend": z.strictObject({ soort: Contractfeit, bekendOp: Tijdstip, omschrijving: Tekst }),
  "stukken-beschikbaar": z.strictObject({ omschrijving: Tekst, openbaar: z.boolean(), beschikbaarOp: Tijdstip }),
  gemeld: z.strictObject({ plicht: Tekst, gemeldOp: Tijdstip.optional(), bewijs: Tekst.optional() }),
  "maatregel-vastgelegd": z.strictObject({ maatregel: Tekst, eigenaar: Tekst }),
  "bevel-ontvangen": z.strictObject({
    kenmerk: Tekst,
    vorm: z.enum(["mondeling", "schriftelijk"]),
    gegevenOp: Tijdstip,
    uiterlijk: IsoDatum.optional(),
  }),
  "bevel-opgevolgd": z.strictObject({ kenmerk: Tekst }),
  "bevel-uitgevoerd": z.strictObject({ kenmerk: Tekst }),
  "bevel-uitvoering-gemeld": MetBewijs,
  "aanwijzing-ontvangen": z.strictObject({ kenmerk: Tekst, inhoud: Tekst }),
  "aanwijzing-uitgevoerd": z.strictObject({ kenmerk: Tekst, volledig: z.boolean() }),
  "verscherpt-toezicht-ingesteld": z.strictObject({}),
  "voortgang-gerapporteerd": z.strictObject({ bewijs: Tekst.optional() }),
  "verscherpt-toezicht-beeindigd": z.strictObject({ kenmerk: Tekst }),
  "incident-afgehandeld": z.strictObject({ toelichting: Tekst }),
} as const;

/** The data of the events of an incident, as read. */
export type IncidentGegevens = GegevensVan<typeof INCIDENT_SCHEMAS>;
