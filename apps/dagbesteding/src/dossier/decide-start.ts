import { omvatDatum, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { isVerwijderd, type Dossier, type Toewijzing } from "./dossier.js";
import type {
  DatumInToekomst,
  GeenToewijzing,
  ReedsGestart,
  StartberichtOngeldig,
  ToewijzingOnbekend,
  ToewijzingVerwijderd,
} from "./failures.js";
import { findToewijzing } from "./find-toewijzing.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { writeStartbericht } from "./write-startbericht.js";

/** A start to record: which allocation, on which day, and the identity of the message that reports it. */
export interface Start {
  readonly toewijzingNummer: number;
  readonly begindatum: IsoDatum;
  readonly peildatum: IsoDatum;
  readonly berichtId: string;
  readonly identificatie: string;
}

type StartFailure =
  | ToewijzingOnbekend
  | ToewijzingVerwijderd
  | ReedsGestart
  | DatumInToekomst
  | GeenToewijzing
  | StartberichtOngeldig;

const checkStart = (toewijzing: Toewijzing, { begindatum, peildatum }: Start): Result<Toewijzing, StartFailure> => {
  const { start, ingangsdatum, einddatum } = toewijzing;
  if (isVerwijderd(toewijzing)) return err({ _tag: "ToewijzingVerwijderd" });
  if (start !== undefined) return err({ _tag: "ReedsGestart", begindatum: start.begindatum });
  if (begindatum > peildatum) return err({ _tag: "DatumInToekomst", vandaag: peildatum });
  if (omvatDatum({ begindatum: ingangsdatum, einddatum }, begindatum)) return ok(toewijzing);
  return err({ _tag: "GeenToewijzing", ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) });
};

/**
 * Whether support may start on a day: the allocation exists, is valid on that day and did not start before.
 * The facts are the start and the WMO305 that reports it, dated on the day of recording.
 *
 * @source lifecycle.md B2 (toegewezen → gestart); D-20.4; iWmo TR134
 */
export const decideStart = (dossier: Dossier, start: Start): Result<readonly Gebeurtenis[], StartFailure> => {
  const { toewijzingNummer, begindatum, berichtId, identificatie, peildatum: dagtekening } = start;
  return findToewijzing(dossier, toewijzingNummer)
    .andThen((toewijzing) => checkStart(toewijzing, start))
    .andThen((toewijzing) => writeStartbericht(dossier, toewijzing, { begindatum, identificatie, dagtekening }))
    .map((xml) => [
      { soort: "ondersteuning-gestart", toewijzingNummer, begindatum },
      { soort: "startbericht-gemaakt", berichtId, toewijzingNummer, identificatie, dagtekening, xml },
    ]);
};
