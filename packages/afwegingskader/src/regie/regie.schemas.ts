import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Escalatiedoel, Opschaalreden } from "./regie.js";

const Organisaties = z.array(Tekst).min(1);

/** The data of each event of direction. @source lifecycle.md A7 */
export const REGIE_SCHEMAS = {
  "gezin-in-beeld": z.strictObject({ organisaties: Organisaties }),
  "organisaties-gewijzigd": z.strictObject({ organisaties: Organisaties }),
  "regie-bij-inwoner-of-netwerk": z.strictObject({
    organisaties: Organisaties,
    bij: z.enum(["inwoner", "netwerk"]),
    regisseur: Tekst,
    anderPlanOfRegisseurInGezin: z.boolean(),
  }),
  "casusregie-belegd": z.strictObject({
    organisaties: Organisaties,
    casemanager: Tekst,
    werktBij: z.enum(["opdrachtnemer", "aanbieder Aanvullende Zorg", "buiten de Wmo"]),
    alBetrokken: z.boolean(),
    geschoold: z.boolean(),
    inVerslag: z.strictObject({ naam: Tekst, organisatie: Tekst, terugkoppeling: Tekst }).optional(),
    anderPlanOfRegisseurInGezin: z.boolean(),
  }),
  "opgeschaald-naar-procesregie": z.strictObject({
    aanleiding: Opschaalreden.optional(),
    motivering: Tekst,
    procesregisseur: Tekst,
    geschoold: z.boolean(),
  }),
  geescaleerd: z.strictObject({ naar: Escalatiedoel, motivering: Tekst, partner: Tekst.optional() }),
  teruggekeerd: z.strictObject({ uitkomst: Tekst }),
  "afgeschaald-naar-casusregie": z.strictObject({ motivering: Tekst }),
  "regie-niet-meer-nodig": z.strictObject({ organisaties: Organisaties }),
  "verbeterafspraak-gemaakt": z.strictObject({ partner: Tekst, schriftelijk: z.boolean(), evaluatiedatum: IsoDatum }),
  "verbeterafspraak-geevalueerd": z.strictObject({ partner: Tekst, uitkomst: Tekst }),
  "management-gesproken": z.strictObject({ aanbieder: Tekst, uitkomst: Tekst }),
  "gemeld-bij-rmz": z.strictObject({ aanbieder: Tekst, toelichting: Tekst }),
} as const;

/** The data of the events of direction, as read. */
export type RegieGegevens = GegevensVan<typeof REGIE_SCHEMAS>;
