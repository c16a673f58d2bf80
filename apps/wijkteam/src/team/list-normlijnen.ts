import { applyContractprofiel, selectNorm, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import type { Indicator } from "@wmo-kit/monitoring";
import { DIENSTVERLENINGSNORMEN, type DienstverleningsNorm } from "@wmo-kit/timeliness/meting";

import type { Normlijnweergave } from "./weergave.js";

const HONDERD = 100;

/** By which contract, and on which day. */
export interface Normvraag {
  readonly profiel: Contractprofiel | undefined;
  readonly peildatum: IsoDatum;
}

const NORMEN: readonly DienstverleningsNorm[] = DIENSTVERLENINGSNORMEN;

/** The share that a figure is held against on a day, to be drawn as a line; none where the norm is open. @source W-50.3, W-72.1 */
export const listNormlijnen = (indicatoren: readonly Indicator[], { profiel, peildatum }: Normvraag): readonly Normlijnweergave[] =>
  indicatoren.flatMap(({ id, meetwijze }): readonly Normlijnweergave[] => {
    if (!("maatstaf" in meetwijze)) return [];
    const { maatstaf } = meetwijze;
    if (maatstaf.soort === "alle") return [{ indicator: id, percentage: HONDERD, tekst: "elke zaak" }];
    if (maatstaf.soort === "geen") return [];
    return selectNorm(profiel === undefined ? NORMEN : applyContractprofiel(NORMEN, profiel), maatstaf.norm, peildatum).match(
      ({ waarde }) => {
        if (waarde === null || typeof waarde !== "object" || !("teller" in waarde)) return [];
        const percentage = (Number(waarde.teller) * HONDERD) / Number(waarde.noemer);
        return [{ indicator: id, percentage, tekst: `minstens ${percentage.toLocaleString("nl-NL")}%` }];
      },
      () => [],
    );
  });
