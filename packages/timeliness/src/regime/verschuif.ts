import type { EpochDag } from "@wmo-kit/domain";

import type { Kalender } from "../kalender/kalender.js";
import { addWerkdagenAanEpochDag } from "../kalender/werkdag.js";
import type { Richting } from "../termijn/termijn-norm.js";
import type { Dagduur } from "../termijn/termijn.js";
import type { Rekenregels } from "./rekenregels.js";
import type { Verschuiving } from "./regime.js";

/** Why a last day stays where it is, although it may be a day off. "meteen" is a term of no days: it has no other day to end on. */
export type Blijfgrond = "regime" | "terugtellen" | "meteen" | "omvang";

/** Whether a term moves under a rule, and if not why. @source Algemene termijnenwet art. 1 lid 2, art. 4 */
export const blijfgrondVan = (verschuiving: Verschuiving | null, duur: Dagduur, richting: Richting): Blijfgrond | undefined => {
  if (verschuiving === null) return "regime";
  if (richting === "voor") return "terugtellen";
  if (duur.aantal === 0) return "meteen";
  const { grens } = verschuiving;
  return grens !== null && duur.aantal > grens.tenHoogste[duur.eenheid] ? "omvang" : undefined;
};

/** The calendar whose free days a last day passes over. */
export const verschuifkalender = ({ kalender, rustdagen }: Rekenregels, { dagen }: Verschuiving): Kalender =>
  dagen === "rustdagen" ? rustdagen.kalender : kalender;

/** The first day on or after a day that is free in neither sense; undefined outside the calendar. */
export const eersteWerkdagVanaf = (kalender: Kalender, dag: EpochDag): EpochDag | undefined =>
  addWerkdagenAanEpochDag(kalender, dag - 1, 1);

/** The earliest last day of a term that must hold a number of working days; undefined when the term is too short for the rule. */
export const minimumdag = (kalender: Kalender, { minimum }: Verschuiving, duur: Dagduur, aanvang: EpochDag): EpochDag | undefined => {
  if (minimum === null) return undefined;
  const teKort = (duur.eenheid === "kalenderdag" || duur.eenheid === "werkdag") && duur.aantal < minimum.vanafDagen;
  return teKort ? undefined : addWerkdagenAanEpochDag(kalender, aanvang, minimum.werkdagen);
};

/**
 * The last day after the move, on epoch days and without a derivation: at least the first working day on or after the counted day,
 * and at least the day that gives the term its minimum of working days. Undefined outside the calendar.
 *
 * @source Algemene termijnenwet art. 1 lid 1, art. 2
 */
export const verschuif = (kalender: Kalender, verschuiving: Verschuiving, duur: Dagduur, [aanvang, einde]: readonly [EpochDag, EpochDag]): EpochDag | undefined => {
  const verschoven = eersteWerkdagVanaf(kalender, einde);
  const minimaal = minimumdag(kalender, verschuiving, duur, aanvang);
  if (verschoven === undefined) return undefined;
  return minimaal !== undefined && minimaal > verschoven ? minimaal : verschoven;
};
