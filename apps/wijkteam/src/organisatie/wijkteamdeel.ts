import { zaakVan } from "@wmo-kit/afwegingskader";
import { alles, bestaat, inVolgorde, nietNaVandaag, type Registerdeel } from "@wmo-kit/kit/register";

import { stukkenVan, WIJKTEAMFEITEN } from "./wijkteamfeiten.js";
import { WIJKTEAMVELDEN } from "./wijkteamvelden.table.js";

type Deel = Registerdeel<typeof WIJKTEAMFEITEN>;

const FORMULIEREN: Deel["formulieren"] = {
  "persoon-vastgelegd": { boek: "mensen", titel: "Persoon vastleggen" },
  "opzoeking-vastgelegd": { boek: "mensen", titel: "Opzoeking vastleggen" },
  "kwalificatie-vastgelegd": { boek: "mensen", titel: "Kwalificatie vastleggen" },
  "functionaris-aangewezen": { boek: "mensen", titel: "Functionaris aanwijzen" },
  "functionaris-gestopt": { boek: "mensen", titel: "Functionaris stopt", id: "aangewezen" },
  "team-vastgelegd": { boek: "organisatie", titel: "Team vastleggen" },
  "wijk-vastgelegd": { boek: "organisatie", titel: "Wijk vastleggen" },
  "partner-vastgelegd": { boek: "organisatie", titel: "Partner vastleggen" },
  "risico-vastgelegd": { boek: "organisatie", titel: "Risico vastleggen" },
  "beheersmaatregel-vastgelegd": { boek: "organisatie", titel: "Beheersmaatregel vastleggen" },
  "risico-vervallen": { boek: "organisatie", titel: "Risico laten vervallen", id: "aangewezen" },
  "ontwikkelplan-vastgesteld": { boek: "organisatie", titel: "Ontwikkelplan vastleggen" },
  "ontwikkeldoel-vastgelegd": { boek: "organisatie", titel: "Ontwikkeldoel vastleggen" },
  "voortgang-vastgelegd": { boek: "organisatie", titel: "Voortgang van een kwartaal" },
  "liquiditeit-vastgelegd": { boek: "financieel", titel: "Overzicht van liquiditeit vastleggen" },
  "klacht-ontvangen": { boek: "kwaliteit", titel: "Klacht vastleggen" },
};

const CONTROLES: Deel["controles"] = {
  "persoon-vastgelegd": ({ zaak, team }, { organisatie, stand }) =>
    alles(
      zaak === undefined ? alles() : bestaat("zaak", zaakVan(organisatie, "B7", zaak)),
      team === undefined ? alles() : bestaat("team", stukkenVan(stand, "team-vastgelegd").get(team)),
    ),
  "opzoeking-vastgelegd": ({ persoon, datum, geldigTot }, controle) =>
    alles(
      bestaat("persoon", stukkenVan(controle.stand, "persoon-vastgelegd").get(persoon)),
      inVolgorde(["datum", datum], ["geldigTot", geldigTot]),
      nietNaVandaag(["datum", datum], controle),
    ),
  "kwalificatie-vastgelegd": ({ persoon, datum, geldigTot }, controle) =>
    alles(
      bestaat("persoon", stukkenVan(controle.stand, "persoon-vastgelegd").get(persoon)),
      inVolgorde(["datum", datum], ["geldigTot", geldigTot]),
      nietNaVandaag(["datum", datum], controle),
    ),
  // The client is heard before the appointment, never after.
  "functionaris-aangewezen": ({ persoon, vanaf, gesprekOp }, { stand }) =>
    alles(bestaat("persoon", stukkenVan(stand, "persoon-vastgelegd").get(persoon)), inVolgorde(["gesprekOp", gesprekOp], ["vanaf", vanaf])),
  "functionaris-gestopt": ({ id, laatsteDag }, { stand }) => {
    const functie = stukkenVan(stand, "functionaris-aangewezen").get(id);
    return alles(bestaat("id", functie), inVolgorde(["vanaf", functie?.gegevens.vanaf], ["laatsteDag", laatsteDag]));
  },
  "team-vastgelegd": ({ vanaf, totEnMet }) => inVolgorde(["vanaf", vanaf], ["totEnMet", totEnMet]),
  "wijk-vastgelegd": ({ team }, { stand }) => bestaat("team", stukkenVan(stand, "team-vastgelegd").get(team)),
  "partner-vastgelegd": ({ nagekekenOp }, controle) => nietNaVandaag(["nagekekenOp", nagekekenOp], controle),
  "risico-vastgelegd": ({ datum }, controle) => nietNaVandaag(["datum", datum], controle),
  "beheersmaatregel-vastgelegd": ({ risico, eigenaar, gereedOp }, controle) =>
    alles(
      bestaat("risico", stukkenVan(controle.stand, "risico-vastgelegd").get(risico)),
      bestaat("eigenaar", stukkenVan(controle.stand, "persoon-vastgelegd").get(eigenaar)),
      nietNaVandaag(["gereedOp", gereedOp], controle),
    ),
  "risico-vervallen": ({ id, datum }, controle) => {
    const risico = stukkenVan(controle.stand, "risico-vastgelegd").get(id);
    return alles(bestaat("id", risico), inVolgorde(["risico-vastgelegd.datum", risico?.gegevens.datum], ["datum", datum]), nietNaVandaag(["datum", datum], controle));
  },
  "ontwikkelplan-vastgesteld": ({ overlegOp, datum }, controle) => alles(inVolgorde(["overlegOp", overlegOp], ["datum", datum]), nietNaVandaag(["datum", datum], controle)),
  "ontwikkeldoel-vastgelegd": ({ plan, eigenaar }, { stand }) =>
    alles(
      bestaat("plan", stukkenVan(stand, "ontwikkelplan-vastgesteld").get(plan)),
      bestaat("eigenaar", stukkenVan(stand, "persoon-vastgelegd").get(eigenaar)),
    ),
  "voortgang-vastgelegd": ({ ontwikkeldoel, datum }, controle) =>
    alles(bestaat("ontwikkeldoel", stukkenVan(controle.stand, "ontwikkeldoel-vastgelegd").get(ontwikkeldoel)), nietNaVandaag(["datum", datum], controle)),
  "liquiditeit-vastgelegd": ({ datum }, controle) => nietNaVandaag(["datum", datum], controle),
  "klacht-ontvangen": ({ ontvangen }, controle) => nietNaVandaag(["ontvangen", ontvangen], controle),
};

/** People, teams, partners, risks, development and money: the part of the registers that only a district team has. @source W-16.1 to W-16.3, W-51.1 to W-51.2, W-67, W-82.1 to W-82.2, W-83, W-86.2 to W-86.6, W-104.1 */
export const WIJKTEAMDEEL: Deel = { vormen: WIJKTEAMFEITEN, formulieren: FORMULIEREN, velden: WIJKTEAMVELDEN, controles: CONTROLES };
