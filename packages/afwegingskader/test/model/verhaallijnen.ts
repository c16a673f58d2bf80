import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { historieVan, type Regel } from "../verhaal-historie.js";
import { AFGEWEZEN } from "../verhalen/afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "../verhalen/basishulp.verhaal.js";
import { HARDHEID } from "../verhalen/hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../verhalen/pgb.verhaal.js";
import { ROUTE2_DAN_ROUTE1 } from "../verhalen/route2.verhaal.js";
import { EXTRA, type Voorraadregel } from "./voorraad.js";
import { ZIJLIJNEN } from "./zijlijnen.js";

const VERHALEN = [AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG, HARDHEID, ROUTE2_DAN_ROUTE1, BASISHULP_NAAR_WLZ];

/** The stories as their events: how a path begins. The last is a dossier in which nothing happened. */
export const HISTORIES: readonly (readonly Gebeurtenis[])[] = [...VERHALEN.map(historieVan), []];

const alsVoorraad = ({ door, zaak, gebeurtenis, gegevens }: Regel): Voorraadregel => ({ door, zaak, gebeurtenis, gegevens: gegevens ?? {} });
const codes = (regels: readonly Voorraadregel[]): ReadonlySet<string> => new Set(regels.map(({ zaak: [levensloop] }) => levensloop));

// A story goes on with the ways to end what it began; support follows on toeleiding.
const VERVOLGEN: readonly (readonly Voorraadregel[])[] = VERHALEN.map(({ regels }) => {
  const eigen = regels.flatMap((regel) => ("wordt" in regel ? [alsVoorraad(regel)] : []));
  const levenslopen = codes(eigen);
  return [...eigen, ...EXTRA.filter(({ zaak: [levensloop] }) => levenslopen.has(levensloop) || (levensloop === "B2" && levenslopen.has("B1")))];
});

/** Lines of events that a path can follow: first each story with its endings, then one for each life cycle that no story tells. */
export const LIJNEN: readonly (readonly Voorraadregel[])[] = [...VERVOLGEN, ...ZIJLIJNEN];

const voorraad = new Map<string, Voorraadregel[]>();
for (const regel of [...VERHALEN.flatMap(({ regels }) => regels.map(alsVoorraad)), ...EXTRA, ...ZIJLIJNEN.flat()]) {
  const sleutel = `${regel.zaak[0]} ${regel.gebeurtenis}`;
  voorraad.set(sleutel, [...(voorraad.get(sleutel) ?? []), regel]);
}

/** Every line of the stock by life cycle and event: data that somebody could fill in, also what a story refuses. */
export const VOORRAAD: ReadonlyMap<string, readonly Voorraadregel[]> = voorraad;
