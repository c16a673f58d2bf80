import { meetGezondheid } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Systeemgroep } from "../api/systeem-groep.js";
import { Kitinstelling } from "../diensten/kitinstelling.js";
import { apiMet } from "./api-met.js";

/** Looks whether the kit can do its work: storing facts, and a clock that does not run behind them. */
export const meetKit = Effect.flatMap(Kitinstelling, ({ tenant }) => meetGezondheid({ tenant }));

/** What the kit says of itself: whose it is, and whether it can do its work. Who is not signed in hears no more than how it stands. */
export const layerSysteem = <ApiId extends string>(api: { readonly identifier: ApiId }) =>
  HttpApiBuilder.group(apiMet(api, Systeemgroep), "systeem", (handlers) =>
    handlers
      .handle("gezondheid", () => Effect.map(meetKit, ({ stand }) => ({ stand })))
      .handle("toonGezondheid", () => meetKit)
      .handle("toonInstelling", () => Effect.map(Kitinstelling, ({ organisatie }) => ({ organisatie }))),
  );
