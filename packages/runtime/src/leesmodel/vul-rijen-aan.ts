import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import { liftResult } from "../lift-result.js";
import type { EventStore } from "../store/event-store.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { openRij, sealRij, toOrde } from "./dossierrij.js";
import type { Gemaakt } from "./make-dossierregel.js";
import type { Stand } from "./stand.js";

/** A row as it is stored. */
export interface Bestaand {
  readonly orde: string;
  readonly inhoud: string;
}

/** Rows made before others get a turn. */
const BEURT = 10;

/**
 * Makes rows from the rows before and the facts since, up to and including position `tot`: what changed costs no more than itself.
 * Leaves out the dossiers of which only all facts together can tell.
 */
export const vulRijenAan = <Inhoud>(
  { store, geheim }: { readonly store: EventStore["Service"]; readonly geheim: Geheim["Service"] },
  model: Dossiermodel<Inhoud>,
  { stand, rijen, tot }: { readonly stand: Stand; readonly rijen: ReadonlyMap<string, Bestaand>; readonly tot: number },
): Effect.Effect<ReadonlyMap<string, Gemaakt>, OpslagMislukt> =>
  Effect.gen(function* () {
    const gemaakt = new Map<string, Gemaakt>();
    const { vulAan } = model;
    if (vulAan === undefined || rijen.size === 0) return gemaakt;
    const dossiers = [...rijen.keys()];
    const kluizen = yield* geheim.bestaande(stand.tenant, dossiers);
    const feiten = Map.groupBy(yield* store.readVenster(stand.tenant, dossiers, { na: stand.positie, tot }), ({ dossier }) => dossier);
    for (const [dossier, { orde, inhoud }] of rijen) {
      if (gemaakt.size % BEURT === BEURT - 1) yield* Effect.yieldNow;
      const kluis = kluizen.get(dossier);
      const nieuwer = (feiten.get(dossier) ?? []).filter(({ positie }) => toOrde(positie) > orde);
      const laatste = nieuwer.at(-1);
      if (kluis === undefined || laatste === undefined) continue;
      const rij = yield* liftResult(openRij(kluis, model.naam, inhoud));
      const tekst = vulAan(rij.tekst, nieuwer);
      if (tekst !== undefined) gemaakt.set(dossier, { regel: { sleutel: dossier, groep: "", orde: toOrde(laatste.positie), inhoud: sealRij(kluis, model.naam, { begin: rij.begin, tekst }) }, ernaast: [] });
    }
    return gemaakt;
  }).pipe(Effect.mapError(toOpslagMislukt));
