import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Meetfout } from "../norm/meetfout.js";
import { evaluateZichtbaarheid, type Zichtbaarheidsvraag } from "./evaluate-zichtbaarheid.js";

/**
 * The indications that are shown on a day, in the order in which they were given; the rest is left out before anybody sees it.
 *
 * @source W-98.3
 */
export const listZichtbareIndicaties = <I extends { readonly einddatum?: IsoDatum | undefined }>(
  indicaties: readonly I[],
  vraag: Omit<Zichtbaarheidsvraag, "einddatum">,
): Result<readonly I[], Meetfout> => {
  const zichtbaar: I[] = [];
  for (const indicatie of indicaties) {
    const uitkomst = evaluateZichtbaarheid({ ...vraag, einddatum: indicatie.einddatum });
    if (uitkomst.isErr()) return err(uitkomst.error);
    if (uitkomst.value.waarde.zichtbaar) zichtbaar.push(indicatie);
  }
  return ok(zichtbaar);
};
