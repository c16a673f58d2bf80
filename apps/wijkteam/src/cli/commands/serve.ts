import { issueOpstartcode } from "@wmo-kit/runtime";
import { Console, Effect, Layer, Option, Redacted } from "effect";
import { Command, Flag } from "effect/cli";
import { HttpServer } from "effect/http";

import { layerElkeMinuut } from "../../backoffice/elke-minuut.js";
import { hosts, poort } from "../../config/settings.js";
import { layerServer } from "../../http/server.js";
import { layerKit } from "../../kit.js";
import { Instelling } from "../../services/instelling.js";
import { mapFlag } from "../map-flag.js";
import { toUserError } from "../run-in-kit.js";

// As long as nobody can manage accounts, each start prints a fresh code: who can read this window may make the first account.
const describeEersteStart = (adres: string, code: string): string => `Eerste start: open ${adres} en maak uw account met startcode ${code}`;

// The one moment at which it is certain that nobody has kept the key yet.
const BEWAAR_SLEUTEL = "Bewaar de sleutel van de gegevens nu buiten deze computer: toon haar met `wijkteam sleutel` en print haar. Zonder sleutel is een reservekopie niet te lezen.";

const announce = (map: string) =>
  Effect.gen(function* () {
    const { address } = yield* HttpServer.HttpServer;
    const { tenant } = yield* Instelling;
    const adres = `http://127.0.0.1:${"port" in address ? address.port : ""}`;
    const code = Option.getOrUndefined(yield* issueOpstartcode(tenant));
    const regels = [`Wijkteam-kit staat klaar op ${adres}`, ...(code === undefined ? [] : [describeEersteStart(adres, Redacted.value(code)), BEWAAR_SLEUTEL]), `Gegevens: ${map}`, "Stoppen: Ctrl+C"];
    yield* Console.log(regels.join("\n"));
  });

/** The port of the page: `--poort`, else `WMO_KIT_POORT`, else 4243. */
export const poortFlag = Flag.Int("poort").pipe(
  Flag.withDescription("poort van de pagina (anders WMO_KIT_POORT, anders 4243; 0 kiest er zelf een)"),
  Flag.filter(
    (nummer) => nummer >= 0 && nummer <= 65_535,
    () => "een getal van 0 tot en met 65535",
  ),
  Flag.withFallbackConfig(poort),
);

/** Runs the page and the API on the data in a folder, until it is told to stop. */
export const serveer = Effect.fnUntraced(function* (map: string, gekozen: number) {
  const server = layerServer({ poort: gekozen, hosts: yield* hosts });
  const aankondiging = Layer.effectDiscard(announce(map));
  return yield* Layer.launch(Layer.merge(aankondiging, layerElkeMinuut).pipe(Layer.provide(server), Layer.provide(layerKit(map)))).pipe(Effect.mapError(toUserError));
});

/** `wijkteam start` (or `serve`): the page and the API on this machine. */
export const serveCommand = Command.make("start", { map: mapFlag, poort: poortFlag }, ({ map, poort: gekozen }) => serveer(map, gekozen)).pipe(
  Command.withAlias("serve"),
  Command.withDescription("De pagina en de API starten op deze computer"),
);
