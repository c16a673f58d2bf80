import { writeFile } from "node:fs/promises";

import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { formatTabel } from "@wmo-kit/kit/cli";
import { Console, Effect, Option } from "effect";
import { CliError, Command, Flag } from "effect/cli";

import { describeEisOnbekend } from "../../toezicht/describe-error.js";
import { toonAan } from "../../toezicht/programs.js";
import { renderPakket } from "../../toezicht/render-pakket.js";
import type { Toezichtpakket } from "../../toezicht/weergave.js";
import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const EIS_ONBEKEND = new CliError.UserError({ cause: "EisOnbekend", userMessage: describeEisOnbekend() });

const schrijfBestand = (pad: string, inhoud: string) =>
  Effect.tryPromise({
    try: () => writeFile(pad, inhoud),
    catch: (cause) => new CliError.UserError({ cause, userMessage: `Het bestand ${pad} kan niet worden geschreven. Kies een andere plaats.` }),
  });

const formatPakket = ({ inhoud: { peildatum, regels, ontbreekt } }: Toezichtpakket): string =>
  [
    ontbreekt.length === 0 ? `Op ${peildatum} ontbreekt er niets.` : formatTabel(["Eis", "Gevraagd", "Stand"], ontbreekt.map(({ eis, gevraagd, reden }) => [eis, gevraagd, reden])),
    "",
    `${regels.length} eisen vragen bewijs; van ${ontbreekt.length} is er geen geldig bewijs op ${peildatum}.`,
  ].join("\n");

/** `dagbesteding toon-aan`: what shows that requirements are met, and what is missing. */
export const toonAanCommand = Command.make(
  "toon-aan",
  {
    map: mapFlag,
    eis: Flag.String("eis").pipe(Flag.withDescription("één eis, zoals D-19 (anders alle eisen)"), Flag.optional),
    peildatum: Flag.String("peildatum").pipe(
      Flag.withDescription("de dag waarop wordt gekeken, als jjjj-mm-dd (anders vandaag)"),
      Flag.filter(isIsoDatum, () => "een datum als jjjj-mm-dd"),
      Flag.optional,
    ),
    uit: Flag.String("uit").pipe(Flag.withDescription("schrijf het pakket als pagina om af te drukken (html)"), Flag.optional),
    json: Flag.Boolean("json").pipe(Flag.withDescription("als JSON, met de controlegetallen"), Flag.withDefault(false)),
  },
  Effect.fnUntraced(function* ({ map, eis, peildatum, uit, json }) {
    const verzoek = { eis: Option.getOrUndefined(eis), peildatum: Option.getOrUndefined(peildatum) as IsoDatum | undefined };
    const pakket = yield* runInKit(map, { naam: "toon-aan" })(toonAan(verzoek).pipe(Effect.catchTag("EisOnbekend", () => Effect.succeed(undefined))));
    if (pakket === undefined) return yield* Effect.fail(EIS_ONBEKEND);
    if (Option.isSome(uit)) yield* schrijfBestand(uit.value, renderPakket(pakket));
    yield* Console.log(json ? JSON.stringify(pakket, null, 2) : formatPakket(pakket));
  }),
).pipe(
  Command.withDescription("Tonen met welk bewijs aan de eisen is voldaan, en wat ontbreekt"),
  Command.withExamples([{ command: "dagbesteding toon-aan --eis D-19 --uit pakket.html", description: "Een pakket voor één eis om af te drukken" }]),
);
