import { zakenVan } from "@wmo-kit/afwegingskader";
import { SOCIALE_KAART } from "@wmo-kit/backoffice/inlezen";
import { huidigeActor, Namen } from "@wmo-kit/kit";
import type { Stapweergave } from "@wmo-kit/kit/api";
import { liftResult, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { EXPERTTEAM } from "../leesmodel/lijnregel.js";
import { leesLijnen } from "../leesmodel/lees-lijnen.js";
import { leesRijen } from "../koppelingen/lees-ingelezen.js";
import { toonMogelijkeStappen } from "../programs/zet-stap.js";
import { Dossierkast } from "../services/kast.js";
import { listExpertteam } from "./list-expertteam.js";
import { planAantekening } from "./plan-aantekening.js";
import { showOnderzoek } from "./show-onderzoek.js";

// The steps of the investigation itself, of its pgb tests, and the one that begins such a test.
const kiesStappen = ({ zaken }: Inwonerdossier, zaak: string, stappen: readonly Stapweergave[]): readonly Stapweergave[] => {
  const toetsen = zakenVan(zaken, "A4").filter(({ feiten }) => feiten.onderzoek === zaak);
  return stappen.filter((stap) => stap.zaak === zaak || (stap.levensloop === "A4" && (stap.zaak === null || toetsen.some(({ id }) => id === stap.zaak))));
};

/** One investigation as it stands today. */
export const toonOnderzoek = Effect.fn("toonOnderzoek")(function* (dossierId: string, zaak: string) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.load(dossierId);
  const { stappen } = yield* toonMogelijkeStappen(dossierId, undefined);
  const mogelijk = kiesStappen(dossier, zaak, stappen);
  const naamVan = yield* (yield* Namen).lees;
  const weergave = showOnderzoek(dossier, zaak, { peildatum: yield* vandaag, naamVan, mogelijk, kaart: yield* leesRijen("sociale-kaart", SOCIALE_KAART) });
  return weergave ?? (yield* Effect.fail({ _tag: "ZaakOnbekend" } as const));
});

/** Notes something beside the steps of an investigation. @source W-21.2, W-27.1.4 */
export const legAantekeningVast = Effect.fn("legAantekeningVast")(function* (dossierId: string, zaak: string, aantekening: object) {
  const kast = yield* Dossierkast;
  const peildatum = yield* vandaag;
  yield* kast.change(dossierId, (dossier) => liftResult(planAantekening(dossier, zaak, aantekening, peildatum)), { actor: yield* huidigeActor });
  return yield* toonOnderzoek(dossierId, zaak);
});

/** The agenda of the expert teams. @source W-21.2 */
export const toonExpertteam = Effect.map(leesLijnen(EXPERTTEAM), (dossiers) => ({ regels: listExpertteam(dossiers) }));
