import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { namenVan } from "../kern/namen-van.js";
import { Tekst } from "../kern/tekst.js";
import { ZWAARWEGENDE_GRONDEN } from "./gronden.table.js";
import { PlanVanAanpak } from "./plan-van-aanpak.js";

const Voortijdig = z.strictObject({
  grond: z.enum(namenVan(ZWAARWEGENDE_GRONDEN)).optional(),
  motivering: Tekst,
  waaromGenoegGewaarschuwd: Tekst.optional(),
  partnerKanVoortzetten: z.boolean(),
  zorgmijding: z.boolean(),
  afgestemdMet: z.enum(["regieteam", "Meldpunt Bijzondere Zorg", "Interventieteam"]).optional(),
  reden: Tekst.optional(),
  zienswijzeInwoner: Tekst.optional(),
});

/** The data of each event of basishulp. @source lifecycle.md A5 */
export const BASISHULP_SCHEMAS = {
  "basishulp-gestart": z.strictObject({
    melding: Tekst.optional(),
    meldingsdatum: IsoDatum.optional(),
    onderzoek: Tekst.optional(),
    vraagGenoegzaamBekend: z.boolean().optional(),
    inwonerStemtIn: z.boolean().optional(),
    verantwoordelijke: Tekst.optional(),
    andereVerantwoordelijkeInGezin: z.boolean(),
    veiligheidszorg: z.boolean(),
  }),
  "plan-opgesteld": PlanVanAanpak,
  "inwoner-stemt-in": z.strictObject({
    stemtIn: z.boolean(),
    exemplaarGewenst: z.boolean().optional(),
    exemplaarVerstrekt: z.boolean().optional(),
    veiligheidsplan: Tekst.optional(),
  }),
  "evaluatie-begonnen": z.strictObject({ aanwezig: z.array(Tekst) }),
  geevalueerd: z.strictObject({
    bijEinde: z.boolean(),
    tevredenheid: Tekst.optional(),
    doelrealisatie: Tekst.optional(),
    aanpak: Tekst.optional(),
    verankering: Tekst.optional(),
    samenwerking: Tekst.optional(),
    uitkomst: Tekst.optional(),
  }),
  "veiligheidszorg-gesignaleerd": z.strictObject({ toelichting: Tekst }),
  "aanvullende-zorg-ingeschakeld": z.strictObject({
    advies: Tekst,
    contactpersoon: Tekst.optional(),
    contactAfspraken: Tekst.optional(),
  }),
  "professional-gewisseld": z.strictObject({
    naar: Tekst,
    opWensVanInwoner: z.boolean(),
    toelichting: Tekst.optional(),
    warmOvergedragen: z.boolean(),
    andereVerantwoordelijkeInGezin: z.boolean(),
  }),
  "waarschuwing-gegeven": z.strictObject({ verplichting: Tekst, schriftelijk: z.boolean() }),
  "overdracht-begonnen": z.strictObject({ naar: Tekst }),
  "wlz-besluit-ontvangen": z.strictObject({ naar: Tekst }),
  "overdracht-geregeld": z.strictObject({ naar: Tekst, volledig: z.boolean(), warmOvergedragen: z.boolean() }),
  "overdracht-gaat-niet-door": z.strictObject({ naar: Tekst, toelichting: Tekst }),
  afgesloten: z.strictObject({
    aanleiding: z.enum(["oplossing gerealiseerd", "volledig overgedragen"]),
    reden: Tekst.optional(),
    zienswijzeInwoner: Tekst.optional(),
  }),
  "waakvlam-afgesproken": z.strictObject({ einddatum: IsoDatum.optional(), metInwoner: z.boolean() }),
  "waakvlam-voorbij": z.strictObject({}),
  "geen-waakvlam": z.strictObject({ inwonerIngelicht: z.boolean() }),
  "hulp-hervat": z.strictObject({ grondVervallen: z.boolean().optional(), verantwoordelijke: Tekst.optional() }),
  opgeschort: Voortijdig,
  "voortijdig-beeindigd": Voortijdig,
  "gegevens-gecorrigeerd": z.strictObject({ veiligheidszorg: z.boolean() }),
} as const;

/** The data of the events of basishulp, as read. */
export type BasishulpGegevens = GegevensVan<typeof BASISHULP_SCHEMAS>;
