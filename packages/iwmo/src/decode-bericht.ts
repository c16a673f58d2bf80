import type { Result } from "@wmo-kit/domain/result";

import { BERICHTEN, type Bericht } from "./bericht.js";
import { decodeMessage } from "./decode-message.js";
import type { DecodeFailure } from "./errors.js";
import { WMO301, type Wmo301 } from "./release-3-2/wmo301.js";
import { WMO305, type Wmo305 } from "./release-3-2/wmo305.js";

/** Reads any message this package knows; which one is decided by the namespace of the root. Reports all findings of level 1. */
export const decodeBericht = (invoer: Uint8Array | string): Result<Bericht, DecodeFailure> => decodeMessage(BERICHTEN, invoer);

/** Reads a toewijzingsbericht. @source iWmo 3.2, WMO301 */
export const decodeWmo301 = (invoer: Uint8Array | string): Result<Wmo301, DecodeFailure> => decodeMessage([WMO301], invoer);

/** Reads a startbericht. @source iWmo 3.2, WMO305 */
export const decodeWmo305 = (invoer: Uint8Array | string): Result<Wmo305, DecodeFailure> => decodeMessage([WMO305], invoer);
