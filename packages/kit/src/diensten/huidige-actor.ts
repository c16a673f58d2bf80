import { BEKWAAMHEDEN, type Actor, type Bekwaamheid } from "@wmo-kit/afwegingskader";
import { Gebruiker, OPDRACHTREGEL } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import { Kitinstelling } from "./kitinstelling.js";

const isBekwaamheid = (tekst: string): tekst is Bekwaamheid => Object.hasOwn(BEKWAAMHEDEN, tekst);

/** Who acts: who signed in, else whoever works at this machine: the command line, or a program that has the kit inside. The one place that knows. */
export const huidigeActor: Effect.Effect<Actor, never, Kitinstelling> = Effect.gen(function* () {
  const { bekwaamheden } = yield* Kitinstelling;
  return Option.match(yield* Effect.serviceOption(Gebruiker), {
    onNone: () => ({ id: OPDRACHTREGEL.account, bekwaamheden }),
    onSome: (gebruiker) => ({ id: gebruiker.account, bekwaamheden: gebruiker.bekwaamheden.filter(isBekwaamheid) }),
  });
});
