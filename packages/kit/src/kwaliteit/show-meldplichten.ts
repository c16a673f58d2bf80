import type { Meldplicht } from "@wmo-kit/afwegingskader";
import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";

import type { Meldplichtweergave } from "./weergave.js";

/** A notice that was given: of which duty, when, and what shows it. */
export interface Gemeld {
  readonly plicht: string;
  readonly bewijs: string;
  readonly op: { readonly datum: IsoDatum };
}

const standVan = (uiterlijk: IsoDatum | undefined, gemeldOp: IsoDatum | undefined, peildatum: IsoDatum): Meldplichtweergave["stand"] => {
  if (gemeldOp !== undefined) return uiterlijk !== undefined && gemeldOp > uiterlijk ? "te laat gemeld" : "gemeld";
  return uiterlijk !== undefined && uiterlijk < peildatum ? "te laat" : "open";
};

/** Every notice that an incident calls for, with how it stands on a day. @source D-3.5, D-16.6 */
export const showMeldplichten = (plichten: readonly Meldplicht[], gemeld: readonly Gemeld[], peildatum: IsoDatum): readonly Meldplichtweergave[] =>
  plichten.map(({ id, ontvanger, eis, norm, uiterlijk }) => {
    const gedaan = gemeld.find(({ plicht }) => plicht === id);
    return {
      ontvanger,
      eis,
      norm,
      uiterlijk: uiterlijk ?? null,
      uiterlijkTekst: uiterlijk === undefined ? null : formatDatumMetWeekdag(uiterlijk),
      stand: standVan(uiterlijk, gedaan?.op.datum, peildatum),
      gemeldOp: gedaan?.op.datum ?? null,
      bewijs: gedaan?.bewijs ?? null,
    };
  });
