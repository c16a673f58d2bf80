import type { Result } from "@wmo-kit/domain/result";

import { BERICHTEN, type Bericht } from "./bericht.js";
import { decodeMessage } from "./decode-message.js";
import type { DecodeFailure } from "./errors.js";
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

/** Reads any message this package knows; which one is decided by the namespace of the root. Reports all findings of level 1. */
export const decodeBericht = (invoer: Uint8Array | string): Result<Bericht, DecodeFailure> => decodeMessage(BERICHTEN, invoer);

/** Reads a toewijzingsbericht. @source iWmo 3.2, WMO301 */
export const decodeWmo301 = (invoer: Uint8Array | string): Result<Wmo301, DecodeFailure> => decodeMessage([WMO301], invoer);

/** Reads a toewijzing-retourbericht. @source iWmo 3.2, WMO302 */
export const decodeWmo302 = (invoer: Uint8Array | string): Result<Wmo302, DecodeFailure> => decodeMessage([WMO302], invoer);

/** Reads a startbericht. @source iWmo 3.2, WMO305 */
export const decodeWmo305 = (invoer: Uint8Array | string): Result<Wmo305, DecodeFailure> => decodeMessage([WMO305], invoer);

/** Reads a start-retourbericht. @source iWmo 3.2, WMO306 */
export const decodeWmo306 = (invoer: Uint8Array | string): Result<Wmo306, DecodeFailure> => decodeMessage([WMO306], invoer);

/** Reads a stopbericht. @source iWmo 3.2, WMO307 */
export const decodeWmo307 = (invoer: Uint8Array | string): Result<Wmo307, DecodeFailure> => decodeMessage([WMO307], invoer);

/** Reads a stop-retourbericht. @source iWmo 3.2, WMO308 */
export const decodeWmo308 = (invoer: Uint8Array | string): Result<Wmo308, DecodeFailure> => decodeMessage([WMO308], invoer);

/** Reads a verzoek om toewijzing. @source iWmo 3.2, WMO315 */
export const decodeWmo315 = (invoer: Uint8Array | string): Result<Wmo315, DecodeFailure> => decodeMessage([WMO315], invoer);

/** Reads a verzoek-om-toewijzing-retourbericht. @source iWmo 3.2, WMO316 */
export const decodeWmo316 = (invoer: Uint8Array | string): Result<Wmo316, DecodeFailure> => decodeMessage([WMO316], invoer);

/** Reads a verzoek om wijziging. @source iWmo 3.2, WMO317 */
export const decodeWmo317 = (invoer: Uint8Array | string): Result<Wmo317, DecodeFailure> => decodeMessage([WMO317], invoer);

/** Reads a verzoek-om-wijziging-retourbericht. @source iWmo 3.2, WMO318 */
export const decodeWmo318 = (invoer: Uint8Array | string): Result<Wmo318, DecodeFailure> => decodeMessage([WMO318], invoer);

/** Reads an antwoordbericht. @source iWmo 3.2, WMO319 */
export const decodeWmo319 = (invoer: Uint8Array | string): Result<Wmo319, DecodeFailure> => decodeMessage([WMO319], invoer);

/** Reads an antwoord-retourbericht. @source iWmo 3.2, WMO320 */
export const decodeWmo320 = (invoer: Uint8Array | string): Result<Wmo320, DecodeFailure> => decodeMessage([WMO320], invoer);

/** Reads a declaratiebericht. @source iWmo 3.2, WMO323 */
export const decodeWmo323 = (invoer: Uint8Array | string): Result<Wmo323, DecodeFailure> => decodeMessage([WMO323], invoer);

/** Reads a declaratie-antwoordbericht. @source iWmo 3.2, WMO325 */
export const decodeWmo325 = (invoer: Uint8Array | string): Result<Wmo325, DecodeFailure> => decodeMessage([WMO325], invoer);
