import { IsoDatum } from "@wmo-kit/domain";
import * as z from "zod";

import type { GegevensVan } from "../kern/levensloop.js";
import { namenVan } from "../kern/namen-van.js";
import { Tekst } from "../kern/tekst.js";
import { Ondersteuningsplan } from "./ondersteuningsplan.js";
import { REDENEN_EINDE } from "./reden-einde.table.js";

/** The first day, and whether place and people are in order; `locatiewijziging` and `medewerkers` name the cases (B10, B7) that show it. */
const Start = z.strictObject({
  startdatum: IsoDatum,
  locatieGoedgekeurd: z.boolean(),
  locatiewijziging: Tekst.optional(),
  vogsGeldig: z.boolean(),
  medewerkers: z.array(Tekst).optional(),
});

const EVALUATIE = {
  datum: IsoDatum,
  metInwoner: z.boolean(),
  effect: Tekst.optional(),
  doelrealisatie: Tekst.optional(),
  aanpakPassend: Tekst.optional(),
  verankering: Tekst.optional(),
  uitkomst: z.enum(["bijgesteld plan", "afsluiten"]).optional(),
  bijgesteldPlan: Ondersteuningsplan.optional(),
};

/** The data of each event of support. @source lifecycle.md B2 */
export const ONDERSTEUNING_SCHEMAS = {
  "toewijzing-overgenomen": z.strictObject({ toeleiding: Tekst, bwAanbieder: z.boolean(), schoolverlater: z.boolean() }),
  "op-wachtlijst": z.strictObject({ inwonerGeinformeerd: z.boolean(), gemeldBijGemeente: z.boolean() }),
  "wachtlijst-gemeld": z.strictObject({}),
  "ondersteuning-gestart": Start,
  "startdatum-gecorrigeerd": z.strictObject({ startdatum: IsoDatum }),
  "startbericht-vervangen": z.strictObject({ startdatum: IsoDatum }),
  "305-verzonden": z.strictObject({ startdatum: IsoDatum, verzondenOp: IsoDatum.optional() }),
  "plan-vastgesteld": z.strictObject({ plan: Ondersteuningsplan }),
  "evaluatie-gepland": z.strictObject({ datum: IsoDatum, steunfiguurGevraagd: z.boolean(), steunfiguur: Tekst.optional() }),
  "evaluatie-gehouden": z.strictObject(EVALUATIE),
  "laatste-evaluatie-gehouden": z.strictObject(EVALUATIE),
  "waarschuwing-gegeven": z.strictObject({ datum: IsoDatum, schriftelijk: z.boolean(), regel: Tekst }),
  "herindicatie-gevraagd": z.strictObject({ evaluatieverslag: z.boolean() }),
  onderbroken: z.strictObject({
    laatsteDag: IsoDatum,
    opInitiatiefVan: z.enum(["inwoner", "inwoner en aanbieder samen", "aanbieder"]),
    aanleiding: Tekst,
    besluit: Tekst.optional(),
  }),
  hervat: Start,
  doorgestroomd: z.strictObject({
    laatsteDag: IsoDatum,
    bestemming: z.enum(["vrijwilligerswerk", "algemene voorziening", "arbeidsmatige dagbesteding", "(beschut) werk", "leren"]),
    partner: z.enum(["WerkBedrijf", "participatiecoach", "vrijwilligerscentrale", "anders"]).optional(),
    afspraakMetPartner: Tekst.optional(),
    afgestemdMetJongerenteam: z.boolean().optional(),
  }),
  beeindigd: z.strictObject({
    laatsteDag: IsoDatum,
    reden: z.enum(namenVan(REDENEN_EINDE)),
    toelichting: Tekst.optional(),
    besprokenMetInwoner: z.boolean().optional(),
    overdracht: z.enum(["niet nodig", "geregeld", "open"]),
  }),
  "eenzijdig-gestopt": z.strictObject({ laatsteDag: IsoDatum, besluit: Tekst }),
  "niet-gestart": z.strictObject({ reden: Tekst }),
  "einddatum-gecorrigeerd": z.strictObject({ laatsteDag: IsoDatum }),
  "stopbericht-vervangen": z.strictObject({ laatsteDag: IsoDatum }),
  "307-verzonden": z.strictObject({ laatsteDag: IsoDatum, verzondenOp: IsoDatum.optional() }),
} as const;

/** The data of the events of support, as read. */
export type OndersteuningGegevens = GegevensVan<typeof ONDERSTEUNING_SCHEMAS>;
