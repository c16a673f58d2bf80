import { zakenVan, type ToeleidingToestand } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { NIVEAUS } from "./niveaus.table.js";

/** One case of a service level: from which day the term runs, and when it was done or no longer needed. */
export interface Geval {
  readonly dossierId: string;
  readonly aanvang: IsoDatum;
  readonly gedaan: IsoDatum | undefined;
  /** The day it ended without having been done. */
  readonly vervallen: IsoDatum | undefined;
}

/** Nothing was or will be given under such an allocation. */
const GAAT_NIET_DOOR: ReadonlySet<ToeleidingToestand> = new Set(["niet-aangenomen", "ingetrokken", "geweigerd", "afgezien"]);

type Lees = (dossier: Bewonerdossier) => readonly Geval[];

const contacten: Lees = ({ id, zaken }) =>
  zakenVan(zaken, "B1").flatMap(({ toestand, feiten: { ontvangen, contact } }) =>
    ontvangen === undefined || (GAAT_NIET_DOOR.has(toestand) && contact === undefined)
      ? []
      : [{ dossierId: id, aanvang: ontvangen.datum, gedaan: contact, vervallen: undefined }],
  );

const startberichten: Lees = ({ id, zaken }) =>
  zakenVan(zaken, "B2").flatMap(({ feiten: { start, startberichtVerzonden } }) =>
    start === undefined ? [] : [{ dossierId: id, aanvang: start, gedaan: startberichtVerzonden, vervallen: undefined }],
  );

const plannen: Lees = ({ id, zaken }) =>
  zakenVan(zaken, "B2").flatMap(({ feiten: { verantwoordelijkVanaf, planVastgesteld, einde } }) =>
    verantwoordelijkVanaf === undefined ? [] : [{ dossierId: id, aanvang: verantwoordelijkVanaf, gedaan: planVastgesteld, vervallen: einde?.datum }],
  );

/** From which facts the cases of each service level come. */
export const GEVALLEN: Readonly<Record<(typeof NIVEAUS)[number]["id"], Lees>> = { contact: contacten, startbericht: startberichten, plan: plannen };
