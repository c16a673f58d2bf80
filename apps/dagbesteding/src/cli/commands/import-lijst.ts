import { describeRegisterfout } from "@wmo-kit/kit/register";
import { describeBestandError } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { CliError } from "effect/cli";

import { leesBewoners, leesMedewerkers, type Ingelezenlijst, type Inleesopdracht } from "../../organisatie/inlezen/lees-lijst.js";
import { describeRijfout } from "../../organisatie/inlezen/rijfout.js";
import { REGISTERVELDEN } from "../../organisatie/register/registervelden.table.js";
import { runInKit } from "../run-in-kit.js";

/** After how many rows the progress is told. */
const STAP = 100;

/** Which list is in the file. */
export type Lijstsoort = "bewoners" | "medewerkers";

/** A list to take in, and whether the good rows go in when others have faults. */
export interface Lijstopdracht {
  readonly map: string;
  readonly pad: string;
  readonly soort: Lijstsoort;
  readonly goedeRijen: boolean;
}

const voortgang =
  (pad: string): Inleesopdracht["voortgang"] =>
  (gedaan, totaal) =>
    gedaan % STAP === 0 || gedaan === totaal ? Console.error(`${pad}: ${gedaan} van ${totaal}`) : Effect.void;

const mislukt = (regels: readonly string[]) => Effect.fail(new CliError.UserError({ cause: "LijstAfgekeurd", userMessage: regels.join("\n") }));

const meld = (pad: string, soort: Lijstsoort, { nieuw, bestond, fouten }: Ingelezenlijst): string =>
  [
    `${pad}: ${nieuw} ${soort} nieuw, ${bestond} bestonden al${fouten.length === 0 ? "" : `, ${new Set(fouten.map(({ rij }) => rij)).size} rijen overgeslagen`}.`,
    ...fouten.map(describeRijfout),
  ].join("\n");

/** Takes in a list of residents or people who work; with a fault nothing is stored, unless the good rows were asked for. */
export const importLijst = Effect.fnUntraced(function* ({ map, pad, soort, goedeRijen }: Lijstopdracht, bytes: Uint8Array) {
  const lees = soort === "bewoners" ? leesBewoners : leesMedewerkers;
  const program = lees(bytes, { goedeRijen, voortgang: voortgang(pad) }).pipe(
    Effect.catchTags({
      LijstAfgekeurd: ({ fouten }) =>
        Effect.succeed([
          `${pad} heeft fouten. Er is niets opgeslagen. Verbeter de rijen, of neem met --goede-rijen alleen de goede rijen over.`,
          ...fouten.map(describeRijfout),
        ]),
      BestandOnleesbaar: (fout) => Effect.succeed([`${pad}: ${describeBestandError(fout)}`]),
      RekenbladOnleesbaar: () => Effect.succeed([`${pad} is geen rekenblad dat te lezen is. Bewaar het opnieuw als XLSX of als CSV UTF-8.`]),
      RegelOnbekend: (fout) => Effect.succeed([describeRegisterfout(fout, REGISTERVELDEN)]),
      SoortOnbekend: (fout) => Effect.succeed([describeRegisterfout(fout, REGISTERVELDEN)]),
      DagenNietInVolgorde: (fout) => Effect.succeed([describeRegisterfout(fout, REGISTERVELDEN)]),
      WachtersHoudenTegen: () => Effect.succeed([`${pad}: een medewerker kan zo niet worden aangemeld. Wat al was overgenomen, blijft staan.`]),
    }),
  );
  const uitslag = yield* runInKit(map, { naam: "import-lijst" })(program);
  if ("nieuw" in uitslag) return yield* Console.log(meld(pad, soort, uitslag));
  return yield* mislukt(uitslag);
});
