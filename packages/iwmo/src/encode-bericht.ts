import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "./bericht.js";
import type { BerichtNietSchrijfbaar } from "./errors.js";
import { WMO301, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO305, type Wmo305 } from "./release-3-2/wmo305.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
import { schrijfBericht } from "./schema/schrijf-bericht.js";

const encode = <T>(beschrijving: BerichtBeschrijving<T>, bericht: T): Result<Uint8Array, BerichtNietSchrijfbaar> => {
  const { bytes, bevindingen } = schrijfBericht(beschrijving, bericht);
  if (bevindingen.length > 0) return err({ _tag: "BerichtNietSchrijfbaar", soort: beschrijving.soort, bevindingen });
  return ok(bytes);
};

/**
 * Writes a toewijzingsbericht as the bytes of a file: UTF-8 without byte order mark, lines ended by CR and LF.
 * Never writes what the schema would refuse.
 *
 * @source iWmo 3.2, WMO301, OP192
 */
export const encodeWmo301 = (bericht: Wmo301): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO301, bericht);

/** Writes a startbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO305, OP192 */
export const encodeWmo305 = (bericht: Wmo305): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO305, bericht);

/** Writes any message of this package. */
export const encodeBericht = (bericht: Bericht): Result<Uint8Array, BerichtNietSchrijfbaar> => {
  switch (bericht.soort) {
    case "WMO301":
      return encodeWmo301(bericht);
    case "WMO305":
      return encodeWmo305(bericht);
  }
};
