import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "../../databank/errors.js";

/** What somebody has to do with a dossier: works for this resident, or is this resident. */
export type Relatiesoort = "betrokken" | "eigen";

/**
 * Who has a reason to see which dossier.
 * An app that knows this better, from its own cases, provides a layer of its own; `layerBehandelrelatie` keeps it in a table.
 *
 * @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15 (need to know); KNMG, richtlijn Omgaan met medische gegevens (behandelrelatie)
 */
export class Behandelrelatie extends Context.Service<
  Behandelrelatie,
  {
    /** The relation of an account with a dossier; undefined when there is none. */
    readonly find: (tenant: string, account: string, dossier: string) => Effect.Effect<Relatiesoort | undefined, OpslagMislukt>;
    /** Every dossier that an account has a relation with. */
    readonly listDossiers: (tenant: string, account: string) => Effect.Effect<ReadonlySet<string>, OpslagMislukt>;
    /** Every account that has a relation with a dossier. */
    readonly listBetrokkenen: (tenant: string, dossier: string) => Effect.Effect<readonly Betrokkene[], OpslagMislukt>;
  }
>()("@wmo-kit/runtime/toegang/dossier/Behandelrelatie") {}

/** Somebody with a reason to see a dossier. @unit moment of the start */
export interface Betrokkene {
  readonly account: string;
  readonly soort: Relatiesoort;
  readonly sinds: string;
}
