import { liftResult, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { findBericht } from "../dossier/find-bericht.js";
import { planVerzending } from "../dossier/plan-verzending.js";
import { huidigeActor } from "@wmo-kit/kit";
import { Dossierkast } from "../services/kast.js";
import { registreerVerzending } from "./registreer.js";
import { beslis } from "./zet-stappen.js";

/** The transport did not take the message; nothing is recorded as sent. */
export interface TransportMislukt {
  readonly _tag: "TransportMislukt";
}

/** How a message is handed over. */
export type Transport<E = never, R = never> = (bericht: {
  readonly berichtId: string;
  readonly soort: string;
  readonly identificatie: string;
  readonly xml: string;
}) => Effect.Effect<void, TransportMislukt | E, R>;

/**
 * Sends a message and records that. Whether it may be recorded is looked at first, so that nothing goes that cannot be told;
 * a message that went and could not be recorded goes again, and the transport knows it by its identification.
 *
 * @source D-20.4, D-20.5; systems.md, rules for all ports
 */
export const verzendBericht = Effect.fn("verzendBericht")(function* <E, R>(dossierId: string, berichtId: string, redenTeLaat: string | undefined, transport: Transport<E, R>) {
  const kast = yield* Dossierkast;
  const datum = yield* vandaag;
  const dossier = yield* kast.load(dossierId);
  const { zaken: organisatie } = yield* kast.loadOrganisatie;
  const werk = { actor: yield* huidigeActor, tijdstip: yield* nu, organisatie };
  const plan = yield* liftResult(planVerzending(dossier, { berichtId, datum, peildatum: datum, redenTeLaat }));
  if (plan._tag === "Stap") yield* beslis(dossier, [plan.opdracht], werk);
  const { soort, identificatie, xml } = yield* liftResult(findBericht(dossier.eigen, berichtId));
  yield* transport({ berichtId, soort, identificatie, xml });
  return yield* registreerVerzending(dossierId, { berichtId, datum, redenTeLaat });
});
