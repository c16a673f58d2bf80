import { ORGANISATIE, toJson } from "@wmo-kit/kit";
import { EventStore, type Uitdraai } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { showVandaag, toonOrganisatie } from "../programs/toon.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { showInwoner, showOrganisatieblad } from "./show-uitdraai.js";

const INLEIDING = "Dit is alles wat over dit dossier is vastgelegd. In dossier.json staat hetzelfde voor andere programma's, met elk feit zoals het is opgeslagen.";

/** Every fact as it was recorded, stream by stream. */
const leesFeiten = Effect.fnUntraced(function* (stromen: readonly string[]) {
  const store = yield* EventStore;
  const { tenant } = yield* Instelling;
  return yield* Effect.forEach(stromen, (stroom) => Effect.map(store.readDossier(tenant, stroom), (feiten) => ({ stroom, feiten })));
});

const maakInwoner = Effect.fnUntraced(function* (id: string, stromen: readonly string[]) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.load(id);
  const weergave = yield* showVandaag(dossier);
  const uitdraai: Uitdraai = {
    titel: weergave.naam,
    inleiding: INLEIDING,
    hoofdstukken: showInwoner(weergave),
    json: toJson({ dossier: weergave, feiten: yield* leesFeiten(stromen) }),
    bijlagen: [],
  };
  return uitdraai;
});

const maakOrganisatie = Effect.fnUntraced(function* (stromen: readonly string[]) {
  const weergave = yield* toonOrganisatie;
  const uitdraai: Uitdraai = {
    titel: weergave.naam,
    inleiding: INLEIDING,
    hoofdstukken: showOrganisatieblad(weergave),
    json: toJson({ dossier: weergave, feiten: yield* leesFeiten(stromen) }),
    bijlagen: [],
  };
  return uitdraai;
});

/** Everything of one dossier, for people and for machines: nothing is left out. @source Wmo 2015 art. 5.3.2; D-18.2 */
export const maakUitdraai = (id: string, stromen: readonly string[]) => (id === ORGANISATIE ? maakOrganisatie(stromen) : maakInwoner(id, stromen));
