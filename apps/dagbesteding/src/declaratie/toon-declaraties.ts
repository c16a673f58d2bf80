import { parse } from "@wmo-kit/domain";
import { liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { noemBewoner } from "../presentation/naam.js";
import { huidigeActor } from "@wmo-kit/kit";
import { Dossierkast } from "../services/kast.js";
import { Tariefrij } from "./declaratiefeit.js";
import { Declaratiekast } from "./declaratiekast.js";
import type { Run } from "./run.js";
import { showDeclaratie, showDeclaratieregel, showRegelbron } from "./show-declaratie.js";

/** Every claim run, the newest first. */
export const toonDeclaraties = Effect.gen(function* () {
  const kast = yield* Declaratiekast;
  const runs = yield* Effect.forEach(yield* kast.list, ({ id }) => kast.load(id));
  return runs.map(showDeclaratieregel).toReversed();
});

/** One claim run in words. */
export const showRun = Effect.fn("showRun")(function* (run: Run) {
  const namen = new Map((yield* (yield* Dossierkast).list).map((dossier) => [dossier.id, noemBewoner(dossier)]));
  return showDeclaratie(run, (dossier) => namen.get(dossier) ?? "Onbekende bewoner");
});

/** One claim run by its id, in words. */
export const toonDeclaratie = Effect.fn("toonDeclaratie")(function* (id: string) {
  return yield* showRun(yield* (yield* Declaratiekast).load(id));
});

/** The records that one line of a run is made of. @source D-20.14, D-20.15 */
export const toonRegelbron = Effect.fn("toonRegelbron")(function* (id: string, referentie: string) {
  const registraties = showRegelbron(yield* (yield* Declaratiekast).load(id), referentie);
  return registraties === undefined ? yield* Effect.fail({ _tag: "RunOnbekend" } as const) : registraties;
});

/** The bytes of one file of a run. */
export const haalDeclaratiebestand = Effect.fn("haalDeclaratiebestand")(function* (id: string, bestand: number) {
  const { voorstel } = yield* (yield* Declaratiekast).load(id);
  const bericht = voorstel.berichten[bestand - 1];
  return bericht === undefined ? yield* Effect.fail({ _tag: "RunOnbekend" } as const) : bericht;
});

/** The tariff list, as it was recorded. */
export const toonTarieven = Effect.gen(function* () {
  const rijen = yield* (yield* Declaratiekast).tarieven;
  return rijen.map(({ soort: _, geldigTotEnMet, ...rij }) => ({ ...rij, geldigTotEnMet: geldigTotEnMet ?? null }));
});

/** Adds a row to the tariff list. @source D-20.12 */
export const legTariefVast = Effect.fn("legTariefVast")(function* (invoer: object) {
  const kast = yield* Declaratiekast;
  const tarief = yield* liftResult(parse(Tariefrij, "Tarief", { ...invoer, soort: "tarief-vastgelegd" }));
  yield* kast.legTarief(tarief, yield* huidigeActor);
  return yield* toonTarieven;
});
