import type { IsoDatum } from "@wmo-kit/domain";
import { isOpslagfout } from "@wmo-kit/kit";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { makeOntvangstmoment } from "../voorbeeld/make-ontvangstmoment.js";
import { makeVoorbeeldbericht } from "../voorbeeld/make-voorbeeldbericht.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { readDagen } from "../voorbeeld/read-dagen.js";
import type { Voorbeeldrij } from "../voorbeeld/voorbeelden.table.js";
import { ontvangBericht } from "./ontvang-bericht.js";
import { registreerContact, registreerVerzending, startOndersteuning } from "./registreer.js";

const opDag = (dag: IsoDatum) => opMoment(makeOntvangstmoment(dag));

const speel = Effect.fnUntraced(function* (rij: Voorbeeldrij, vandaag: IsoDatum) {
  const { kalender } = yield* Instelling;
  const { ontvangen, contact, start, verzonden } = readDagen(rij, vandaag, kalender);
  const bericht = yield* liftResult(makeVoorbeeldbericht(rij, ontvangen));
  const { dossier } = yield* opDag(ontvangen)(ontvangBericht(bericht));

  if (contact !== undefined) yield* opDag(contact)(registreerContact(dossier.id, { datum: contact }));
  if (start === undefined) return;
  const gestart = yield* opDag(start)(startOndersteuning(dossier.id, { toewijzingNummer: rij.toewijzingNummer, begindatum: start }));
  const berichtId = gestart.eigen.berichten.at(-1)?.berichtId;
  if (verzonden !== undefined && berichtId !== undefined) yield* opDag(verzonden)(registreerVerzending(dossier.id, { berichtId, datum: verzonden }));
});

/**
 * Plays what happened with one made-up resident through the same programs as real work.
 * A step that is refused is a mistake in the table of examples; only the store can fail.
 */
export const speelVoorbeeld = (rij: Voorbeeldrij, vandaag: IsoDatum) =>
  Effect.catch(speel(rij, vandaag), (failure) => (isOpslagfout(failure) ? Effect.fail(failure) : Effect.die(failure)));
