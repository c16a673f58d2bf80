import { Effect } from "effect";

import type { Transactie } from "../databank/databank.js";
import type { OpslagMislukt } from "../databank/errors.js";
import { inGroepen, vraagtekens } from "../databank/in-groepen.js";
import type { Geheim } from "../geheim/geheim.js";
import { toOpslagMislukt } from "../geheim/to-opslag-mislukt.js";
import { liftResult } from "../lift-result.js";
import type { EventStore } from "../store/event-store.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { openRij, sealRij, toOrde } from "./dossierrij.js";
import type { Gemaakt } from "./make-dossierregel.js";
import type { Stand } from "./stand.js";

/** Names in one statement. */
const GROEP = 100;

const readRijen = (tx: Transactie, { tenant, model, versie, bouw }: Stand, dossiers: readonly string[]) =>
  Effect.map(
    Effect.forEach(inGroepen(dossiers, GROEP), (groep) =>
      tx.all(`SELECT sleutel, orde, inhoud FROM leesregel WHERE tenant = ? AND model = ? AND versie = ? AND bouw = ? AND sleutel IN ${vraagtekens(groep.length)}`, [
        tenant, model, versie, bouw, ...groep,
      ]),
    ),
    (delen) => delen.flat().map(({ sleutel, orde, inhoud }) => ({ dossier: String(sleutel), orde: String(orde), inhoud: String(inhoud) })),
  ); // prettier-ignore

/**
 * Makes rows from the rows before and the facts since, up to and including position `tot`: what changed costs no more than itself.
 * Leaves out the dossiers of which only all facts together can tell.
 */
export const vulRijenAan = <Inhoud>(
  tx: Transactie,
  { store, geheim }: { readonly store: EventStore["Service"]; readonly geheim: Geheim["Service"] },
  model: Dossiermodel<Inhoud>,
  { stand, dossiers, tot }: { readonly stand: Stand; readonly dossiers: readonly string[]; readonly tot: number },
): Effect.Effect<ReadonlyMap<string, Gemaakt>, OpslagMislukt> =>
  Effect.gen(function* () {
    const gemaakt = new Map<string, Gemaakt>();
    const { vulAan } = model;
    if (vulAan === undefined || dossiers.length === 0) return gemaakt;
    const rijen = yield* readRijen(tx, stand, dossiers);
    const kluizen = yield* geheim.bestaande(stand.tenant, dossiers);
    const feiten = Map.groupBy(yield* store.readVenster(stand.tenant, dossiers, { na: stand.positie, tot }), ({ dossier }) => dossier);
    for (const { dossier, orde, inhoud } of rijen) {
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
