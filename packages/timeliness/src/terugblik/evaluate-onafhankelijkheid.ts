import { addDagen, type Contractprofiel, type DatumBuitenBereik, type IsoDatum, type NormId, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { addCivieleDuur } from "../norm/add-civiele-duur.js";
import { leesDuur } from "../norm/lees-meetwaarde.js";
import type { Meetfout, NormwaardePastNiet } from "../norm/meetfout.js";
import { oordeelVan, type Oordeel } from "../norm/oordeel.js";
import { selectRij } from "../norm/select-rij.js";
import type { Terugblikstap } from "./stap.js";
import type { TerugkijkNorm } from "./terugkijk-norm.js";

/** When somebody last had a tie (nothing: never), and when the appointment begins. A tie during the term counts as well. */
export interface Onafhankelijkheidsvraag {
  readonly normen: readonly TerugkijkNorm[];
  readonly norm: NormId;
  readonly laatsteBetrokkenheid?: IsoDatum | undefined;
  readonly benoemd: IsoDatum;
  readonly profiel?: Contractprofiel | undefined;
}

/** Whether somebody is free of ties at the appointment, and from which day on. @unit civil dates */
export interface Onafhankelijkheid {
  readonly _tag: "Onafhankelijkheid";
  readonly norm: NormId;
  readonly titel: string;
  readonly benoemd: IsoDatum;
  readonly vroegsteBenoeming: IsoDatum | null;
  readonly oordeel: Oordeel;
}

const vroegsteVan = (rij: TerugkijkNorm, laatste: IsoDatum | undefined): Result<IsoDatum | null, DatumBuitenBereik | NormwaardePastNiet> =>
  leesDuur(rij).andThen((duur): Result<IsoDatum | null, DatumBuitenBereik | NormwaardePastNiet> => {
    if (duur === null || laatste === undefined) return ok(null);
    return addCivieleDuur(laatste, duur, rij.id).andThen((dag) => (rij.vergelijking === ">" ? addDagen(dag, 1) : ok(dag)));
  });

/**
 * Whether the last tie lies far enough back on the day of appointment.
 * Ask it again when a new tie arises during the term: the requirement also holds then.
 *
 * @source D-6.1, D-23.1.i; norms.md A-36, K-01, K-05, K-07
 */
export const evaluateOnafhankelijkheid = (
  vraag: Onafhankelijkheidsvraag,
): Result<Uitkomst<Onafhankelijkheid, Terugblikstap>, Meetfout> => {
  const { laatsteBetrokkenheid, benoemd } = vraag;
  const gekozen = selectRij({ ...vraag, peildatum: benoemd });
  if (gekozen.isErr()) return err(gekozen.error);
  const { rij, bronnen, stappen } = gekozen.value;
  if (rij.soort !== "onafhankelijkheid") return err({ _tag: "MetingPastNiet", norm: rij.id, code: "soort" });
  return vroegsteVan(rij, laatsteBetrokkenheid).map((vroegste) => ({
    waarde: {
      _tag: "Onafhankelijkheid",
      norm: rij.id,
      titel: rij.titel,
      benoemd,
      vroegsteBenoeming: vroegste,
      oordeel: rij.waarde === null ? "geen oordeel" : oordeelVan(vroegste === null || vroegste <= benoemd),
    },
    stappen: [
      laatsteBetrokkenheid === undefined
        ? { _tag: "NooitBetrokken" }
        : { _tag: "LaatsteBetrokkenheid", datum: laatsteBetrokkenheid },
      ...stappen,
      ...(vroegste === null
        ? []
        : [{ _tag: "VrijVanaf", datum: vroegste } as const, { _tag: "BenoemingGetoetst", datum: benoemd, vroegste } as const]),
    ],
    bronnen,
  }));
};
