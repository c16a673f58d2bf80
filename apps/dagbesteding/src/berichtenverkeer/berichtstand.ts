import { type IsoDatum, toLokaleDatum, type Uitkomst } from "@wmo-kit/domain";
import type { Inbericht, Uitbericht } from "@wmo-kit/runtime";
import { type Dagtermijn, evaluateStatus, evaluateTermijn, IWMO_TERMIJNEN, type Stap } from "@wmo-kit/timeliness";

import type { Termijnregels } from "../dossier/termijnen.js";

/** How a message stands, as people speak of it. */
export const BERICHTSTANDEN = ["voorbereid", "onderweg", "aangeboden", "bevestigd", "afgekeurd", "geen antwoord", "mislukt", "ingetrokken", "ontvangen", "verwerkt"] as const;
export type Berichtstand = (typeof BERICHTSTANDEN)[number];

/** The term in which a message is answered: a claim by its 325, everything else by its technical return. @source iWmo 3.2, OP090, OP090x4 */
const normVan = (soort: string): "OP090" | "OP090x4" => (soort === "WMO323" ? "OP090x4" : "OP090");

/** The term of the answer to a message that was offered and not answered; undefined when none is awaited. */
export const evaluateAntwoordtermijn = ({ stand, retourVerwacht, verzonden, soort }: Uitbericht, { kalender, profiel }: Termijnregels): Uitkomst<Dagtermijn, Stap> | undefined => {
  if (stand !== "aangeboden" || !retourVerwacht || verzonden === null) return undefined;
  return toLokaleDatum(verzonden)
    .andThen((aanvang) => evaluateTermijn({ normen: IWMO_TERMIJNEN, norm: normVan(soort), aanvang, kalender, ...(profiel === undefined ? {} : { profiel }) }).mapErr(() => undefined))
    .unwrapOr(undefined);
};

/** How a message that goes out stands on a day. */
export const evaluateUitstand = (bericht: Uitbericht, peildatum: IsoDatum, regels: Termijnregels): Berichtstand => {
  switch (bericht.stand) {
    case "klaargezet":
      return bericht.vrijgegeven === null ? "voorbereid" : "onderweg";
    case "mislukt":
      return bericht.reden === "ingetrokken" ? "ingetrokken" : "mislukt";
    case "bevestigd":
      return bericht.codes.length === 0 ? "bevestigd" : "afgekeurd";
    case "aangeboden": {
      const termijn = evaluateAntwoordtermijn(bericht, regels);
      if (termijn === undefined) return "aangeboden";
      return evaluateStatus({ termijn: termijn.waarde, kalender: regels.kalender, peildatum })._tag === "Verstreken" ? "geen antwoord" : "aangeboden";
    }
  }
};

/** How a message that came in stands. */
export const toInstand = ({ stand }: Inbericht): Berichtstand => stand;

const AANDACHT: readonly Berichtstand[] = ["afgekeurd", "geen antwoord", "mislukt"];

/** Whether a person has to do something about a message, and nobody said to have done it. */
export const vraagtAandacht = (stand: Berichtstand, { afgehandeld }: Pick<Uitbericht, "afgehandeld">): boolean => afgehandeld === null && AANDACHT.includes(stand);
