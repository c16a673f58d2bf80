import { Context, type Duration, type Effect, type Option, type Stream } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { AppendConflict, ReeksConflict } from "./errors.js";
import type { Gebeurtenis, NieuweGebeurtenis, Plaats } from "./gebeurtenis.js";

/** What to add to one dossier, and what must still be true for it. */
export interface AppendOpdracht {
  readonly tenant: string;
  readonly dossier: string;
  /** Version of the dossier the decision was based on; 0 for a new dossier. `elke` for facts that lean on none before them: their keys alone decide. */
  readonly verwachteVersie: number | "elke";
  /** At least one: an append without facts would claim keys that nothing explains. */
  readonly gebeurtenissen: readonly [NieuweGebeurtenis, ...NieuweGebeurtenis[]];
  /** Texts no other append of this tenant may have claimed, such as `bericht:0268:GEM260219001`. */
  readonly sleutels?: readonly string[];
}

/** A stretch of positions. */
export interface Venster {
  readonly na: number;
  readonly tot: number;
}

/** Where to start following, and how often to look for facts of other processes. */
export interface VolgOpties {
  readonly na?: number;
  readonly peiling?: Duration.Input;
}

/**
 * The memory of an app: immutable facts per dossier, in order, per tenant.
 * An adapter keeps its promise only when it passes `eventStoreContract`.
 */
export class EventStore extends Context.Service<
  EventStore,
  {
    /**
     * Adds facts to a dossier: all of them with all their keys, or nothing. What is acknowledged survives a crash.
     * A claimed key is reported before a version conflict, so that a message that arrives twice is known as such.
     */
    readonly append: (opdracht: AppendOpdracht) => Effect.Effect<readonly Plaats[], AppendConflict | OpslagMislukt>;
    /**
     * Adds to many dossiers of one tenant in one transaction, as if one after the other: all of it or nothing.
     * Meant for imports: thousands of facts at once.
     */
    readonly appendAlles: (
      tenant: string,
      opdrachten: readonly Omit<AppendOpdracht, "tenant">[],
    ) => Effect.Effect<readonly (readonly Plaats[])[], ReeksConflict | OpslagMislukt>;
    /** Every fact of a dossier in order of version; none when there is no such dossier. */
    readonly readDossier: (tenant: string, dossier: string) => Effect.Effect<readonly Gebeurtenis[], OpslagMislukt>;
    /** Every fact of many dossiers at once, each in order of version; a dossier without facts is left out. Keep the number small: all of it is in memory together. */
    readonly readDossiers: (tenant: string, dossiers: readonly string[]) => Effect.Effect<ReadonlyMap<string, readonly Gebeurtenis[]>, OpslagMislukt>;
    /**
     * The facts of these dossiers after position `na`, up to and including `tot`, in order of position.
     * Not more than a caller can hold: it names the dossiers and the stretch itself.
     */
    readonly readVenster: (tenant: string, dossiers: readonly string[], venster: Venster) => Effect.Effect<readonly Gebeurtenis[], OpslagMislukt>;
    /** How many facts a dossier has, which is the version of its last one; 0 when there is no such dossier. Reads none of them. */
    readonly readVersie: (tenant: string, dossier: string) => Effect.Effect<number, OpslagMislukt>;
    /** Every fact of a tenant after position `na` (0 or absent: from the first), in order of position, without gaps. */
    readonly readAll: (tenant: string, options?: { readonly na?: number }) => Stream.Stream<Gebeurtenis, OpslagMislukt>;
    /** The facts of `readAll`, and after those every new one as it comes, whoever wrote it. Never ends by itself. */
    readonly subscribe: (tenant: string, options?: VolgOpties) => Stream.Stream<Gebeurtenis, OpslagMislukt>;
    /** Position of the last fact of a tenant; 0 when there is none. */
    readonly readPositie: (tenant: string) => Effect.Effect<number, OpslagMislukt>;
    /** The dossier that claimed a key. */
    readonly findSleutel: (tenant: string, sleutel: string) => Effect.Effect<Option.Option<string>, OpslagMislukt>;
  }
>()("@wmo-kit/runtime/store/EventStore") {}
