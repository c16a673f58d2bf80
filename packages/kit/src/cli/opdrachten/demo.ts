import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { layerToegangsbasis, type Rol } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Command, type Flag } from "effect/cli";

import { makeDemoAccount } from "../demo-account.js";
import type { Kitfout } from "../errors.js";
import type { Kitdiensten, Kitregel } from "../kitregel.js";

/** What a demonstration of an app is: whom it is about, what is in it, and as whom one looks around. */
export interface Demokeuze<E, R, S> {
  /** The people in it, as the app names them. */
  readonly wie: string;
  readonly laad: Effect.Effect<unknown, E, R>;
  readonly rollen: readonly Rol[];
  readonly poortFlag: Flag.Flag<number>;
  readonly serveer: (map: string, poort: number) => S;
}

/** `demo`: a kit with made-up residents in a folder of its own, to look around in. Real data stay out of it. */
export const makeDemoCommand = <E, R, SE, SR>(
  { naam, runInKit }: Kitregel<NoInfer<R> | Kitdiensten, NoInfer<E> | Kitfout>,
  { wie, laad, rollen, poortFlag, serveer }: Demokeuze<E, R, Effect.Effect<never, SE, SR>>,
) =>
  Command.make(
    "demo",
    { poort: poortFlag },
    Effect.fnUntraced(function* ({ poort }) {
      const map = mkdtempSync(join(tmpdir(), `${naam}-demo-`));
      const account = yield* runInKit(map, { naam: "demo" })(Effect.andThen(laad, Effect.orDie(makeDemoAccount(rollen)).pipe(Effect.provide(layerToegangsbasis))));
      if (Option.isSome(account)) yield* Console.log(`Meld u aan als ${account.value.gebruikersnaam} met wachtwoord ${account.value.wachtwoord}`);
      return yield* serveer(map, poort);
    }),
  ).pipe(Command.withDescription(`Rondkijken in een kit met verzonnen ${wie}; bij elke start opnieuw`));
