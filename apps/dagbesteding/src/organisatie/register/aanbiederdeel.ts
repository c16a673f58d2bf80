import { zaakVan } from "@wmo-kit/afwegingskader";
import { alles, bestaat, inVolgorde, nietNaVandaag, type Registerdeel } from "@wmo-kit/kit/register";

import { AANBIEDERSGELD } from "../../financieel/financiele-feiten.js";
import { ORGANISATIEFEITEN } from "../organisatiefeiten.js";
import { stukkenVan } from "./registerstand.js";
import { REGISTERVELDEN } from "./registervelden.table.js";

const VORMEN = { ...ORGANISATIEFEITEN, ...AANBIEDERSGELD } as const;

type Deel = Registerdeel<typeof VORMEN>;

const FORMULIEREN: Deel["formulieren"] = {
  "persoon-vastgelegd": { boek: "mensen", titel: "Persoon vastleggen" },
  "kwalificatie-vastgelegd": { boek: "mensen", titel: "Kwalificatie vastleggen" },
  "onderaannemer-vastgelegd": { boek: "organisatie", titel: "Naam van een onderaannemer" },
  "locatie-vastgelegd": { boek: "organisatie", titel: "Locatie vastleggen" },
  "locatie-gesloten": { boek: "organisatie", titel: "Locatie sluiten", id: "aangewezen" },
  "locatiebewijs-vastgelegd": { boek: "organisatie", titel: "Bewijs van een locatie" },
  "tarief-onderaannemer-vastgelegd": { boek: "financieel", titel: "Tarief van een onderaannemer" },
  "sroi-vastgelegd": { boek: "financieel", titel: "Social return vastleggen", id: "geen" },
};

const CONTROLES: Deel["controles"] = {
  "persoon-vastgelegd": ({ zaak }, { organisatie }) => (zaak === undefined ? alles() : bestaat("zaak", zaakVan(organisatie, "B7", zaak))),
  "kwalificatie-vastgelegd": ({ persoon, datum, geldigTot }, controle) =>
    alles(
      bestaat("persoon", stukkenVan(controle.stand, "persoon-vastgelegd").get(persoon)),
      inVolgorde(["datum", datum], ["geldigTot", geldigTot]),
      nietNaVandaag(["datum", datum], controle),
    ),
  "locatie-gesloten": ({ id, laatsteDag }, { stand }) => {
    const locatie = stukkenVan(stand, "locatie-vastgelegd").get(id);
    return alles(bestaat("id", locatie), inVolgorde(["inGebruikVanaf", locatie?.gegevens.inGebruikVanaf], ["laatsteDag", laatsteDag]));
  },
  "locatiebewijs-vastgelegd": ({ locatie, datum, geldigTot }, controle) =>
    alles(
      bestaat("locatie", stukkenVan(controle.stand, "locatie-vastgelegd").get(locatie)),
      inVolgorde(["datum", datum], ["geldigTot", geldigTot]),
      nietNaVandaag(["datum", datum], controle),
    ),
  "onderaannemer-vastgelegd": ({ zaak }, { organisatie }) => bestaat("zaak", zaakVan(organisatie, "B6", zaak)),
  "tarief-onderaannemer-vastgelegd": ({ zaak }, { organisatie }) => bestaat("zaak", zaakVan(organisatie, "B6", zaak)),
};

/** People, places, subcontractors and money: the part of the registers that only a provider has. @source D-3.4, D-21.1, D-24.3 */
export const AANBIEDERDEEL: Deel = { vormen: VORMEN, formulieren: FORMULIEREN, velden: REGISTERVELDEN, controles: CONTROLES };
