import type { IsoDatum } from "@wmo-kit/domain";

import { isVerwijderd, type Toewijzing } from "../dossier/dossier.js";

/** Allocations that hold on a day. @source D-20.10 */
export const listGeldig = (toewijzingen: readonly Toewijzing[], datum: IsoDatum): readonly Toewijzing[] =>
  toewijzingen.filter(
    (toewijzing) => !isVerwijderd(toewijzing) && toewijzing.ingangsdatum <= datum && (toewijzing.einddatum === undefined || datum <= toewijzing.einddatum),
  );

/** The allocation that attendance falls under: the one that was named, or the only one that holds on the day. */
export const kiesToewijzing = (toewijzingen: readonly Toewijzing[], { datum, toewijzingNummer }: { readonly datum: IsoDatum; readonly toewijzingNummer?: number | undefined }): Toewijzing | undefined => {
  if (toewijzingNummer !== undefined) return toewijzingen.find(({ nummer }) => nummer === toewijzingNummer);
  const [enige, ...meer] = listGeldig(toewijzingen, datum);
  return meer.length === 0 ? enige : undefined;
};
