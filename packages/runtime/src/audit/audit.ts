import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { Auditanker, Auditregel, NieuweAuditregel } from "./auditregel.js";
import type { AuditGebroken } from "./check-keten.js";
import type { Auditpagina, Auditvraag } from "./query-audit.js";

/**
 * The log of who did what to which file, per tenant: lines are added, never changed, and each is chained to the one before.
 * Looking into a file is an event as well, and so is looking into this log.
 *
 * @source NEN 7513:2018; Besluit elektronische gegevensverwerking door zorgaanbieders art. 5
 */
export class Audit extends Context.Service<
  Audit,
  {
    /**
     * Adds a line; answers when it is on the disk. Lines of many callers at once share a transaction.
     * Inside a transaction of the caller it is part of that: then it stands or falls with it.
     */
    readonly record: (regel: NieuweAuditregel) => Effect.Effect<Auditregel, OpslagMislukt>;
    /** Lines of one tenant, newest first, a page at a time. */
    readonly query: (vraag: Auditvraag) => Effect.Effect<Auditpagina, OpslagMislukt>;
    /**
     * Recalculates the whole log of a tenant. Give the anchors you kept elsewhere: only they show that the end was cut off
     * together with the anchor beside the log, or that everything was written anew.
     */
    readonly verify: (
      tenant: string,
      options?: { readonly bewaard?: readonly Auditanker[]; readonly onVoortgang?: (klaar: number, totaal: number) => void },
    ) => Effect.Effect<Auditanker, OpslagMislukt | AuditGebroken>;
  }
>()("@wmo-kit/runtime/audit/Audit") {}
