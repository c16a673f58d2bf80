import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Dossierlijst } from "../api/weergave.js";
import { beperk, leesSamen } from "../leesmodel/blader-samen.js";
import { listAlleWerkvragen } from "../leesmodel/werkvraag.js";
import { Teamlezer } from "../services/teamlezer.js";
import { leesZichtbaar } from "./lees-zichtbaar.js";

/** Residents on a page. */
const BLADZIJDE = 50;

/** Whose name holds a text, or everybody without one; and which page of them. */
export interface Inwonersvraag {
  readonly naam?: string;
  readonly pagina?: number;
}

// Of those on the page only: what must be done for them stands in the rows of the worklist.
const telTaken = Effect.fnUntraced(function* (dossiers: readonly string[]) {
  const rijen = yield* leesSamen(beperk(listAlleWerkvragen({ peildatum: yield* vandaag, tijdstip: yield* nu }), dossiers));
  return Map.groupBy(rijen, ({ dossier }) => dossier);
});

/** A page of the residents that whoever acts may see, by name. A name is looked up in memory and stands in no address. @source Wmo 2015 art. 5.3.2 */
export const toonDossiers = Effect.fn("toonDossiers")(function* ({ naam, pagina = 1 }: Inwonersvraag = {}) {
  const { zoek } = yield* Teamlezer;
  const dossiers = yield* leesZichtbaar;
  const zichtbaar = dossiers === undefined ? undefined : new Set(dossiers);
  const { regels, totaal } = yield* zoek({ tekst: naam, zichtbaar, van: (pagina - 1) * BLADZIJDE, aantal: BLADZIJDE });
  const taken = yield* telTaken(regels.map(({ id }) => id));
  const lijst: Dossierlijst = {
    dossiers: regels.map(({ id, naam: wie, wijk }) => ({ id, naam: wie, wijk, openTaken: taken.get(id)?.length ?? 0 })),
    totaal,
    pagina,
    paginas: Math.max(1, Math.ceil(totaal / BLADZIJDE)),
  };
  return lijst;
});
