import { createHash } from "node:crypto";

import { canonicalize, type JsonWaarde } from "@wmo-kit/afwegingskader";
import { invariant } from "@wmo-kit/domain";

/** The SHA-256 of data in its one canonical form: who has the JSON can count it again in any language. @source RFC 8785 */
export const controlegetal = (gegevens: JsonWaarde): string => {
  const tekst = canonicalize(gegevens);
  invariant(tekst.isOk(), "een pakket bestaat uit gewone JSON");
  return createHash("sha256").update(tekst.value).digest("hex");
};
