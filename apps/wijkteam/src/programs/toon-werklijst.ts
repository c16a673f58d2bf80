import { formatDatumMetWeekdag } from "@wmo-kit/domain";
import { ORGANISATIE, Werkomgeving } from "@wmo-kit/kit";
import type { Taakweergave } from "@wmo-kit/kit/api";
import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Werklijst } from "../api/weergave.js";
import { beperk, bladerSamen, telSoorten } from "../leesmodel/blader-samen.js";
import { listAlleWerkvragen, listWerkvragen, STANDEN } from "../leesmodel/werkvraag.js";
import { readBladwijzer, toBladwijzer } from "../presentation/bladwijzer.js";
import { showWerkregel } from "../presentation/werklijst.js";
import { Teamlezer } from "../services/teamlezer.js";
import { leesEigenDossiers } from "./eigen-dossiers.js";
import { leesZichtbaar } from "./lees-zichtbaar.js";

/** Which part of the worklist: how it stands, of whom, after which row. */
export interface Werklijstvraag {
  readonly toon?: Taakweergave["stand"];
  readonly van?: "mij" | "allen";
  readonly na?: string;
  readonly aantal?: number;
}

/** Lines of a page when nothing else is asked. */
const BLADZIJDE = 50;

const heeftInwoners = Effect.fnUntraced(function* (zichtbaar: readonly string[] | undefined) {
  if (zichtbaar !== undefined) return zichtbaar.length > 0;
  const { blader } = yield* Teamlezer;
  return (yield* blader([{ groep: "" }], { aantal: 2 })).some(({ dossier }) => dossier !== ORGANISATIE);
});

/** A page of what must be done for residents, the first to end on top, with how much there is of each kind. */
export const toonWerklijst = Effect.fn("toonWerklijst")(function* ({ toon, van, na, aantal = BLADZIJDE }: Werklijstvraag = {}) {
  const moment = { peildatum: yield* vandaag, tijdstip: yield* nu };
  const { alle: omgeving } = yield* Werkomgeving;
  const eigen = yield* leesEigenDossiers;
  const zichtbaar = yield* leesZichtbaar;
  const gekozen = van === "mij" ? [...eigen] : zichtbaar;
  const soorten = STANDEN.map((stand) => beperk(listWerkvragen(stand, moment), gekozen));
  const alleVan = (dossiers: readonly string[] | undefined) => beperk(listAlleWerkvragen(moment), dossiers);
  // Who looks at everybody's list counted it already, by its kinds.
  const overAllen = van === "mij" ? alleVan(zichtbaar) : [];
  const [verstreken = 0, bijnaVerstreken = 0, lopend = 0, zonderDatum = 0, geteld = 0, vanMij = 0] = yield* telSoorten([...soorten, overAllen, alleVan([...eigen])]);
  const alles = verstreken + bijnaVerstreken + lopend + zonderDatum;
  const vanAllen = van === "mij" ? geteld : alles;
  const vragen = toon === undefined ? listAlleWerkvragen(moment) : listWerkvragen(toon, moment);
  const { rijen, volgende } = yield* bladerSamen(beperk(vragen, gekozen), { na: readBladwijzer(na), aantal });
  const lijst: Werklijst = {
    peildatum: moment.peildatum,
    peildatumTekst: formatDatumMetWeekdag(moment.peildatum),
    heeftInwoners: alles > 0 || (yield* heeftInwoners(zichtbaar)),
    aantallen: { alles, verstreken, bijnaVerstreken, lopend, zonderDatum },
    vanAllen,
    vanMij,
    regels: rijen.map((rij) => showWerkregel(rij, { ...moment, omgeving, eigen })),
    volgende: toBladwijzer(volgende),
  };
  return lijst;
});
