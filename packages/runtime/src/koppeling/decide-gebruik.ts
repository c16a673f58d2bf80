import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { checkGeenBsn } from "./check-bsn.js";
import type { BsnInTekst, SoortPastNiet, ToestemmingOntbreekt } from "./errors.js";
import type { Koppelingfeit } from "./feit.js";
import type { Koppeling } from "./koppeling.js";

/** A use of a system, as a person or the app reports it. */
export interface Gebruik {
  readonly dossier: string | null;
  readonly wat: string;
  readonly uitkomst: string;
  /** Where the evidence is. */
  readonly bewijs: string | null;
  /** The day the data are from. */
  readonly stand: IsoDatum;
  /** The resident agreed; must be there where the system asks it and the use is about a dossier. */
  readonly toestemming: true | null;
}

/** A look-up, as the person who did it reports it. */
export interface Opzoeking {
  readonly dossier: string | null;
  readonly vraag: string;
  readonly uitkomst: string;
  /** Where the evidence is; the document itself is not kept. */
  readonly document: string | null;
  /** The day it was looked up. */
  readonly stand: IsoDatum;
  readonly geldigTot: IsoDatum | null;
  /** The resident agreed; must be there where the system asks it and the look-up is about a dossier. */
  readonly toestemming: true | null;
}

/** Data about a resident cross only after the resident agreed. @source systems.md 6.3; D-3.1, D-12.3 */
const checkToestemming = (
  { code, toestemming: gevraagd }: Koppeling,
  { dossier, toestemming }: Pick<Gebruik, "dossier" | "toestemming">,
): Result<true, ToestemmingOntbreekt> =>
  gevraagd === "nodig" && dossier !== null && toestemming !== true ? err({ _tag: "ToestemmingOntbreekt", koppeling: code }) : ok(true);

/** The fact of a use, with the purpose of the system. @source systems.md 6.3 */
export const decideGebruik = (koppeling: Koppeling, gebruik: Gebruik): Result<Koppelingfeit, BsnInTekst | ToestemmingOntbreekt> => {
  const { doel } = koppeling;
  const { wat, uitkomst, bewijs } = gebruik;
  return checkToestemming(koppeling, gebruik)
    .andThen(() => checkGeenBsn({ wat, uitkomst, bewijs }))
    .map(() => ({ soort: "KoppelingGebruikt", gegevens: { doel, ...gebruik } }));
};

/** The fact of a look-up. @source systems.md 6.3, 6.5 */
export const decideOpzoeking = (koppeling: Koppeling, opzoeking: Opzoeking): Result<Koppelingfeit, BsnInTekst | SoortPastNiet | ToestemmingOntbreekt> => {
  const { code, soort, doel } = koppeling;
  if (soort !== "opzoeking") return err({ _tag: "SoortPastNiet", koppeling: code, verwacht: "opzoeking" });
  const { vraag, uitkomst, document } = opzoeking;
  return checkToestemming(koppeling, opzoeking)
    .andThen(() => checkGeenBsn({ vraag, uitkomst, document }))
    .map(() => ({ soort: "OpzoekingVastgelegd", gegevens: { doel, ...opzoeking } }));
};
