import type { IsoDatum } from "@wmo-kit/domain";
import type { Emailsjabloon, Koppeling, OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

/** Where the list of systems names it: its part and its row. @source systems.md */
export interface Plaats {
  readonly deel: 1 | 2 | 3 | 4 | 5;
  readonly rij: number;
}

/** A system that an organisation has to do with. */
export interface Kitkoppeling extends Koppeling {
  readonly plaats: Plaats;
}

/** A prepared e-mail of a system, under its name on the page. */
export interface Koppelingsjabloon {
  readonly koppeling: string;
  readonly titel: string;
  readonly sjabloon: Emailsjabloon;
}

/** What an app says of the systems around it: which there are, the e-mails it prepares, and which messages go over which system. */
export interface Koppelinglijst {
  readonly koppelingen: readonly Kitkoppeling[];
  readonly emailsjablonen: readonly Koppelingsjabloon[];
  /** The kinds of message that go over each system with messages, by its code: they record their own use. */
  readonly berichtsoorten: Readonly<Record<string, readonly string[]>>;
  /** The last day of each kind of message over all residents: what comes in on the day it came, what we made on the day it was sent. */
  readonly laatsteBerichten: Effect.Effect<ReadonlyMap<string, IsoDatum>, OpslagMislukt>;
}

/** The systems around this organisation, as a service. */
export class Kitkoppelingen extends Context.Service<Kitkoppelingen, Koppelinglijst>()("@wmo-kit/kit/koppelingen/Koppelinglijst") {}
