import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "./bericht.js";
import type { BerichtNietSchrijfbaar } from "./errors.js";
import { WMO301, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO302, type Wmo302 } from "./release-3-2/wmo302.js";
import { WMO305, type Wmo305 } from "./release-3-2/wmo305.js";
import { WMO306, type Wmo306 } from "./release-3-2/wmo306.js";
import { WMO307, type Wmo307 } from "./release-3-2/wmo307.js";
import { WMO308, type Wmo308 } from "./release-3-2/wmo308.js";
import { WMO315, type Wmo315 } from "./release-3-2/wmo315.js";
import { WMO316, type Wmo316 } from "./release-3-2/wmo316.js";
import { WMO317, type Wmo317 } from "./release-3-2/wmo317.js";
import { WMO318, type Wmo318 } from "./release-3-2/wmo318.js";
import { WMO319, type Wmo319 } from "./release-3-2/wmo319.js";
import { WMO320, type Wmo320 } from "./release-3-2/wmo320.js";
import { WMO323, type Wmo323 } from "./release-3-2/wmo323.js";
import { WMO325, type Wmo325 } from "./release-3-2/wmo325.js";
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

/** Writes a toewijzing-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO302, OP192 */
export const encodeWmo302 = (bericht: Wmo302): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO302, bericht);

/** Writes a startbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO305, OP192 */
export const encodeWmo305 = (bericht: Wmo305): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO305, bericht);

/** Writes a start-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO306, OP192 */
export const encodeWmo306 = (bericht: Wmo306): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO306, bericht);

/** Writes a stopbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO307, OP192 */
export const encodeWmo307 = (bericht: Wmo307): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO307, bericht);

/** Writes a stop-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO308, OP192 */
export const encodeWmo308 = (bericht: Wmo308): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO308, bericht);

/** Writes a verzoek om toewijzing, as {@link encodeWmo301}. @source iWmo 3.2, WMO315, OP192 */
export const encodeWmo315 = (bericht: Wmo315): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO315, bericht);

/** Writes a verzoek-om-toewijzing-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO316, OP192 */
export const encodeWmo316 = (bericht: Wmo316): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO316, bericht);

/** Writes a verzoek om wijziging, as {@link encodeWmo301}. @source iWmo 3.2, WMO317, OP192 */
export const encodeWmo317 = (bericht: Wmo317): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO317, bericht);

/** Writes a verzoek-om-wijziging-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO318, OP192 */
export const encodeWmo318 = (bericht: Wmo318): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO318, bericht);

/** Writes an antwoordbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO319, OP192 */
export const encodeWmo319 = (bericht: Wmo319): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO319, bericht);

/** Writes an antwoord-retourbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO320, OP192 */
export const encodeWmo320 = (bericht: Wmo320): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO320, bericht);

/** Writes a declaratiebericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO323, OP192 */
export const encodeWmo323 = (bericht: Wmo323): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO323, bericht);

/** Writes a declaratie-antwoordbericht, as {@link encodeWmo301}. @source iWmo 3.2, WMO325, OP192 */
export const encodeWmo325 = (bericht: Wmo325): Result<Uint8Array, BerichtNietSchrijfbaar> => encode(WMO325, bericht);

/** Writes any message of this package. */
export const encodeBericht = (bericht: Bericht): Result<Uint8Array, BerichtNietSchrijfbaar> => {
  switch (bericht.soort) {
    case "WMO301":
      return encodeWmo301(bericht);
    case "WMO302":
      return encodeWmo302(bericht);
    case "WMO305":
      return encodeWmo305(bericht);
    case "WMO306":
      return encodeWmo306(bericht);
    case "WMO307":
      return encodeWmo307(bericht);
    case "WMO308":
      return encodeWmo308(bericht);
    case "WMO315":
      return encodeWmo315(bericht);
    case "WMO316":
      return encodeWmo316(bericht);
    case "WMO317":
      return encodeWmo317(bericht);
    case "WMO318":
      return encodeWmo318(bericht);
    case "WMO319":
      return encodeWmo319(bericht);
    case "WMO320":
      return encodeWmo320(bericht);
    case "WMO323":
      return encodeWmo323(bericht);
    case "WMO325":
      return encodeWmo325(bericht);
  }
};
