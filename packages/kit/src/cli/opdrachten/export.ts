import { exportAlles, exportDossier, nu, type EventStore, type Uitdraai } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import type { Kitinstelling } from "../../diensten/kitinstelling.js";
import { ORGANISATIE } from "../../kast/kast.js";
import type { Kitfout } from "../errors.js";
import type { Kitregel } from "../kitregel.js";
import { metVoortgang } from "../met-voortgang.js";
import { checkMap } from "../run-beheer.js";
import { listStromen } from "../stromen.js";

/** What there is to take out of the cabinet of an app. */
export interface Uitvoerbron<R, E> {
  /** The id of every dossier of a resident. */
  readonly dossiers: Effect.Effect<readonly string[], E, R>;
  /** Fails when there is no such dossier. */
  readonly zoek: (dossier: string) => Effect.Effect<unknown, E, R>;
  /** Everything of one dossier, or of the organisation, from its streams. */
  readonly maakUitdraai: (dossier: string, stromen: readonly string[]) => Effect.Effect<Uitdraai, E, R>;
}

const voerUit = <R, E>({ dossiers, zoek, maakUitdraai }: Uitvoerbron<R, E>, gevraagd: string | undefined, naar: string) =>
  (meld: (klaar: number, totaal: number) => void) =>
    Effect.gen(function* () {
      const bewoners = yield* dossiers;
      // Asking for a dossier that is not there fails before anything is written.
      if (gevraagd !== undefined && gevraagd !== ORGANISATIE) yield* zoek(gevraagd);
      const stromen = yield* listStromen(new Set(bewoners));
      const stempel = (yield* nu).replaceAll(":", "-");
      if (gevraagd !== undefined) return yield* exportDossier(naar, `dossier-${gevraagd}-${stempel}`, yield* maakUitdraai(gevraagd, stromen.get(gevraagd) ?? []));
      return yield* exportAlles({
        doelmap: naar,
        naam: `alles-${stempel}`,
        dossiers: [...bewoners, ORGANISATIE],
        maak: (dossier) => maakUitdraai(dossier, stromen.get(dossier) ?? []),
        onVoortgang: meld,
      });
    });

/** `export [DOSSIER] --naar MAP`: one dossier or everything, as pages and JSON: leaving needs nobody's help. @source D-18.2; Wmo 2015 art. 5.3.2 */
export const makeExportCommand = <R, E>({ mapFlag, runInKit }: Kitregel<NoInfer<R> | EventStore | Kitinstelling, NoInfer<E> | Kitfout>, bron: Uitvoerbron<R, E>) =>
  Command.make(
    "export",
    {
      map: mapFlag,
      dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier, of organisatie; zonder dossier gaat alles mee"), Argument.optional),
      naar: Flag.String("naar").pipe(Flag.withDescription("map waarin de bestanden komen")),
    },
    ({ map, dossier, naar }) =>
      Effect.gen(function* () {
        yield* checkMap(map);
        const werk = metVoortgang("Dossiers uitvoeren", voerUit(bron, Option.getOrUndefined(dossier), naar));
        const plaats = yield* runInKit(map, { naam: "export", ...(Option.isNone(dossier) ? {} : { dossier: dossier.value }) })(werk);
        yield* Console.log(`Uitgevoerd naar ${plaats}\nHierin staan persoonsgegevens. Bewaar het veilig en gooi weg wat u niet meer nodig hebt.`);
      }),
  ).pipe(Command.withDescription("Eén dossier of alles uitvoeren, leesbaar en als JSON"));
