import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { layerToegangsbasis } from "@wmo-kit/runtime";
import { Console, Effect, Option } from "effect";
import { Command } from "effect/cli";

import { laadVoorbeeldgegevens } from "../../programs/laad-voorbeeldgegevens.js";
import { makeDemoAccount } from "../../programs/make-demo-account.js";
import { runInKit } from "../run-in-kit.js";
import { poortFlag, serveer } from "./serve.js";

/** `wijkteam demo`: a kit with made-up residents in a folder of its own, to look around in. Real data stay out of it. */
export const demoCommand = Command.make(
  "demo",
  { poort: poortFlag },
  Effect.fnUntraced(function* ({ poort }) {
    const map = mkdtempSync(join(tmpdir(), "wijkteam-demo-"));
    const account = yield* runInKit(map, { naam: "demo" })(Effect.andThen(laadVoorbeeldgegevens, Effect.orDie(makeDemoAccount).pipe(Effect.provide(layerToegangsbasis))));
    if (Option.isSome(account)) yield* Console.log(`Meld u aan als ${account.value.gebruikersnaam} met wachtwoord ${account.value.wachtwoord}`);
    return yield* serveer(map, poort);
  }),
).pipe(Command.withDescription("Rondkijken in een kit met verzonnen inwoners; bij elke start opnieuw"));
