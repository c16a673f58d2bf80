import { compareDatums, toLokaleDatum, type Bron, type IsoDatum } from "@wmo-kit/domain";
import { ok, type Result } from "@wmo-kit/domain/result";

import type { Uitbericht } from "./uitbericht.js";

/** Within how long a technical reply must come; the number and the calendar belong to who asks. */
export interface Retournorm<E> {
  /** @unit working days */
  readonly aantal: number;
  readonly bron: Bron;
  readonly addWerkdagen: (datum: IsoDatum, aantal: number) => Result<IsoDatum, E>;
}

/** A message that should have been answered by now. */
export interface RetourOntbreekt {
  readonly bericht: Uitbericht;
  /** Last day on which the reply would have been in time. */
  readonly uiterlijk: IsoDatum;
  readonly bron: Bron;
}

/**
 * The messages that were sent and not answered in time, oldest first. The day of sending does not count;
 * on the last day itself nothing is late yet.
 *
 * @source systems.md 1, technical replies
 */
export const findZonderRetour = <E>(
  berichten: readonly Uitbericht[],
  peildatum: IsoDatum,
  { aantal, bron, addWerkdagen }: Retournorm<E>,
): Result<readonly RetourOntbreekt[], E> => {
  const gevonden: RetourOntbreekt[] = [];
  for (const bericht of berichten) {
    const verzonden = bericht.verzonden === null ? null : toLokaleDatum(bericht.verzonden).unwrapOr(null);
    if (bericht.stand !== "aangeboden" || !bericht.retourVerwacht || verzonden === null) continue;
    const uiterlijk = addWerkdagen(verzonden, aantal);
    if (uiterlijk.isErr()) return uiterlijk.map(() => []);
    if (compareDatums(peildatum, uiterlijk.value) > 0) gevonden.push({ bericht, uiterlijk: uiterlijk.value, bron });
  }
  return ok(gevonden);
};
