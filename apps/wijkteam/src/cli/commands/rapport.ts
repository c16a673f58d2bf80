import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parseIsoDatum } from "@wmo-kit/domain";
import { checkMap, metVoortgang } from "@wmo-kit/kit/cli";
import { liftResult } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Argument, CliError, Command, Flag } from "effect/cli";

import { describeRapportfout } from "../../team/describe-error.js";
import { maakBestanden, type Rapportbestand } from "../../team/maak-bestanden.js";
import { RAPPORTEN } from "../../team/rapporten.table.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const SOORTEN = RAPPORTEN.map(({ id }) => id).join(", ");

type Afloop = { readonly _tag: "Gemaakt"; readonly bestanden: readonly Rapportbestand[] } | { readonly _tag: "Geweigerd"; readonly waarom: string };

interface Vraag {
  readonly soort: string;
  readonly vanaf: string;
  readonly tot: string | undefined;
  readonly peildatum: string | undefined;
}

// What is wrong with the question is told as such; what is wrong with the kit as everywhere.
const maak = ({ soort, vanaf, tot, peildatum }: Vraag, onVoortgang: (klaar: number, totaal: number) => void) =>
  Effect.gen(function* () {
    const dag = peildatum === undefined ? undefined : yield* liftResult(parseIsoDatum(peildatum));
    const bestanden = yield* maakBestanden(soort, { vanaf, totEnMet: tot ?? vanaf, peildatum: dag, onVoortgang });
    const afloop: Afloop = { _tag: "Gemaakt", bestanden };
    return afloop;
  }).pipe(
    Effect.catchIf(
      (fout) => fout._tag !== "OpslagMislukt",
      (fout): Effect.Effect<Afloop> => Effect.succeed({ _tag: "Geweigerd", waarom: describeRapportfout(fout) }),
    ),
  );

const userError = (cause: string, userMessage: string): CliError.UserError => new CliError.UserError({ cause, userMessage });

const schrijf = (naar: string, bestanden: readonly Rapportbestand[]): Effect.Effect<void, CliError.UserError> =>
  Effect.try({
    try: () => {
      mkdirSync(naar, { recursive: true, mode: 0o700 });
      for (const { naam, inhoud } of bestanden) writeFileSync(join(naar, naam), inhoud, { mode: 0o600 });
    },
    catch: () => userError("MapDicht", `In de map ${naar} is niet te schrijven. Kies een andere met --naar.`),
  });

/** `wijkteam rapport SOORT --vanaf 2026-09 --tot 2026-10 --naar MAP`: a report as dated files that can be made again. @source W-106, W-108.5, W-108.6 */
export const rapportCommand = Command.make(
  "rapport",
  {
    map: mapFlag,
    soort: Argument.String("soort").pipe(Argument.withDescription(`een van: ${SOORTEN}`)),
    vanaf: Flag.String("vanaf").pipe(Flag.withDescription("eerste maand, als jjjj-mm")),
    tot: Flag.String("tot").pipe(Flag.withDescription("laatste maand, als jjjj-mm (anders alleen de eerste)"), Flag.optional),
    peildatum: Flag.String("peildatum").pipe(Flag.withDescription("wat er op deze dag bekend was, als jjjj-mm-dd (anders vandaag)"), Flag.optional),
    naar: Flag.String("naar").pipe(Flag.withDescription("map waarin de bestanden komen")),
  },
  ({ map, soort, vanaf, tot, peildatum, naar }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const vraag = { soort, vanaf, tot: Option.getOrUndefined(tot), peildatum: Option.getOrUndefined(peildatum) };
      const afloop = yield* runInKit(map, { naam: "rapport" })(metVoortgang("Rapport maken", (meld) => maak(vraag, meld)));
      if (afloop._tag === "Geweigerd") return yield* Effect.fail(userError("RapportGeweigerd", afloop.waarom));
      yield* schrijf(naar, afloop.bestanden);
      yield* Console.log(afloop.bestanden.map(({ naam }) => join(naar, naam)).join("\n"));
    }),
).pipe(Command.withDescription("Een rapport maken, met de datum, de definities en een controlegetal"));
