import type { Gebeurtenis, Gevolg } from "@wmo-kit/afwegingskader";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Werk } from "../kast/kast.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { decideStap, type Genomen, type Stapopdracht } from "./decide-stap.js";
import type { Stapfout } from "./errors.js";

/** Steps that go together, each judged on the dossier after the one before: all of them, or none. */
export interface Genomenreeks<Stand> {
  readonly dossier: Kastdossier<Stand>;
  readonly stappen: readonly { readonly gebeurtenis: Gebeurtenis; readonly gevolgen: readonly Gevolg[]; readonly dossier: Kastdossier<Stand> }[];
}

/** Whether a list of steps may be taken, in order. */
export const neemStappen = <Stand>(
  dossier: Kastdossier<Stand>,
  opdrachten: readonly Stapopdracht[],
  werk: Werk,
  omgeving: Kitomgeving,
): Result<Genomenreeks<Stand>, Stapfout> =>
  opdrachten.reduce<Result<Genomenreeks<Stand>, Stapfout>>(
    (tot, opdracht) =>
      tot.andThen(({ dossier: nu, stappen }) =>
        decideStap(nu, opdracht, werk, omgeving).map((genomen: Genomen<Stand>) => ({ dossier: genomen.dossier, stappen: [...stappen, genomen] })),
      ),
    ok({ dossier, stappen: [] }),
  );
