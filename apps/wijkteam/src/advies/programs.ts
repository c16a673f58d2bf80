import { formatDatum } from "@wmo-kit/domain";
import { huidigeActor, Namen, Werkomgeving } from "@wmo-kit/kit";
import { nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesLijnen } from "../leesmodel/lees-lijnen.js";
import { TOETS } from "../leesmodel/lijnregel.js";
import { Dossierkast } from "../services/kast.js";
import { listToetsen } from "./list-toetsen.js";
import { showAdvies } from "./show-advies.js";

/** One advice in words. @source W-30 to W-40, W-54.2 */
export const toonAdvies = Effect.fn("toonAdvies")(function* (dossierId: string, zaak: string) {
  const dossier = yield* (yield* Dossierkast).load(dossierId);
  const naamVan = yield* (yield* Namen).lees;
  const advies = showAdvies(dossier, zaak, { peildatum: yield* vandaag, naamVan });
  return advies ?? (yield* Effect.fail({ _tag: "ZaakOnbekend" } as const));
});

/** What waits for a second pair of eyes, as far as whoever asks may see it. @source W-54.2 */
export const toonToetsen = Effect.gen(function* () {
  const { alle: omgeving } = yield* Werkomgeving;
  const [peildatum, tijdstip, naamVan, { id: account }] = [yield* vandaag, yield* nu, yield* (yield* Namen).lees, yield* huidigeActor];
  const toetsen = listToetsen(yield* leesLijnen(TOETS), { peildatum, tijdstip, omgeving, naamVan, account });
  return { peildatum, peildatumTekst: formatDatum(peildatum), toetsen };
});
