import type { Norm } from "@wmo-kit/domain";
import type { TermijnNorm } from "@wmo-kit/timeliness";

import type { HistorieOngeldig } from "../kern/replay.js";
import type { Omgeving } from "../kern/transition.js";
import type { NietCanoniek } from "./canonicalize.js";
import type { JsonWaarde } from "./json-waarde.js";

/** One event as it went in: its closed facts to read, and a seal over all of it to check. */
export interface Bewijsinvoer {
  readonly id: string;
  readonly levensloop: string;
  readonly zaak: string;
  readonly soort: string;
  readonly tijdstip: string;
  readonly datum: string;
  readonly actor: string;
  readonly bekwaamheden: readonly string[];
  readonly gegevens: JsonWaarde;
  readonly zegel: string;
}

/** What a guard said about an event that went on: it held, or its warning was acknowledged with a reason. */
export interface Bewijswachter {
  readonly naam: string;
  readonly code: string;
  readonly uitkomst: "houdt" | "erkend";
  readonly reden?: string;
}

/** A norm that was asked for in a step, and the day, moment or number it gave. */
export interface Bewijsnormvraag {
  readonly norm: string;
  readonly vanaf: string;
  readonly antwoord: string | number | null;
}

/** One step: from state to state, by which guards, requirements and article. */
export interface Bewijsstap {
  readonly gebeurtenis: string;
  readonly levensloop: string;
  readonly zaak: string;
  readonly van: string | null;
  readonly naar: string;
  readonly wachters: readonly Bewijswachter[];
  readonly eisen: readonly string[];
  readonly artikel: string | null;
  readonly normen: readonly Bewijsnormvraag[];
}

/** A norm row that was used: its value, how it is compared, when it holds and where it is written. */
export interface Bewijsnorm {
  readonly norm: string;
  readonly titel: string;
  readonly waarde: JsonWaarde;
  readonly vergelijking: string;
  readonly geldigheid: JsonWaarde;
  readonly bron: string;
  readonly lezing: JsonWaarde;
}

/**
 * Why an advice could be what it is: everything that went in, every step with its rules, and what came out.
 * The same events, norms and packages give the same bytes. It holds no name and no Bsn: people and free texts have stand-ins.
 *
 * @source W-35, W-95.1; Awb 3:46
 */
export interface Receipt {
  readonly soort: "adviesbewijs";
  readonly versie: 1;
  readonly dossier: string;
  readonly advies: string;
  readonly tot: string;
  readonly pakketten: Readonly<Record<string, string>>;
  readonly invoer: readonly Bewijsinvoer[];
  readonly stappen: readonly Bewijsstap[];
  readonly normen: readonly Bewijsnorm[];
  readonly uitkomst: { readonly toestand: string; readonly feiten: JsonWaarde };
  /** SHA-256 over the canonical JSON of all other fields. */
  readonly hash: string;
}

/** With what a receipt is made: the life cycles and norms, the rows behind the norms, and the versions of the packages. */
export interface Bewijsomgeving extends Omgeving {
  readonly normrijen: readonly (TermijnNorm | Norm<unknown>)[];
  readonly pakketten: Readonly<Record<string, string>>;
}

/** Which advice, in which dossier, and up to which event; without one up to the last event of the advice. */
export interface Bewijsvraag {
  readonly dossier: string;
  readonly advies: string;
  readonly tot?: string;
}

/** There is no advice with this id in these events, or no event with the id of `tot`. */
export interface AdviesNietGevonden {
  readonly _tag: "AdviesNietGevonden";
  readonly advies: string;
}

/** An id of a dossier, case or event could be a Bsn. Ids stand in the receipt, so no receipt is made. The id itself is not repeated. */
export interface IdBevatBsn {
  readonly _tag: "IdBevatBsn";
  readonly soort: "dossier" | "zaak" | "gebeurtenis";
}

/** Why there is no receipt. */
export type ReceiptFout = AdviesNietGevonden | IdBevatBsn | HistorieOngeldig | NietCanoniek;
