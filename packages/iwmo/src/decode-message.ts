import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { DecodeFailure } from "./errors.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
import { leesBericht } from "./schema/lees-bericht.js";
import { openReader } from "./schema/lezer.js";
import { describeGeenXml, describeOnbekend } from "./sniff-bericht.js";
import { readNext } from "./xml/read-next.js";

/**
 * Reads a document as the one of the given messages that its root names.
 * The value is only typed when there were no findings: then it has exactly the fields its description names.
 */
export const decodeMessage = <T>(
  beschrijvingen: readonly BerichtBeschrijving<T>[],
  invoer: Uint8Array | string,
): Result<T, DecodeFailure> => {
  const reader = openReader(invoer);
  if (readNext(reader) !== "begin") return err(describeGeenXml(reader));
  const beschrijving = beschrijvingen.find(({ naamruimte }) => naamruimte === reader.naamruimte);
  if (beschrijving === undefined || reader.lokaal !== "Bericht") return err(describeOnbekend(reader, beschrijvingen));
  const { waarde, bevindingen } = leesBericht(beschrijving, reader);
  if (bevindingen.length > 0) return err({ _tag: "BerichtOngeldig", soort: beschrijving.soort, bevindingen });
  const bericht: unknown = { soort: beschrijving.soort, ...Object(waarde) };
  return ok(bericht as T);
};
