import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { decodeWmo301, encodeWmo305, makeStartbericht } from "@wmo-kit/iwmo";

import type { Dossier, Toewijzing } from "./dossier.js";
import type { StartberichtOngeldig } from "./failures.js";
import { findBericht } from "./find-bericht.js";

/** What the provider adds to the allocation to report the start. */
export interface Startmelding {
  readonly begindatum: IsoDatum;
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
}

const utf8 = new TextDecoder();

const ongeldig = (failure: object): StartberichtOngeldig => ({
  _tag: "StartberichtOngeldig",
  bevindingen: "bevindingen" in failure ? (failure as Pick<StartberichtOngeldig, "bevindingen">).bevindingen : [],
});

/**
 * Writes the WMO305 that reports the start of an allocation, from the WMO301 in which the municipality sent it.
 *
 * @source iWmo 3.2, WMO305
 */
export const writeStartbericht = (
  dossier: Dossier,
  { nummer, berichtId }: Toewijzing,
  startmelding: Startmelding,
): Result<string, StartberichtOngeldig> =>
  findBericht(dossier, berichtId)
    .andThen(({ xml }) => decodeWmo301(xml))
    .andThen((wmo301) => makeStartbericht(wmo301, { toewijzingNummer: nummer, ...startmelding }))
    .andThen(encodeWmo305)
    .match(
      (bytes) => ok(utf8.decode(bytes)),
      (failure) => err(ongeldig(failure)),
    );
