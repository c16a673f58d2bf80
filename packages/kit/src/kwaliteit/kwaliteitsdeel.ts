import type { IsoDatum } from "@wmo-kit/domain";

import { alles, bestaat, inVolgorde, nietNaVandaag, type Feitcontrole, type Uitslag } from "../register/feitcontrole.js";
import type { Registerdeel } from "../register/registervorm.js";
import { KWALITEITSFEITEN } from "./kwaliteitsfeiten.js";
import { alleVan, stukkenVan } from "./kwaliteitslezer.js";
import { KWALITEITSVELDEN } from "./kwaliteitsvelden.table.js";

type Deel = Registerdeel<typeof KWALITEITSFEITEN>;

const FORMULIEREN: Deel["formulieren"] = {
  "bewijs-vastgelegd": { boek: "kwaliteit", titel: "Bewijs vastleggen" },
  "bewijs-ingetrokken": { boek: "kwaliteit", titel: "Bewijs intrekken", id: "aangewezen" },
  "klachtregeling-vastgelegd": { boek: "kwaliteit", titel: "Klachtenregeling vastleggen" },
  "klacht-ontvangen": { boek: "kwaliteit", titel: "Klacht vastleggen" },
  "klacht-naar-commissie": { boek: "kwaliteit", titel: "Klacht naar de commissie", id: "aangewezen" },
  "klacht-afgehandeld": { boek: "kwaliteit", titel: "Klacht afhandelen", id: "aangewezen" },
  "plicht-gedaan": { boek: "kwaliteit", titel: "Plicht afmelden", id: "geen" },
  "plicht-heropend": { boek: "kwaliteit", titel: "Plicht weer openen", id: "geen" },
  "omstandigheden-vastgelegd": { boek: "organisatie", titel: "Omstandigheden van de overeenkomst", id: "geen" },
};

const naKlacht = (id: string, datum: IsoDatum, controle: Feitcontrole): Uitslag => {
  const klacht = stukkenVan(controle.stand, "klacht-ontvangen").get(id);
  return alles(bestaat("id", klacht), inVolgorde(["ontvangen", klacht?.gegevens.ontvangen], ["datum", datum]), nietNaVandaag(["datum", datum], controle));
};

const CONTROLES: Deel["controles"] = {
  "bewijs-vastgelegd": ({ datum, geldigTot }, controle) => alles(inVolgorde(["datum", datum], ["geldigTot", geldigTot]), nietNaVandaag(["datum", datum], controle)),
  "bewijs-ingetrokken": ({ id }, { stand }) => bestaat("id", stukkenVan(stand, "bewijs-vastgelegd").get(id)),
  "klacht-ontvangen": ({ ontvangen }, controle) => nietNaVandaag(["ontvangen", ontvangen], controle),
  "klacht-naar-commissie": ({ id, datum }, controle) => naKlacht(id, datum, controle),
  "klacht-afgehandeld": ({ id, datum }, controle) => naKlacht(id, datum, controle),
  "plicht-gedaan": ({ datum }, controle) => nietNaVandaag(["datum", datum], controle),
  "plicht-heropend": ({ sleutel }, { stand }) =>
    bestaat(
      "sleutel",
      alleVan(stand, "plicht-gedaan").some((gedaan) => gedaan.gegevens.sleutel === sleutel),
    ),
  "omstandigheden-vastgelegd": ({ eindeContract, verlengdTot }) => inVolgorde(["eindeContract", eindeContract], ["verlengdTot", verlengdTot]),
  "agendatoegang-ingetrokken": ({ id }, { stand }) => bestaat("id", stukkenVan(stand, "agendatoegang-gegeven").get(id)),
};

/** Evidence, complaints, duties and who follows them: the part of the registers that every organisation has. @source D-6.3, D-16.4 */
export const KWALITEITSDEEL: Deel = { vormen: KWALITEITSFEITEN, formulieren: FORMULIEREN, velden: KWALITEITSVELDEN, controles: CONTROLES };
