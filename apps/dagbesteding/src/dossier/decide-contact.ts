import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { checkTermijn } from "./check-termijn.js";
import type { Dossier } from "./dossier.js";
import type { ContactVoorOntvangst, DatumInToekomst, TermijnOverschreden } from "./failures.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import { contacttermijnen, type Termijnregels } from "./termijnen.js";

/** A contact to record, and the day on which it is recorded. */
export interface Contact {
  readonly datum: IsoDatum;
  readonly peildatum: IsoDatum;
  readonly redenTeLaat?: string;
}

/**
 * Whether a contact may be recorded: not in the future, not before the first receipt; when the term is over only with a reason.
 *
 * @source D-11.3; lifecycle.md B1
 */
export const decideContact = (
  dossier: Dossier,
  contact: Contact,
  regels: Termijnregels,
): Result<readonly Gebeurtenis[], DatumInToekomst | ContactVoorOntvangst | TermijnOverschreden> => {
  const { datum, peildatum, redenTeLaat } = contact;
  if (datum > peildatum) return err({ _tag: "DatumInToekomst", vandaag: peildatum });
  const eersteOntvangst = dossier.ontvangsten[0];
  if (eersteOntvangst !== undefined && datum < eersteOntvangst.ontvangstdatum) {
    return err({ _tag: "ContactVoorOntvangst", ontvangstdatum: eersteOntvangst.ontvangstdatum });
  }
  const open = contacttermijnen({ dossier, peildatum, regels }).filter(({ voldaanOp, aanvang }) => voldaanOp === undefined && aanvang <= datum);
  const opTijd = checkTermijn(open, datum, redenTeLaat);
  if (opTijd.isErr()) return err(opTijd.error);
  return ok([{ soort: "contact-gelegd", datum, ...(redenTeLaat === undefined ? {} : { redenTeLaat }) }]);
};
