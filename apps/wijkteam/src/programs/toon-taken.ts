import { heeftRecht, ORGANISATIE, showTaak, showTakenlijst, Werkomgeving, type Takenfilter } from "@wmo-kit/kit";
import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { listTaken } from "../dossier/list-taken.js";
import { beperk, leesSamen } from "../leesmodel/blader-samen.js";
import { listAlleWerkvragen } from "../leesmodel/werkvraag.js";
import { showWerkregel } from "../presentation/werklijst.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { leesEigenDossiers } from "./eigen-dossiers.js";
import { leesZichtbaar } from "./lees-zichtbaar.js";

/** Every open task of residents and organisation, sorted by term. */
export const toonTaken = Effect.fn("toonTaken")(function* ({ voor = "allen", ...filter }: Takenfilter & { readonly voor?: "mij" | "allen" }) {
  const { alle: omgeving } = yield* Werkomgeving;
  const { organisatie: naam } = yield* Instelling;
  const blik = { peildatum: yield* vandaag, tijdstip: yield* nu, omgeving };
  const eigen = yield* leesEigenDossiers;
  const rijen = yield* leesSamen(beperk(listAlleWerkvragen(blik), voor === "mij" ? [...eigen] : yield* leesZichtbaar));
  const vanInwoners = rijen.map((rij) => showWerkregel(rij, { ...blik, eigen }).taak);
  if (voor === "mij" || !(yield* heeftRecht("organisatie.zien"))) return showTakenlijst(vanInwoners, blik.peildatum, filter);
  const organisatie = yield* (yield* Dossierkast).loadOrganisatie;
  const vanOrganisatie = listTaken(organisatie, blik.tijdstip, omgeving).map((taak) => showTaak(taak, { dossierId: ORGANISATIE, naam }, blik.peildatum, omgeving));
  return showTakenlijst([...vanInwoners, ...vanOrganisatie], blik.peildatum, filter);
});
