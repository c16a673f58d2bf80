import { BERICHTSOORTEN } from "@wmo-kit/backoffice";
import { invariant, parse } from "@wmo-kit/domain";
import { makeStoreMetUitbak, type ToUitbericht } from "@wmo-kit/kit/verkeer";
import { type Berichtenverkeer, type Databank, EventStore } from "@wmo-kit/runtime";
import { Layer } from "effect";

import { Feit } from "../feiten/feit.js";

const GEMAAKT = "bericht-gemaakt";
const utf8 = new TextEncoder();

const toUitbericht: ToUitbericht = (tenant, dossier, { soort, gegevens }) => {
  if (soort !== GEMAAKT) return undefined;
  const feit = parse(Feit, "Feit", gegevens);
  invariant(feit.isOk() && feit.value.soort === GEMAAKT, "een gemaakt bericht is leesbaar");
  const { berichtsoort, kenmerk, aan, xml } = feit.value;
  return { tenant, identificatie: kenmerk, soort: berichtsoort, geadresseerde: aan, dossier, inhoud: utf8.encode(xml), retourVerwacht: BERICHTSOORTEN[berichtsoort].ontvangstbewijs };
};

/** The event store of which every message that a step makes stands sealed in the outbox the moment the step is there. @source W-29.2, W-33.4; systems.md 6.1, 6.2 */
export const layerStoreMetUitbak: Layer.Layer<EventStore, never, EventStore | Databank | Berichtenverkeer> = Layer.effect(EventStore, makeStoreMetUitbak(toUitbericht));
