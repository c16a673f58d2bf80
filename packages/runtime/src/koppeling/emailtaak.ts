import type { Tijdstip } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { EmailtaakOnbekend, StapPastNiet } from "./errors.js";
import type { VastgelegdKoppelingfeit } from "./feit.js";

/** An e-mail from preparation to answer: the kit prepares and records, a person sends. */
export interface Emailtaak {
  readonly taak: string;
  readonly stand: "voorbereid" | "verzonden" | "beantwoord";
  readonly sjabloon: string;
  readonly dossier: string | null;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly voorbereid: { readonly op: Tijdstip; readonly door: string };
  readonly verzonden: { readonly op: Tijdstip; readonly door: string; readonly verwijzing: string } | null;
  readonly antwoord: { readonly op: Tijdstip; readonly door: string; readonly uitkomst: string; readonly verwijzing: string | null } | null;
}

const evolve = (taken: ReadonlyMap<string, Emailtaak>, { actor: door, opgetreden, ...feit }: VastgelegdKoppelingfeit): Emailtaak | undefined => {
  if (feit.soort === "EmailVoorbereid") {
    const { taak, sjabloon, dossier, aan, onderwerp, tekst } = feit.gegevens;
    return { taak, sjabloon, dossier, aan, onderwerp, tekst, stand: "voorbereid", voorbereid: { op: opgetreden, door }, verzonden: null, antwoord: null };
  }
  if (feit.soort === "EmailVerzonden") {
    const { taak, verzonden: op, verwijzing } = feit.gegevens;
    const eerder = taken.get(taak);
    return eerder && { ...eerder, stand: "verzonden", verzonden: { op, door, verwijzing } };
  }
  if (feit.soort === "EmailBeantwoord") {
    const { taak, ontvangen: op, uitkomst, verwijzing } = feit.gegevens;
    const eerder = taken.get(taak);
    return eerder && { ...eerder, stand: "beantwoord", antwoord: { op, door, uitkomst, verwijzing } };
  }
  return undefined;
};

/** The e-mail tasks of a system, in the order in which they were prepared. */
export const foldEmailtaken = (feiten: readonly VastgelegdKoppelingfeit[]): readonly Emailtaak[] => {
  const taken = new Map<string, Emailtaak>();
  for (const feit of feiten) {
    const taak = evolve(taken, feit);
    if (taak !== undefined) taken.set(taak.taak, taak);
  }
  return [...taken.values()];
};

/** The task, if it is in the state a step asks. */
export const checkStap = (
  feiten: readonly VastgelegdKoppelingfeit[],
  taak: string,
  verwacht: Emailtaak["stand"],
): Result<Emailtaak, EmailtaakOnbekend | StapPastNiet> => {
  const gevonden = foldEmailtaken(feiten).find((een) => een.taak === taak);
  if (gevonden === undefined) return err({ _tag: "EmailtaakOnbekend", taak });
  return gevonden.stand === verwacht ? ok(gevonden) : err({ _tag: "StapPastNiet", taak, stand: gevonden.stand });
};
