import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { BerichtNietGevonden, IdentificatieBezet, NietVerpakt, VerkeerMislukt } from "./errors.js";
import type { Inbericht, Instand } from "./inbericht.js";
import type { Aanbiedverslag } from "./offer-berichten.js";
import type { Ontvangstverslag } from "./receive-berichten.js";
import type { NieuwUitbericht, Uitbericht, Uitstand } from "./uitbericht.js";
import type { GeopendBericht } from "./verpakking.js";
import type { RetourOntbreekt, Retournorm } from "./zonder-retour.js";

/** A message that came in with its bytes: as it came, and taken out of its envelope when it could be read. */
export interface InberichtInhoud {
  readonly origineel: Uint8Array;
  readonly inhoud: GeopendBericht["inhoud"] | null;
}

/**
 * Message traffic of the tenants of an app: an outbox and an inbox that lose nothing and send nothing twice.
 *
 * @source systems.md 1 and 6
 */
export class Berichtenverkeer extends Context.Service<
  Berichtenverkeer,
  {
    /** Puts a message ready; inside a transaction it stands or falls with the rest. The same message again is the same message. */
    readonly prepare: (bericht: NieuwUitbericht) => Effect.Effect<Uitbericht, IdentificatieBezet | NietVerpakt | OpslagMislukt>;
    /** Offers what stands ready to the network, in order. */
    readonly offer: (tenant: string) => Effect.Effect<Aanbiedverslag, OpslagMislukt>;
    /** The technical reply to a message came; a second time it changes nothing. */
    readonly confirm: (tenant: string, identificatie: string, ontvangen: Tijdstip) => Effect.Effect<void, BerichtNietGevonden | OpslagMislukt>;
    /** Puts a message that was given up ready again, after a person looked. */
    readonly retry: (tenant: string, identificatie: string) => Effect.Effect<void, BerichtNietGevonden | OpslagMislukt>;
    /** Picks up and stores what the network has for us. */
    readonly receive: (tenant: string) => Effect.Effect<Ontvangstverslag, VerkeerMislukt | OpslagMislukt>;
    /** Marks a message that came in as worked on; inside a transaction with the facts it caused. */
    readonly complete: (tenant: string, id: string) => Effect.Effect<void, BerichtNietGevonden | OpslagMislukt>;
    /** Messages that go out, in the order in which they were put ready; all of them or those in one state. */
    readonly listUit: (tenant: string, stand?: Uitstand) => Effect.Effect<readonly Uitbericht[], OpslagMislukt>;
    /** Messages that came in, in the order in which they were stored. */
    readonly listIn: (tenant: string, stand?: Instand) => Effect.Effect<readonly Inbericht[], OpslagMislukt>;
    /** The bytes of a message that goes out, without envelope. */
    readonly readUit: (tenant: string, identificatie: string) => Effect.Effect<Uint8Array, BerichtNietGevonden | OpslagMislukt>;
    readonly readIn: (tenant: string, id: string) => Effect.Effect<InberichtInhoud, BerichtNietGevonden | OpslagMislukt>;
    /** The messages that should have been answered by the given day, as tasks. */
    readonly listZonderRetour: <E>(
      tenant: string,
      peildatum: IsoDatum,
      norm: Retournorm<E>,
    ) => Effect.Effect<readonly RetourOntbreekt[], E | OpslagMislukt>;
  }
>()("@wmo-kit/runtime/transport/Berichtenverkeer") {}
