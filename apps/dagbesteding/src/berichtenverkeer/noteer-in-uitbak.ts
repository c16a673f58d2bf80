import { invariant, type IsoDatum, parseTijdstip, type Tijdstip } from "@wmo-kit/domain";
import type { BijOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** A moment of a day of which only the day is known. */
const middenOp = (dag: IsoDatum): Tijdstip => {
  const moment = parseTijdstip(`${dag}T11:00:00Z`);
  invariant(moment.isOk(), "elke dag heeft een midden");
  return moment.value;
};

/** What the outbox is told when a dossier records that one of its messages went: it is not offered a second time. */
export const noteerInUitbak = Effect.fnUntraced(function* (dossierId: string, berichtId: string, dag: IsoDatum) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const { eigen } = yield* (yield* Dossierkast).load(dossierId);
  const bericht = eigen.berichten.find((kandidaat) => kandidaat.berichtId === berichtId);
  const moment = dag === (yield* vandaag) ? yield* nu : middenOp(dag);
  const bij: BijOpslag = () => (bericht === undefined ? Effect.void : verkeer.recordVerzonden(tenant, bericht.identificatie, moment));
  return bij;
});
