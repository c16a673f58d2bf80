import { err, ok, type Result } from "@wmo-kit/domain/result";

import { decodeXml } from "../bericht/decode-bericht.js";
import { describeBevinding } from "../describe-error.js";

/** A message in bytes that came in, as message traffic wants it: what it is and how it is called. */
export interface GeopendBericht {
  readonly inhoud: Uint8Array;
  readonly soort: string;
  readonly identificatie: string;
}

/** The bytes are no message of this contract; every finding in words, without a value. */
export interface Afgekeurd {
  readonly _tag: "Afgekeurd";
  readonly bevindingen: readonly string[];
}

/**
 * How message traffic packs and recognises the messages of this contract: bare XML.
 * It has the form that the traffic of `@wmo-kit/runtime` asks (`Verpakking`), without knowing it.
 */
export const BACKOFFICEVERPAKKING = {
  wrap: (): Result<null, never> => ok(null),
  open: (bytes: Uint8Array): Result<GeopendBericht, Afgekeurd> =>
    decodeXml(bytes).match(
      ({ kenmerk, inhoud: { soort } }) => ok({ inhoud: bytes, soort, identificatie: kenmerk }),
      ({ bevindingen }) => err({ _tag: "Afgekeurd", bevindingen: bevindingen.map(describeBevinding) }),
    ),
} as const;
