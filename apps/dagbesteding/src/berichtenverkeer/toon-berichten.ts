import { heeftRecht, kiesZichtbare } from "@wmo-kit/kit";
import { Berichtenverkeer, type Inbericht, type Uitbericht, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesRunstroom } from "../declaratie/stromen.js";
import { noemBewoner } from "../presentation/naam.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { listBerichttaken } from "./list-berichttaken.js";
import { type Berichtvraag, showInbericht, showUitbericht } from "./show-bericht.js";
import { Verzendwijze } from "./verzendwijze.js";
import type { Berichtenlijst } from "./weergave.js";

const kiesDossiers = Effect.flatMap(Dossierkast, (kast) => Effect.flatMap(kast.list, kiesZichtbare));
type Dossierlijst = typeof kiesDossiers;

interface Zicht {
  readonly vraag: Berichtvraag;
  /** Whether whoever asks has a reason to see a message. */
  readonly isZichtbaar: (bericht: Pick<Uitbericht | Inbericht, "dossier">) => boolean;
}

/**
 * What whoever asks may see of message traffic: messages of residents with whom there is a relation; of claims who makes those;
 * and of messages that belong to nobody yet who may see everybody.
 *
 * @source NEN 7510-1:2024, 5.15 (need to know)
 */
export const leesZicht: Effect.Effect<Zicht, Effect.Error<Dossierlijst>, Effect.Services<Dossierlijst> | Instelling> = Effect.gen(function* () {
  const namen = new Map((yield* kiesDossiers).map((dossier) => [dossier.id, noemBewoner(dossier)]));
  const [magDeclaraties, magAlles] = [yield* heeftRecht("declaratie.maken"), yield* heeftRecht("dossier.alle")];
  const regels = yield* Instelling;
  return {
    vraag: { peildatum: yield* vandaag, regels, noem: (dossier) => namen.get(dossier) },
    isZichtbaar: ({ dossier }) => (dossier === null ? magAlles : leesRunstroom(dossier) === undefined ? namen.has(dossier) : magDeclaraties),
  };
});

const lees = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const { vraag, isZichtbaar } = yield* leesZicht;
  const [uit, binnen] = [yield* verkeer.listUit(tenant), yield* verkeer.listIn(tenant)];
  return { vraag, uit: uit.filter(isZichtbaar), binnen: binnen.filter(isZichtbaar) };
});

/** All messages that whoever asks may see, the newest first. */
export const toonBerichten = Effect.gen(function* () {
  const { vraag, uit, binnen } = yield* lees;
  const { vanzelf } = yield* Verzendwijze;
  const regels = [
    ...uit.map((bericht) => [bericht.gemaakt, showUitbericht(bericht, vraag)] as const),
    ...binnen.map((bericht) => [bericht.ontvangen, showInbericht(bericht, vraag)] as const),
  ];
  const berichten = regels.toSorted(([een], [ander]) => ander.localeCompare(een)).map(([, regel]) => regel);
  return { vanzelf, aandacht: berichten.filter(({ aandacht }) => aandacht).length, berichten } satisfies Berichtenlijst;
});

/** What message traffic asks of whoever asks. */
export const toonBerichttaken = Effect.map(lees, ({ uit, binnen, vraag }) => listBerichttaken(uit, binnen, vraag));
