import { Effect } from "effect";

import { Declaratiekast } from "../declaratie/declaratiekast.js";
import { haalDeclaratiebestand, showRun } from "../declaratie/toon-declaraties.js";
import { verzendDeclaratie } from "../declaratie/verzend-declaratie.js";
import type { Transport } from "../programs/verzend-bericht.js";

/**
 * Records a claim as sent and hands over its files. Every guard is looked at before the first file goes.
 * When a file does not get across, asking again hands over all of them once more; the transport knows each by its identification.
 *
 * @source D-20.3, D-20.15
 */
export const verzendBestanden = Effect.fn("verzendBestanden")(function* (id: string, transport: Transport) {
  const kast = yield* Declaratiekast;
  const { stand, berichten } = yield* showRun(yield* kast.load(id));
  if (stand === "vervallen" || stand === "voorgesteld") yield* verzendDeclaratie(id, false);
  for (const { bestand } of berichten) {
    const { xml, identificatie } = yield* haalDeclaratiebestand(id, bestand);
    yield* transport({ berichtId: `${id}-${bestand}`, soort: "WMO323", identificatie, xml });
  }
  return yield* showRun(yield* kast.load(id));
});
