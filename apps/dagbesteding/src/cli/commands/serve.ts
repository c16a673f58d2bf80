import { Console, Effect, Layer } from "effect";
import { Command, Flag } from "effect/cli";
import { HttpServer } from "effect/http";

import { hosts, poort } from "../../config/settings.js";
import { layerServer } from "../../http/server.js";
import { layerKit } from "../../kit.js";
import { mapFlag } from "../map-flag.js";
import { toUserError } from "../run-in-kit.js";

const announce = (map: string) =>
  Effect.flatMap(HttpServer.HttpServer, ({ address }) => {
    const gekozen = "port" in address ? address.port : "";
    return Console.log(`Dagbesteding-kit staat klaar op http://127.0.0.1:${gekozen}\nGegevens: ${map}\nStoppen: Ctrl+C`);
  });

/** `dagbesteding serve`: the page and the API on this machine. */
export const serveCommand = Command.make(
  "serve",
  {
    map: mapFlag,
    poort: Flag.Int("poort").pipe(
      Flag.withDescription("poort van de pagina (anders WMO_KIT_POORT, anders 4242; 0 kiest er zelf een)"),
      Flag.filter(
        (nummer) => nummer >= 0 && nummer <= 65_535,
        () => "een getal van 0 tot en met 65535",
      ),
      Flag.withFallbackConfig(poort),
    ),
  },
  Effect.fnUntraced(function* ({ map, poort: gekozen }) {
    const server = layerServer({ poort: gekozen, hosts: yield* hosts });
    const aankondiging = Layer.effectDiscard(announce(map));
    return yield* Layer.launch(aankondiging.pipe(Layer.provide(server), Layer.provide(layerKit(map)))).pipe(Effect.mapError(toUserError));
  }),
).pipe(Command.withDescription("De pagina en de API starten op deze computer"));
