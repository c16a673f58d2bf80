import type { Stap } from "../src/termijn/stap.js";

/** The steps as one short line each, for golden derivations: the tag and the date or value that matters. */
export const kort = (stap: Stap): string => {
  switch (stap._tag) {
    case "Aanvang":
    case "DagOvergeslagen":
    case "DagZelfTeLaat":
    case "Maandeinde":
    case "NietVerschoven":
    case "EersteDag":
    case "RustdagGepasseerd":
    case "Uiterste":
    case "Voorlopig":
      return `${stap._tag} ${stap.datum}`;
    case "AanvangTijdstip":
    case "UiterlijkTijdstip":
      return `${stap._tag} ${stap.tijdstip}`;
    case "AfwijkingToegepast":
    case "Telling":
      return `${stap._tag} ${stap.duur.aantal} ${stap.duur.eenheid}`;
    case "Verschoven":
    case "MinimumWerkdagen":
      return `${stap._tag} ${stap.naar}`;
    case "OpschortingGeteld":
      return `${stap._tag} ${stap.dagen} ${stap.naar}`;
    case "OpschortingTeLaat":
      return stap._tag;
    case "OpschortingOpen":
      return `${stap._tag} ${stap.sinds} ${stap.resterend}`;
    case "LezingGekozen":
      return `${stap._tag} ${stap.lezing.id}`;
  }
};
