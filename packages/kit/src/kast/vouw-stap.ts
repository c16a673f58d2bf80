import type { Gebeurtenis, Gevolg } from "@wmo-kit/afwegingskader";
import { invariant } from "@wmo-kit/domain";

import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { volgAanvangen } from "../omgeving/volg-aanvangen.js";
import { volgTaken } from "../taken/volg-taken.js";
import type { Kastdossier } from "./kastdossier.js";

/** A dossier after a step, with what the step asked for. */
export interface NaStap<Stand> {
  readonly dossier: Kastdossier<Stand>;
  readonly gevolgen: readonly Gevolg[];
}

/**
 * Takes a recorded step into a dossier. It was judged when it was recorded; here nothing is judged again,
 * because a norm or another dossier that changed since does not undo what happened.
 *
 * @source lifecycle.md, common rules (the log is append-only); W-95.1, D-20.13
 */
export const vouwStap = <Stand>(dossier: Kastdossier<Stand>, gebeurtenis: Gebeurtenis, { levenslopen, normen }: Kitomgeving): NaStap<Stand> => {
  const levensloop = levenslopen.get(gebeurtenis.levensloop);
  const gevolgd = volgAanvangen(normen);
  const oud = Object.hasOwn(dossier.zaken.zaken, gebeurtenis.zaak) ? dossier.zaken.zaken[gebeurtenis.zaak] : undefined;
  const beoordeling = levensloop?.beoordeel(dossier.zaken, oud, gebeurtenis, gevolgd.normen);
  invariant(beoordeling !== undefined, `een vastgelegde stap past in zijn levensloop: ${gebeurtenis.levensloop} ${gebeurtenis.soort}`);
  const { zaak, gevolgen } = beoordeling.pasToe();
  const zaken = { ...dossier.zaken, zaken: { ...dossier.zaken.zaken, [zaak.id]: zaak }, bijgewerkt: gebeurtenis.tijdstip };
  return {
    gevolgen,
    dossier: {
      ...dossier,
      zaken,
      sinds: oud?.toestand === zaak.toestand ? dossier.sinds : { ...dossier.sinds, [zaak.id]: gebeurtenis.tijdstip },
      taken: volgTaken(dossier.taken, { dossier: zaken, gebeurtenis, gevolgen, gevolgd }),
    },
  };
};
