import type { Organisatieweergave, Stapinvoer, Stapweergave, Takenlijst } from "@wmo-kit/kit/api";

import type { Kituitkomst } from "@wmo-kit/kit/installatie";
import type { Roosterdag } from "../aanwezigheid/weergave.js";
import type { Declaratieweergave } from "../declaratie/weergave.js";
import type { Grootboekweergave } from "../api/grootboek.js";
import type { Dossierregel, Dossierweergave } from "../api/weergave.js";

/** What was done on a day, with the reason when it was too late. */
export interface Gedaan {
  readonly datum: string;
  readonly redenTeLaat?: string;
}

/** Where a message went: the dossier of a resident, or a claim. */
export type Berichtuitkomst =
  | { readonly over: "dossier"; readonly dossierId: string; readonly nieuw: boolean; readonly naam: string }
  | { readonly over: "declaratie"; readonly declaratieId: string };

/** What became of one tap, in the order of the sending. */
export interface Tikuitkomst {
  readonly kenmerk: string | null;
  readonly uitkomst: "vastgelegd" | "al bekend" | "geweigerd";
  readonly code: string | null;
  readonly reden: string | null;
}

/** What the contract pays for a product in a unit, from a day on. */
export interface Tarief {
  readonly productCode: string;
  /** Code of the unit. @source iWmo 3.2, WMO756 */
  readonly eenheid: string;
  /** @unit eurocent */
  readonly tariefInEurocent: number;
  readonly geldigVanaf: string;
  readonly geldigTotEnMet?: string;
}

/** The kit without a screen, for a program that has its own: every answer is plain data. */
export interface DagbestedingKit {
  /** Takes in a message of the municipality: an allocation or a return, or the answer to a claim. The same one twice is refused or changes nothing. */
  readonly receiveBericht: (bytes: Uint8Array) => Promise<Kituitkomst<Berichtuitkomst>>;
  readonly listDossiers: (zoek?: string) => Promise<Kituitkomst<readonly Dossierregel[]>>;
  readonly showDossier: (dossierId: string) => Promise<Kituitkomst<Dossierweergave>>;
  readonly showOrganisatie: () => Promise<Kituitkomst<Organisatieweergave>>;
  /** The steps that could be next; `organisatie` is the dossier of the organisation. */
  readonly listStappen: (dossierId: string, zaak?: string) => Promise<Kituitkomst<{ readonly versie: number; readonly stappen: readonly Stapweergave[] }>>;
  /** Takes a step; answers the new version of the dossier. */
  readonly takeStap: (dossierId: string, stap: Stapinvoer) => Promise<Kituitkomst<{ readonly versie: number }>>;
  readonly registerContact: (dossierId: string, gedaan: Gedaan) => Promise<Kituitkomst<Dossierweergave>>;
  readonly startOndersteuning: (
    dossierId: string,
    start: { readonly toewijzingNummer: number; readonly begindatum: string },
  ) => Promise<Kituitkomst<Dossierweergave>>;
  /** Hands a message to the transport, and records it as sent when that succeeded. A late one asks its reason before it goes. */
  readonly sendBericht: (dossierId: string, berichtId: string, redenTeLaat?: string) => Promise<Kituitkomst<Dossierweergave>>;
  readonly listTaken: () => Promise<Kituitkomst<Takenlijst>>;
  readonly showGrootboek: (dossierId: string) => Promise<Kituitkomst<Grootboekweergave>>;
  /** Who is expected and who came at a location on a day. */
  readonly showRooster: (datum: string, locatie: string) => Promise<Kituitkomst<Roosterdag>>;
  /** Takes in taps of devices; the same tap twice is one. */
  readonly syncAanwezigheid: (feiten: readonly unknown[]) => Promise<Kituitkomst<readonly Tikuitkomst[]>>;
  readonly setTarief: (tarief: Tarief) => Promise<Kituitkomst<void>>;
  /** Proposes the claim of a month (yyyy-mm), with what is not in it and why. */
  readonly proposeDeclaratie: (maand: string) => Promise<Kituitkomst<Declaratieweergave>>;
  /** A claim with what became of each line. */
  readonly showDeclaratie: (declaratieId: string) => Promise<Kituitkomst<Declaratieweergave>>;
  /** Records the claim as sent and hands its files to the transport; asking again hands them over again. */
  readonly sendDeclaratie: (declaratieId: string) => Promise<Kituitkomst<Declaratieweergave>>;
  readonly close: () => Promise<void>;
}
