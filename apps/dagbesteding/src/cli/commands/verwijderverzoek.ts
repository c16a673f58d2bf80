import { beslisVerzoek, legVerzoekVast, toonBewaring, WEIGERINGSGRONDEN } from "@wmo-kit/kit";
import { checkMap, formatTabel, zekerFlag } from "@wmo-kit/kit/cli";
import type { Verzoekbesluit } from "@wmo-kit/runtime";
import { Console, Effect } from "effect";
import { Argument, Command, Flag } from "effect/cli";

import { mapFlag } from "../map-flag.js";
import { runInKit } from "../run-in-kit.js";

const toelichting = Flag.String("toelichting").pipe(Flag.withDescription("waarom zo is besloten"));
const verzoek = Argument.String("verzoek").pipe(Argument.withDescription("id van het verzoek"));

const beslis = (map: string, id: string, besluit: Verzoekbesluit) =>
  Effect.andThen(checkMap(map), runInKit(map, { naam: `verwijderverzoek ${besluit.besluit}` })(beslisVerzoek(id, besluit)));

const vastleggen = Command.make(
  "vastleggen",
  {
    map: mapFlag,
    dossier: Argument.String("dossier").pipe(Argument.withDescription("id van het dossier")),
    ontvangen: Flag.String("ontvangen").pipe(Flag.withDescription("dag waarop het schriftelijke verzoek binnenkwam (jjjj-mm-dd)")),
  },
  ({ map, dossier, ontvangen }) =>
    Effect.gen(function* () {
      yield* checkMap(map);
      const { verzoeken } = yield* runInKit(map, { naam: "verwijderverzoek vastleggen", dossier })(legVerzoekVast(dossier, ontvangen));
      const open = verzoeken.filter((een) => een.dossierId === dossier && een.besluit === null);
      yield* Console.log(open.map(({ id, uiterlijkTekst, artikel }) => `Verzoek ${id}: beslis en vernietig uiterlijk op ${uiterlijkTekst} (${artikel}).`).join("\n"));
    }),
).pipe(Command.withDescription("Een schriftelijk verzoek van een bewoner vastleggen"));

const toewijzen = Command.make("toewijzen", { map: mapFlag, verzoek, toelichting, zeker: zekerFlag }, ({ map, verzoek: id, toelichting: tekst }) =>
  Effect.andThen(beslis(map, id, { besluit: "toegewezen", toelichting: tekst }), Console.log("Het verzoek is toegewezen en het dossier is vernietigd. Gooi reservekopieën van voor vandaag weg.")),
).pipe(Command.withDescription("Een verzoek toewijzen: het dossier wordt meteen vernietigd"));

const afwijzen = Command.make(
  "afwijzen",
  { map: mapFlag, verzoek, toelichting, grond: Flag.Literals("grond", ["belang-van-ander", "wet-verzet-zich", "jonger-dan-12"]).pipe(Flag.withDescription(Object.values(WEIGERINGSGRONDEN).join("; "))) },
  ({ map, verzoek: id, toelichting: tekst, grond }) => Effect.andThen(beslis(map, id, { besluit: "afgewezen", grond, toelichting: tekst }), Console.log("Het verzoek is afgewezen. Laat de bewoner weten waarom.")),
).pipe(Command.withDescription("Een verzoek afwijzen op een grond van de wet"));

/** `dagbesteding verwijderverzoek`: the requests, and recording and deciding them. @source Wmo 2015 art. 5.3.5 */
export const verwijderverzoekCommand = Command.make("verwijderverzoek", { map: mapFlag }, ({ map }) =>
  Effect.gen(function* () {
    yield* checkMap(map);
    const { verzoeken } = yield* runInKit(map, { naam: "verwijderverzoek" })(toonBewaring);
    const rijen = verzoeken.map((een) => [een.id, een.dossierId, een.ontvangenTekst, een.uiterlijkTekst, een.besluitTekst ?? "nog niet beslist"]);
    yield* Console.log(rijen.length === 0 ? "Er zijn geen verzoeken om vernietiging." : formatTabel(["Verzoek", "Dossier", "Ontvangen", "Uiterlijk", "Besluit"], rijen));
  }),
).pipe(Command.withDescription("Verzoeken om vernietiging van bewoners"), Command.withSubcommands([vastleggen, toewijzen, afwijzen]));
