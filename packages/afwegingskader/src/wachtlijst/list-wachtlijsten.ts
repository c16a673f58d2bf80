import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import { zakenVan } from "../kern/zaak-van.js";

/** The waiting list of one location, as residents see it. */
export interface Locatiewachtlijst {
  readonly locatie: string;
  readonly wachtenden: number;
  readonly sinds: IsoDatum;
}

/** The locations that have a waiting list now, for the information that residents get. @source D-10.1.f */
export const listWachtlijsten = (dossier: Dossier): readonly Locatiewachtlijst[] =>
  zakenVan(dossier, "B5").flatMap(({ toestand, feiten: { locatie, wachtenden, sinds } }) =>
    (toestand === "ontstaan" || toestand === "gemeld") && locatie !== undefined && sinds !== undefined ? [{ locatie, wachtenden, sinds }] : [],
  );
