import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { Afgekeurd, BerichtNietGevonden, IdentificatieBezet, NietVerpakt, VerkeerMislukt } from "./errors.js";
import type { Inbericht, Inkeuze } from "./inbericht.js";
import type { Aanbiedverslag } from "./offer-berichten.js";
import type { Ontvangstverslag } from "./receive-berichten.js";
import type { Bewaard } from "./store-inkomst.js";
import type { NieuwUitbericht, Uitbericht, Uitkeuze } from "./uitbericht.js";
import type { GeopendBericht } from "./verpakking.js";
import type { RetourOntbreekt, Retournorm } from "./zonder-retour.js";

/** A message that came in with its bytes: as it came, and taken out of its envelope when it could be read. */
export interface InberichtInhoud {
  readonly origineel: Uint8Array;
  readonly inhoud: GeopendBericht["inhoud"] | null;
}

/** Something that was handed to us, instead of lying where we look. */
export interface Aangereikt {
  readonly bron: string;
  readonly bytes: Uint8Array;
  readonly ontvangen: Tijdstip;
}

type Anders = BerichtNietGevonden | OpslagMislukt;

/**
 * Message traffic of the tenants of an app: an outbox and an inbox that lose nothing, send nothing twice,
 * and keep everything sealed with the key of the dossier it is about.
 *
 * @source systems.md 1 and 6
 */
export class Berichtenverkeer extends Context.Service<
  Berichtenverkeer,
  {
    /** Puts a message ready; inside a transaction it stands or falls with the rest. The same message again is the same message. */
    readonly prepare: (bericht: NieuwUitbericht) => Effect.Effect<Uitbericht, IdentificatieBezet | NietVerpakt | OpslagMislukt>;
    /** Lets a message that waits for a person go, with what that person wrote with it. */
    readonly release: (tenant: string, identificatie: string, aantekening: string | null) => Effect.Effect<void, Anders>;
    /** Takes back a message that never went, with the reason a person gives; one that may have arrived stays, and is not found. */
    readonly withdraw: (tenant: string, identificatie: string, aantekening: string) => Effect.Effect<void, Anders>;
    /** Offers what stands ready and was released to the network, in order. */
    readonly offer: (tenant: string) => Effect.Effect<Aanbiedverslag, OpslagMislukt>;
    /**
     * The app noted in its facts that this message went; inside the transaction of those facts. A message that was not offered yet
     * went by another way, and is not offered any more.
     */
    readonly recordVerzonden: (tenant: string, identificatie: string, verzonden: Tijdstip) => Effect.Effect<void, OpslagMislukt>;
    /** The reply to a message came, with the codes by which it refuses something; a second time it changes nothing. */
    readonly confirm: (tenant: string, identificatie: string, ontvangen: Tijdstip, codes?: readonly string[]) => Effect.Effect<void, Anders>;
    /** Puts a message that was given up ready again, after a person looked. */
    readonly retry: (tenant: string, identificatie: string) => Effect.Effect<void, Anders>;
    /** Picks up and stores what the network has for us. */
    readonly receive: (tenant: string) => Effect.Effect<Ontvangstverslag, VerkeerMislukt | OpslagMislukt>;
    /** Stores what was handed to us; the same bytes again are the same message. What cannot be read is given back and not stored. */
    readonly accept: (tenant: string, aangereikt: Aangereikt) => Effect.Effect<Bewaard, Afgekeurd | OpslagMislukt>;
    /** Marks a message that came in as worked on; inside a transaction with the facts it caused. */
    readonly complete: (tenant: string, id: string, dossier?: string) => Effect.Effect<void, Anders>;
    /** Marks a message that came in as one that cannot be worked on, with the reasons. */
    readonly reject: (tenant: string, id: string, bevindingen: readonly [string, ...string[]], dossier?: string) => Effect.Effect<void, Anders>;
    /** A person dealt with what went wrong with a message. */
    readonly dismissUit: (tenant: string, identificatie: string) => Effect.Effect<void, Anders>;
    readonly dismissIn: (tenant: string, id: string) => Effect.Effect<void, Anders>;
    /** Messages that go out, in the order in which they were put ready. Those of a dossier that was destroyed are gone. */
    readonly listUit: (tenant: string, keuze?: Uitkeuze) => Effect.Effect<readonly Uitbericht[], OpslagMislukt>;
    /** Messages that came in, in the order in which they were stored. Those of a dossier that was destroyed are gone. */
    readonly listIn: (tenant: string, keuze?: Inkeuze) => Effect.Effect<readonly Inbericht[], OpslagMislukt>;
    readonly findUit: (tenant: string, identificatie: string) => Effect.Effect<Uitbericht, Anders>;
    readonly findIn: (tenant: string, id: string) => Effect.Effect<Inbericht, Anders>;
    /** The bytes of a message that goes out, without envelope. */
    readonly readUit: (tenant: string, identificatie: string) => Effect.Effect<Uint8Array, Anders>;
    readonly readIn: (tenant: string, id: string) => Effect.Effect<InberichtInhoud, Anders>;
    /** The messages that should have been answered by the given day, as tasks. */
    readonly listZonderRetour: <E>(
      tenant: string,
      peildatum: IsoDatum,
      norm: Retournorm<E>,
    ) => Effect.Effect<readonly RetourOntbreekt[], E | OpslagMislukt>;
  }
>()("@wmo-kit/runtime/transport/Berichtenverkeer") {}
