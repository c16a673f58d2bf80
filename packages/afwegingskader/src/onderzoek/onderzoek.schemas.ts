import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { Tekst } from "../kern/tekst.js";
import { Stap1, Stap2, Stap3, Stap4, Stap5, Stap6 } from "./stap-schemas.js";

/** Why there is an investigation: a melding, or the end of an indication. @source W-25.2, W-28.2 */
export const Aanleiding = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("melding"), melding: Tekst }),
  z.strictObject({ soort: z.literal("herindicatie"), indicatie: Tekst }),
]);

/** The report: what plays, the goals, and the director when there is one. @source W-29.1, W-29.3, W-29.4, W-29.5, W-29.6, W-29.7 */
export const Onderzoeksverslag = z.strictObject({
  samenvatting: Tekst,
  financieleStress: z.boolean(),
  daginvullingOntbreekt: z.boolean(),
  veiligheidszorg: z.boolean(),
  afschalenMogelijk: z.boolean(),
  doelen: z.array(
    z.strictObject({
      soort: z.enum(["financien", "daginvulling", "veiligheidsplan", "afschalen", "anders"]),
      omschrijving: Tekst,
      streefdatum: IsoDatum.optional(),
    }),
  ),
  regisseurAangewezen: z.boolean(),
  regisseur: z.strictObject({ naam: Tekst, organisatie: Tekst, terugkoppeling: Tekst }).optional(),
});

/** What the resident says of the report: changes, and agreement or not. Both go into it. @source W-29.1 */
export const Verslagreactie = z.strictObject({ voorgesteldeWijzigingen: z.array(Tekst), stemtIn: z.boolean() });

/** What an investigation can come to; more than one can hold together. @source W-33.1, W-33.2, W-33.3, W-33.4 */
export const Onderzoeksuitkomst = z.enum(["sociale-basis", "basishulp", "wlz-of-zvw", "advies-positief", "advies-negatief"]);

/** The decision with what the professional weighed for it. @source W-33, W-26-u2, W-21.1, W-21.2, W-21.3, W-28.3, W-42.3, W-42.4, W-17 */
export const Onderzoeksbesluit = z.strictObject({
  uitkomsten: z.array(Onderzoeksuitkomst).min(1),
  motivering: Tekst,
  basishulpLostOp: z.boolean(),
  bestPassend: z.strictObject({ inhoudelijk: Tekst, financieel: Tekst }).optional(),
  expertteam: z.strictObject({ komtInAanmerking: z.boolean(), besproken: z.boolean() }),
  andereWet: z
    .strictObject({
      wet: z.enum(["Wlz", "Zvw", "Participatiewet", "Jeugdwet", "Passend Onderwijs", "anders"]),
      stand: z.enum(["niet begeleid", "aanvraag begeleid", "afgewezen", "inwoner weigert"]),
      tochToekennenOmdat: Tekst.optional(),
    })
    .optional(),
  hulpBijHuishouden: z.boolean(),
  afgestemdMetConsulent: z.boolean().optional(),
  hardheid: z.strictObject({ motivering: Tekst.optional(), overdracht: z.enum(["belemmert", "bevordert"]).optional() }).optional(),
  verwijzingen: z.array(z.enum(["gemeentelijke schuldhulpverlening", "bewindvoerder", "anders"])),
});

/** The data of each event of an investigation. @source lifecycle.md A2 */
export const ONDERZOEK_SCHEMAS = {
  "onderzoek-gestart": z.strictObject({ aanleiding: Aanleiding, diepgang: z.enum(["licht", "diepgaand"]) }),
  "onderzoek-overgeslagen": z.strictObject({ melding: Tekst, inwonerStemtIn: z.boolean(), oplossing: z.enum(["sociale-basis", "basishulp"]) }),
  "stap-1-vastgelegd": Stap1,
  "stap-2-vastgelegd": Stap2,
  "stap-3-vastgelegd": Stap3,
  "stap-4-vastgelegd": Stap4,
  "stap-5-vastgelegd": Stap5,
  "stap-6-vastgelegd": Stap6,
  "verslag-opgesteld": Onderzoeksverslag,
  "inwoner-reageerde-op-verslag": Verslagreactie,
  "verslag-vastgesteld": z.strictObject({}),
  "verslag-achterwege-gelaten": z.strictObject({
    uitkomsten: z.array(Onderzoeksuitkomst).min(1),
    nietNodigOmdat: Tekst,
    inwonerSteuntOplossing: z.boolean(),
  }),
  "onderzoek-besloten": Onderzoeksbesluit,
  "andere-wet-wees-af": z.strictObject({ wet: Tekst }),
  "onderzoek-gestopt": z.strictObject({ door: z.enum(["inwoner", "namens de inwoner"]), motivering: Tekst }),
} as const;

/** The data of the events of an investigation, as read. */
export type OnderzoekGegevens = GegevensVan<typeof ONDERZOEK_SCHEMAS>;
