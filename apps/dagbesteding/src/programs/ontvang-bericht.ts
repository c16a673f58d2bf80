import { Berichtenverkeer, liftResult, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { readBericht } from "../dossier/read-bericht.js";
import type { BerichtAlOntvangen, BerichtNietHerkend } from "../dossier/failures.js";
import { leesRunstroom } from "../declaratie/stromen.js";
import { Instelling } from "../services/instelling.js";
import { type Ontvangen, verwerkInbericht } from "./verwerk-inbericht.js";

const VERNIETIGD: BerichtNietHerkend = { _tag: "BerichtNietHerkend", uitleg: "Het hoorde bij een dossier dat is vernietigd." };

/**
 * Takes in a message that a person or another program hands over. It is stored first, sealed, and worked on then: a crash in between loses nothing.
 * What cannot be read at all is given back and not stored.
 *
 * @source D-11.2, D-11.4, D-20.6
 */
export const ontvangElkBericht = Effect.fn("ontvangElkBericht")(function* (bytes: Uint8Array) {
  const { tenant, agbCode } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const onleesbaar = liftResult(readBericht(bytes, agbCode)).pipe(Effect.andThen(Effect.die("wat geen bericht is, is niet te lezen")));
  const { id } = yield* verkeer.accept(tenant, { bron: "aangereikt", bytes, ontvangen: yield* nu }).pipe(Effect.catchTag("Afgekeurd", () => onleesbaar));
  const { stand, dossier } = yield* Effect.catchTag(verkeer.findIn(tenant, id), "BerichtNietGevonden", () => Effect.fail(VERNIETIGD));
  if (stand === "verwerkt" && dossier !== null) {
    const declaratieId = leesRunstroom(dossier);
    return declaratieId === undefined ? yield* Effect.fail<BerichtAlOntvangen>({ _tag: "BerichtAlOntvangen", dossier }) : ({ _tag: "Declaratie", declaratieId } satisfies Ontvangen);
  }
  return yield* Effect.catchTag(verwerkInbericht(id), "BerichtNietGevonden", () => Effect.fail(VERNIETIGD));
});

const OVER_DECLARATIE: BerichtNietHerkend = { _tag: "BerichtNietHerkend", uitleg: "Dit is het antwoord op een declaratie. Het staat bij Declaraties." };

/** Takes in a message about one resident. */
export const ontvangBericht = Effect.fn("ontvangBericht")(function* (bytes: Uint8Array) {
  const ontvangen = yield* ontvangElkBericht(bytes);
  return ontvangen._tag === "Dossier" ? ontvangen : yield* Effect.fail(OVER_DECLARATIE);
});
