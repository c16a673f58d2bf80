import { isActieCompleet, type Actie } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";

import type { Actieregel } from "./weergave.js";

/** The actions of a plan with their owner, target date and evaluation moment. @source W-8.4.9 */
export const showActies = (acties: readonly Actie[] | undefined = []): readonly Actieregel[] =>
  acties.map((actie) => ({
    actie: actie.actie,
    eigenaar: actie.eigenaar ?? null,
    streefdatumTekst: actie.streefdatum === undefined ? null : formatDatum(actie.streefdatum),
    evaluatiemomentTekst: actie.evaluatiemoment === undefined ? null : formatDatum(actie.evaluatiemoment),
    compleet: isActieCompleet(actie),
  }));
