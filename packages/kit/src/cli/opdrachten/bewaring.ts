import { Console, Effect } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { toonBewaring, vernietig } from "../../bewaring/programs.js";
import type { Kitfout } from "../errors.js";
import type { Kitdiensten, Kitregel } from "../kitregel.js";
import { checkMap } from "../run-beheer.js";
import { formatTabel } from "../tabel.js";
import { zekerFlag } from "../zeker-flag.js";

type Bewaarregel = Kitregel<Kitdiensten, Kitfout | Effect.Error<ReturnType<typeof vernietig>>>;

const makeVernietigCommand = ({ mapFlag, runInKit }: Bewaarregel) =>
  Command.make(
    "vernietig",
    { map: mapFlag, dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier")), zeker: zekerFlag },
    ({ map, dossier }) =>
      Effect.gen(function* () {
        yield* checkMap(map);
        yield* runInKit(map, { naam: "bewaring vernietig", dossier })(vernietig(dossier));
        yield* Console.log("Het dossier is vernietigd. Gooi reservekopieën van voor vandaag weg; daarin staat het nog.");
      }),
  ).pipe(Command.withDescription("Een dossier vernietigen waarvan de bewaartermijn voorbij is; dit is niet terug te draaien"));

/** `bewaring`: the files that need not be kept any longer, by what article, and what stays. `wie` names a resident as the app does. @source Wmo 2015 art. 5.3.4 */
export const makeBewaringCommand = (regel: Bewaarregel, wie: string) =>
  Command.make("bewaring", { map: regel.mapFlag, json: Flag.Boolean("json").pipe(Flag.withDescription("als JSON"), Flag.withDefault(false)) }, ({ map, json }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const bewaring = yield* regel.runInKit(map, { naam: "bewaring" })(toonBewaring);
      if (json) return yield* Console.log(JSON.stringify(bewaring, undefined, 2));
      const { teVernietigen, peildatumTekst, blijft } = bewaring;
      if (teVernietigen.length === 0) yield* Console.log(`Op ${peildatumTekst} is er geen dossier waarvan de bewaartermijn voorbij is.`);
      else {
        const rijen = teVernietigen.map((een) => [een.naam ?? "onbekend", een.dossierId, een.laatsteWijzigingTekst, een.bewaardTotEnMetTekst, een.artikel]);
        yield* Console.log(formatTabel([wie, "Dossier", "Laatst gewijzigd", "Bewaren tot en met", "Grond"], rijen));
      }
      yield* Console.log("\nDit blijft als een dossier is vernietigd:");
      yield* Console.log(formatTabel(["Wat", "Hoelang", "Grond"], blijft.map(({ wat, hoelang, grond }) => [wat, hoelang, grond])));
    }),
  ).pipe(Command.withDescription("Dossiers die niet langer bewaard hoeven te worden"), Command.withSubcommands([makeVernietigCommand(regel)]));
