import { signaleerTermijnen, zaakVan, type Dossier, type Termijnsignaal } from "@wmo-kit/afwegingskader";
import type { Tijdstip } from "@wmo-kit/domain";
import type { Kitomgeving, OpenTaak, Termijnaanvang } from "@wmo-kit/kit";

import { listBerichttaken } from "../backoffice/list-berichttaken.js";
import { listInwonertaken } from "../inwoner/list-inwonertaken.js";
import type { Inwonerdossier } from "./dossierlijn.js";

/** The term that runs from the day on the waiting list; every other one runs from the melding. @source W-50.1 */
const VANAF_WACHTLIJST = "W-50.1.wachttijd";

const findAanvang = (zaken: Dossier, { melding, taak: { norm } }: Termijnsignaal): Termijnaanvang | undefined => {
  const feiten = zaakVan(zaken, "A1", melding)?.feiten;
  return norm === VANAF_WACHTLIJST ? feiten?.opWachtlijst?.datum : feiten?.ontvangen?.datum;
};

const toOpenTaak = (zaken: Dossier, signaal: Termijnsignaal, tijdstip: Tijdstip): OpenTaak => {
  const { _tag: _, ...taak } = signaal.taak;
  const aanvang = findAanvang(zaken, signaal);
  return { ...taak, id: `${signaal.melding}:${signaal.signaal}`, levensloop: "A1", zaak: signaal.melding, sinds: tijdstip, ...(aanvang === undefined ? {} : { aanvang }) };
};

/**
 * What stands there whatever the moment: the open tasks, what went wrong with a message, and what the resident asks.
 *
 * @source W-95.3, W-98.4; lifecycle.md part A
 */
export const listStaandeTaken = (dossier: Inwonerdossier, tijdstip: Tijdstip, omgeving: Kitomgeving): readonly OpenTaak[] => [
  ...dossier.taken,
  ...listInwonertaken(dossier, omgeving),
  ...listBerichttaken(dossier.eigen.berichten, tijdstip, omgeving).filter(({ uiterlijk }) => uiterlijk === undefined),
];

/**
 * What must be done for a resident: what stands there, a receipt that stays away, and each term of a melding that passed without a task that says so.
 *
 * @source W-33, W-50.1, W-50.2; lifecycle.md A1, deadline events
 */
export const listTaken = (dossier: Inwonerdossier, tijdstip: Tijdstip, omgeving: Kitomgeving): readonly OpenTaak[] => {
  const { zaken, taken, eigen } = dossier;
  const { normen } = omgeving;
  const genoemd = new Set(taken.map(({ zaak, norm }) => `${zaak} ${norm ?? ""}`));
  const signalen = signaleerTermijnen({ dossier: zaken, normen, tijdstip });
  const zonderBewijs = listBerichttaken(eigen.berichten, tijdstip, omgeving).filter(({ uiterlijk }) => uiterlijk !== undefined);
  return [
    ...listStaandeTaken(dossier, tijdstip, omgeving),
    ...zonderBewijs,
    ...signalen.filter(({ melding, taak: { norm } }) => !genoemd.has(`${melding} ${norm ?? ""}`)).map((signaal) => toOpenTaak(zaken, signaal, tijdstip)),
  ];
};
