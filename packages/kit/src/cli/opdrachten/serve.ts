import { issueOpstartcode, type Databank } from "@wmo-kit/runtime";
import { Console, Effect, Layer, Option, Redacted, type Config } from "effect";
import { Command, Flag, type CliError } from "effect/cli";
import type { SecureRandom } from "effect/crypto";
import { HttpServer } from "effect/http";

import { Kitinstelling } from "../../diensten/kitinstelling.js";
import type { Kitfout } from "../errors.js";
import type { Kitregel } from "../kitregel.js";

/** Where the page listens, and by which extra host names it may be reached. */
export interface Serveradres {
  readonly poort: number;
  readonly hosts: readonly string[];
}

/** How an app serves its page: what it is called, where it listens, and the running server on the data in a folder. */
export interface Serveerkeuze<E, R> {
  readonly titel: string;
  readonly poort: Config.Config<number>;
  readonly standaardPoort: number;
  readonly hosts: Config.Config<readonly string[]>;
  readonly layerDraaiend: (map: string, adres: Serveradres) => Layer.Layer<HttpServer.HttpServer | Kitinstelling | Databank | SecureRandom.SecureRandom, E, R>;
}

// As long as nobody can manage accounts, each start prints a fresh code: who can read this window may make the first account.
const describeEersteStart = (adres: string, code: string): string => `Eerste start: open ${adres} en maak uw account met startcode ${code}`;

// The one moment at which it is certain that nobody has kept the key yet.
const describeSleutel = (naam: string): string =>
  `Bewaar de sleutel van de gegevens nu buiten deze computer: toon haar met \`${naam} sleutel\` en print haar. Zonder sleutel is een reservekopie niet te lezen.`;

const announce = (naam: string, titel: string, map: string) =>
  Effect.gen(function* () {
    const { address } = yield* HttpServer.HttpServer;
    const { tenant } = yield* Kitinstelling;
    const adres = `http://127.0.0.1:${"port" in address ? address.port : ""}`;
    const code = Option.getOrUndefined(yield* issueOpstartcode(tenant));
    const eerste = code === undefined ? [] : [describeEersteStart(adres, Redacted.value(code)), describeSleutel(naam)];
    yield* Console.log([`${titel} staat klaar op ${adres}`, ...eerste, `Gegevens: ${map}`, "Stoppen: Ctrl+C"].join("\n"));
  });

/** The port of the page: `--poort`, else `WMO_KIT_POORT`, else that of the app. */
export const makePoortFlag = ({ poort, standaardPoort }: Pick<Serveerkeuze<never, never>, "poort" | "standaardPoort">): Flag.Flag<number> =>
  Flag.Int("poort").pipe(
    Flag.withDescription(`poort van de pagina (anders WMO_KIT_POORT, anders ${standaardPoort}; 0 kiest er zelf een)`),
    Flag.filter(
      (nummer) => nummer >= 0 && nummer <= 65_535,
      () => "een getal van 0 tot en met 65535",
    ),
    Flag.withFallbackConfig(poort),
  );

/** Runs the page and the API on the data in a folder, until it is told to stop. */
export const makeServeer = <E, R>({ naam, toUserError }: { readonly naam: string; readonly toUserError: (fout: NoInfer<E> | Kitfout) => CliError.UserError }, { titel, hosts, layerDraaiend }: Serveerkeuze<E, R>) =>
  Effect.fnUntraced(function* (map: string, poort: number) {
    const draaiend = layerDraaiend(map, { poort, hosts: yield* hosts });
    return yield* Layer.launch(Layer.effectDiscard(announce(naam, titel, map)).pipe(Layer.provide(draaiend)));
  }, Effect.mapError(toUserError));

/** `start` (or `serve`): the page and the API on this machine. */
export const makeServeCommand = <E, R>({ mapFlag }: Pick<Kitregel, "mapFlag">, poortFlag: Flag.Flag<number>, serveer: (map: string, poort: number) => Effect.Effect<never, E, R>) =>
  Command.make("start", { map: mapFlag, poort: poortFlag }, ({ map, poort }) => serveer(map, poort)).pipe(
    Command.withAlias("serve"),
    Command.withDescription("De pagina en de API starten op deze computer"),
  );
