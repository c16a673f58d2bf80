import { ORGANISATIE } from "@wmo-kit/kit";
import { listStromen, metVoortgang } from "@wmo-kit/kit/cli";
import { exportAlles, exportDossier, nu } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { Dossierkast } from "../../services/kast.js";
import { maakUitdraai } from "../../uitvoer/maak-uitdraai.js";
import { mapFlag } from "../map-flag.js";
import { checkMap } from "../run-beheer.js";
import { runInKit } from "../run-in-kit.js";

const voerUit = (gevraagd: string | undefined, naar: string, meld: (klaar: number, totaal: number) => void) =>
  Effect.gen(function* () {
    const kast = yield* Dossierkast;
    const bewoners = (yield* kast.list).map(({ id }) => id);
    // Asking for a dossier that is not there fails before anything is written.
    if (gevraagd !== undefined && gevraagd !== ORGANISATIE) yield* kast.load(gevraagd);
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

/** `dagbesteding export [DOSSIER] --naar MAP`: one dossier or everything, as pages and JSON: leaving needs nobody's help. @source D-18.2; Wmo 2015 art. 5.3.2 */
export const exportCommand = Command.make(
  "export",
  {
    map: mapFlag,
    dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier, of organisatie; zonder dossier gaat alles mee"), Argument.optional),
    naar: Flag.String("naar").pipe(Flag.withDescription("map waarin de bestanden komen")),
  },
  ({ map, dossier, naar }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const werk = metVoortgang("Dossiers uitvoeren", (meld) => voerUit(Option.getOrUndefined(dossier), naar, meld));
      const plaats = yield* runInKit(map, { naam: "export", ...(Option.isNone(dossier) ? {} : { dossier: dossier.value }) })(werk);
      yield* Console.log(`Uitgevoerd naar ${plaats}\nHierin staan persoonsgegevens. Bewaar het veilig en gooi weg wat u niet meer nodig hebt.`);
    }),
).pipe(Command.withDescription("Eén dossier of alles uitvoeren, leesbaar en als JSON"));
