import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import type { TermijnNorm } from "@wmo-kit/timeliness";
import type { KalenderNorm } from "@wmo-kit/timeliness/plichten";
import { Context, Effect, Layer } from "effect";

import { kiesLevenslopen, makeKitomgeving, type Kitomgeving } from "../omgeving/kitomgeving.js";
import { Kitinstelling } from "./kitinstelling.js";

/** The life cycles and norms by which an organisation works: all of them, those around a resident, and its own. */
export interface WerkomgevingWaarden {
  readonly alle: Kitomgeving;
  readonly bewoner: Kitomgeving;
  readonly organisatie: Kitomgeving;
}

/** The life cycles and norms of this app, as a service. */
export class Werkomgeving extends Context.Service<Werkomgeving, WerkomgevingWaarden>()("@wmo-kit/kit/diensten/Werkomgeving") {}

/** Which life cycles and terms an app works with. @source lifecycle.md parts A and B */
export interface Werkomgevingkeuze {
  readonly termijnen: readonly TermijnNorm[];
  readonly jaarplichten: readonly KalenderNorm[];
  readonly vanBewoner: readonly string[];
  readonly vanOrganisatie: readonly string[];
}

/** The life cycles, norms and calendar of an app, by its settings. */
export const layerWerkomgeving = ({ termijnen, jaarplichten, vanBewoner, vanOrganisatie }: Werkomgevingkeuze): Layer.Layer<Werkomgeving, never, Kitinstelling> =>
  Layer.effect(
    Werkomgeving,
    Effect.map(Kitinstelling, ({ kalender, profiel }) => {
      const alle = makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen, jaarplichten, kalender, profiel });
      return Werkomgeving.of({ alle, bewoner: kiesLevenslopen(alle, vanBewoner), organisatie: kiesLevenslopen(alle, vanOrganisatie) });
    }),
  );
