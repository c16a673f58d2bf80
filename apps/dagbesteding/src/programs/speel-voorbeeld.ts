import type { IsoDatum } from "@wmo-kit/domain";
import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { makeBerichtidentificatie } from "../dossier/berichtidentificatie.js";
import { decideContact } from "../dossier/decide-contact.js";
import { decideStart } from "../dossier/decide-start.js";
import { decideVerzending } from "../dossier/decide-verzending.js";
import { readToewijzingsbericht } from "../dossier/read-toewijzingsbericht.js";
import { Dossierkast } from "../services/dossierkast.js";
import { Instelling } from "../services/instelling.js";
import { isOpslagfout } from "../services/opslagfout.js";
import { makeOntvangstmoment } from "../voorbeeld/make-ontvangstmoment.js";
import { makeVoorbeeldbericht } from "../voorbeeld/make-voorbeeldbericht.js";
import { readDagen } from "../voorbeeld/read-dagen.js";
import type { Voorbeeldrij } from "../voorbeeld/voorbeelden.table.js";

const speel = Effect.fnUntraced(function* (rij: Voorbeeldrij, vandaag: IsoDatum) {
  const regels = yield* Instelling;
  const kast = yield* Dossierkast;
  const { ontvangen, contact, start, verzonden } = readDagen(rij, vandaag, regels.kalender);
  const bericht = yield* liftResult(makeVoorbeeldbericht(rij, ontvangen)).pipe(Effect.orDie);
  const inhoud = yield* liftResult(readToewijzingsbericht(bericht, undefined));
  const [ontvangstId, berichtId] = [yield* makeUuidV7, yield* makeUuidV7];
  const ontvangenOp = makeOntvangstmoment(ontvangen);
  const { dossier } = yield* kast.receive(inhoud.client.bsn, { soort: "toewijzing-ontvangen", berichtId: ontvangstId, ontvangenOp, ...inhoud });

  if (contact !== undefined) {
    yield* kast.change(dossier.id, (stand) => decideContact(stand, { datum: contact, peildatum: contact }, regels));
  }
  if (start !== undefined) {
    const { toewijzingNummer } = rij;
    const melding = { toewijzingNummer, begindatum: start, peildatum: start, berichtId, identificatie: makeBerichtidentificatie(berichtId) };
    yield* kast.change(dossier.id, (stand) => decideStart(stand, melding));
  }
  if (verzonden !== undefined) {
    yield* kast.change(dossier.id, (stand) => decideVerzending(stand, { berichtId, datum: verzonden, peildatum: verzonden }, regels));
  }
});

/**
 * Plays what happened with one made-up resident through the same decisions as real work.
 * A step that is refused is a mistake in the table of examples; only the store can fail.
 */
export const speelVoorbeeld = (rij: Voorbeeldrij, vandaag: IsoDatum) =>
  Effect.catch(speel(rij, vandaag), (failure) => (isOpslagfout(failure) ? Effect.fail(failure) : Effect.die(failure)));
