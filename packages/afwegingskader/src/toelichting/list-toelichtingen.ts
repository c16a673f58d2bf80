import { volgNormen } from "../bewijs/volg-normen.js";
import type { Dossier } from "../kern/dossier.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import type { Omgeving } from "../kern/transition.js";
import type { Toelichting } from "./toelichting.js";

/**
 * Every norm that the guards of an event asked for in vain, each once: on it there is no verdict.
 * Works before an event is taken and afterwards, on the dossier before it. Where a person must judge, the refusal asks so itself (`OordeelNodig`).
 *
 * @source lifecycle.md section C, NORM_ONBEKEND
 */
export const listToelichtingen = (dossier: Dossier, gebeurtenis: Gebeurtenis, { levenslopen, normen }: Omgeving): readonly Toelichting[] => {
  const { normen: gevolgd, neemVragen } = volgNormen(normen);
  const zaak = Object.hasOwn(dossier.zaken, gebeurtenis.zaak) ? dossier.zaken[gebeurtenis.zaak] : undefined;
  const rij = levenslopen.get(gebeurtenis.levensloop)?.beoordeel(dossier, zaak, gebeurtenis, gevolgd)?.rij;
  if (rij === undefined) return [];
  const { eisen, artikel } = rij;
  const open = new Map(neemVragen().flatMap((vraag) => (vraag.antwoord === null ? [[vraag.norm, vraag] as const] : [])));
  return [...open.values()].map(({ norm, vanaf }) => ({ code: "NORM_ONBEKEND", norm, vanaf, eisen, ...(artikel === undefined ? {} : { artikel }) }));
};
