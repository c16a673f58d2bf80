import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { Context, type Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import type { VersieConflict } from "../store/errors.js";
import type { Gebruik, Opzoeking } from "./decide-gebruik.js";
import type { NieuweEmail } from "./decide-email.js";
import type { Emailveld } from "./emailsjabloon.js";
import type { Emailtaak } from "./emailtaak.js";
import type { AdresOngeldig, BsnInTekst, EmailtaakOnbekend, SjabloonNietGevuld, SoortPastNiet, StapPastNiet, ToestemmingOntbreekt } from "./errors.js";
import type { VastgelegdKoppelingfeit } from "./feit.js";
import type { Versheid } from "./houdbaarheid.js";
import type { Koppeling } from "./koppeling.js";
import type { Ingelezen } from "./bestand/lees-bestand.js";

type Opslag = OpslagMislukt | VersieConflict;

/** Who does something, for which organisation, with which system. */
export interface Bedienaar {
  readonly tenant: string;
  /** Account, never a name. */
  readonly actor: string;
  readonly koppeling: Koppeling;
}

/**
 * What the organisation did with external systems: who, when, what for which dossier, with what evidence and how old.
 *
 * @source systems.md 6
 */
export class Koppelingen extends Context.Service<
  Koppelingen,
  {
    readonly recordGebruik: (wie: Bedienaar, gebruik: Gebruik) => Effect.Effect<void, BsnInTekst | ToestemmingOntbreekt | Opslag>;
    readonly recordOpzoeking: (wie: Bedienaar, opzoeking: Opzoeking) => Effect.Effect<void, BsnInTekst | SoortPastNiet | ToestemmingOntbreekt | Opslag>;
    /** Prepares an e-mail and answers the name of its task. */
    readonly prepareEmail: <V extends Readonly<Record<string, Emailveld>>>(
      wie: Bedienaar,
      email: Omit<NieuweEmail<V>, "taak">,
    ) => Effect.Effect<string, AdresOngeldig | BsnInTekst | SjabloonNietGevuld | SoortPastNiet | ToestemmingOntbreekt | Opslag>;
    readonly recordVerzonden: (
      wie: Bedienaar,
      email: { readonly taak: string; readonly verzonden: Tijdstip; readonly verwijzing: string },
    ) => Effect.Effect<void, BsnInTekst | EmailtaakOnbekend | StapPastNiet | Opslag>;
    readonly recordAntwoord: (
      wie: Bedienaar,
      antwoord: { readonly taak: string; readonly ontvangen: Tijdstip; readonly uitkomst: string; readonly verwijzing: string | null },
    ) => Effect.Effect<void, BsnInTekst | EmailtaakOnbekend | StapPastNiet | Opslag>;
    /** Keeps what a file held. */
    readonly recordBestand: (wie: Bedienaar, bestand: Ingelezen) => Effect.Effect<void, Opslag>;
    readonly listFeiten: (tenant: string, koppeling: Koppeling) => Effect.Effect<readonly VastgelegdKoppelingfeit[], OpslagMislukt>;
    readonly listEmailtaken: (tenant: string, koppeling: Koppeling) => Effect.Effect<readonly Emailtaak[], OpslagMislukt>;
    /** How old the latest use, look-up or file is; null when there is none. */
    readonly evaluateVersheid: (tenant: string, koppeling: Koppeling, peildatum: IsoDatum) => Effect.Effect<Versheid | null, OpslagMislukt>;
  }
>()("@wmo-kit/runtime/koppeling/Koppelingen") {}
