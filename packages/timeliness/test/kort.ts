import type { Stap } from "../src/termijn/stap.js";

/** The steps as one short line each, for golden derivations: the tag and the date or value that matters. */
export const kort = (stap: Stap): string => {
  switch (stap._tag) {
    case "Aanvang":
    case "DagOvergeslagen":
    case "DagZelfTeLaat":
    case "Maandeinde":
    case "NietVerschoven":
    case "Uiterste":
      return `${stap._tag} ${stap.datum}`;
    case "AanvangTijdstip":
    case "UiterlijkTijdstip":
      return `${stap._tag} ${stap.tijdstip}`;
    case "AfwijkingToegepast":
    case "Telling":
      return `${stap._tag} ${stap.duur.aantal} ${stap.duur.eenheid}`;
    case "LezingGekozen":
      return `${stap._tag} ${stap.lezing.id}`;
  }
};
