import type { Actor, Dossier } from "@wmo-kit/afwegingskader";
import type { Tijdstip } from "@wmo-kit/domain";
import type { Dossierregels, OpslagMislukt } from "@wmo-kit/runtime";
import type { Effect } from "effect";

import type { AlVastgelegd, DossierOnbekend, Opslagfout } from "./errors.js";
import type { Kastdossier, NieuwFeit } from "./kastdossier.js";

/** The dossier of the organisation itself: waiting lists, subcontractors, people, incidents, changes. */
export const ORGANISATIE = "organisatie";

/** What stands in a stream with a colon in its name is no dossier: registers, time records, the use of other systems. */
export const isDossier = (stroom: string): boolean => !stroom.includes(":");

/** In what circumstances something is decided: by whom, when, and what the organisation has on record. */
export interface Werk {
  readonly actor: Actor;
  readonly tijdstip: Tijdstip;
  readonly organisatie: Dossier;
}

/** What is recorded, with the keys that make sure it happens once. */
export interface Besluit<Feit> {
  readonly feiten: readonly NieuwFeit<Feit>[];
  readonly sleutels?: readonly string[];
}

/** A decision over a dossier: what to record, or why not. */
export type Beslis<Stand, Feit, E, R> = (dossier: Kastdossier<Stand>, werk: Werk) => Effect.Effect<Besluit<Feit>, E, R>;

/** Who decides, and on which version of the dossier; without a version it is decided anew when somebody else was first. */
export interface Wijziging {
  readonly actor: Actor;
  readonly verwachteVersie?: number;
}

/** Something that comes in once and belongs to one dossier: `bericht` may exist once, `houder` finds the dossier or opens it. */
export interface Ontvangst {
  readonly actor: Actor;
  readonly bericht: string;
  readonly houder: string;
}

/**
 * The cabinet with every dossier of an organisation; all of it derived from stored facts.
 * Reading looks at the store first, so what another process recorded is seen, and what was destroyed is gone.
 * The memory it uses has a limit.
 */
export interface Kast<Stand, Feit, Lijn> {
  readonly load: (dossierId: string) => Effect.Effect<Kastdossier<Stand>, DossierOnbekend | OpslagMislukt>;
  /** The dossier of the organisation; without facts it is empty. */
  readonly loadOrganisatie: Effect.Effect<Kastdossier<Stand>, OpslagMislukt>;
  /** The light line of every dossier of a resident, in the order in which they were opened. */
  readonly list: Effect.Effect<readonly Lijn[], OpslagMislukt>;
  /** Makes and checks the stored lines, for maintenance. */
  readonly lijnen: Pick<Dossierregels<Lijn>, "herbouw" | "vergelijk">;
  /** Records what is decided over a dossier. The dossier of the organisation need not exist. */
  readonly change: <E, R>(
    dossierId: string,
    beslis: Beslis<Stand, Feit, E, R>,
    wijziging: Wijziging,
  ) => Effect.Effect<Kastdossier<Stand>, E | DossierOnbekend | AlVastgelegd | Opslagfout, R>;
  /** Records what comes in, once, in the dossier of its holder or in a new one. */
  readonly receive: <E, R>(
    ontvangst: Ontvangst,
    beslis: Beslis<Stand, Feit, E, R>,
  ) => Effect.Effect<{ readonly dossier: Kastdossier<Stand>; readonly nieuw: boolean }, E | AlVastgelegd | Opslagfout, R>;
  /** The dossier that holds a key. */
  readonly find: (sleutel: string) => Effect.Effect<Kastdossier<Stand>, DossierOnbekend | OpslagMislukt>;
}
