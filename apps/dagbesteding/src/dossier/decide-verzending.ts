import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { checkTermijn } from "./check-termijn.js";
import type { Dossier } from "./dossier.js";
import type {
  BerichtOnbekendInDossier,
  DatumInToekomst,
  ReedsVerzonden,
  TermijnOverschreden,
  VerzendingVoorDagtekening,
} from "./failures.js";
import { findBericht } from "./find-bericht.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { starttermijnen, type Termijnregels } from "./termijnen.js";

/** A sending to record, and the day on which it is recorded. */
export interface Verzending {
  readonly berichtId: string;
  readonly datum: IsoDatum;
  readonly peildatum: IsoDatum;
  readonly redenTeLaat?: string;
}

type VerzendingFailure =
  | BerichtOnbekendInDossier
  | DatumInToekomst
  | VerzendingVoorDagtekening
  | ReedsVerzonden
  | TermijnOverschreden;

/**
 * Whether a WMO305 may be recorded as sent: it was made here, not sent before, and the day fits; when the term is over only with a reason.
 *
 * @source D-20.4
 */
export const decideVerzending = (
  dossier: Dossier,
  verzending: Verzending,
  regels: Termijnregels,
): Result<readonly Gebeurtenis[], VerzendingFailure> => {
  const { berichtId, datum, peildatum, redenTeLaat } = verzending;
  const gevonden = findBericht(dossier, berichtId);
  if (gevonden.isErr()) return err(gevonden.error);
  const bericht = gevonden.value;
  if (bericht.soort !== "WMO305") return err({ _tag: "BerichtOnbekendInDossier" });
  if (bericht.verzondenOp !== undefined) return err({ _tag: "ReedsVerzonden", verzondenOp: bericht.verzondenOp });
  if (datum > peildatum) return err({ _tag: "DatumInToekomst", vandaag: peildatum });
  if (datum < bericht.dagtekening) return err({ _tag: "VerzendingVoorDagtekening", dagtekening: bericht.dagtekening });
  const termijn = starttermijnen({ dossier, peildatum, regels }).filter(({ toewijzingNummer }) => toewijzingNummer === bericht.toewijzingNummer);
  const opTijd = checkTermijn(termijn, datum, redenTeLaat);
  if (opTijd.isErr()) return err(opTijd.error);
  return ok([{ soort: "startbericht-verzonden", berichtId, datum, ...(redenTeLaat === undefined ? {} : { redenTeLaat }) }]);
};
