import type { AgbCode, Gemeentecode, IsoDatum } from "@wmo-kit/domain";
import type { Vastgelegd } from "@wmo-kit/kit";

import type { Client, ToegewezenProduct } from "../feiten/client.js";
import type { Feit } from "../feiten/feit.js";

/** The receipt of an allocation message, with the allocations that it brought for the first time. */
export interface Ontvangst {
  readonly berichtId: string;
  readonly ontvangstdatum: IsoDatum;
  readonly nieuweToewijzingen: readonly number[];
}

/** An allocation as the newest message tells it. */
export interface Toewijzing extends ToegewezenProduct {
  /** Message that holds this state of the allocation. */
  readonly berichtId: string;
  /** Day on which the allocation was first received. */
  readonly ontvangstdatum: IsoDatum;
}

/** A step that a message asked for, that was stopped and that nobody took since. */
export interface GeweigerdeStap {
  readonly levensloop: string;
  readonly zaak: string;
  readonly gebeurtenis: string;
  readonly code: string;
  readonly reden: string;
  readonly op: IsoDatum;
}

/** The kinds of message in a dossier, and a letter. */
export type Berichtsoort = "WMO301" | "WMO305" | "WMO306" | "WMO307" | "WMO308" | "WMO315" | "WMO316" | "WMO319" | "BRIEF";

/** A message kept literally: what came in and what was made here. A letter has no text of the standard. */
export interface DossierBericht {
  readonly berichtId: string;
  readonly soort: Berichtsoort;
  readonly richting: "ontvangen" | "gemaakt";
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
  readonly zaak?: string;
  readonly toewijzingNummer?: number;
  readonly referentie?: string;
  readonly verzondenOp?: IsoDatum;
  /** Of a letter: to whom and about what. */
  readonly brief?: { readonly aan: string; readonly onderwerp: string };
  /** What was answered to a message of ours. */
  readonly antwoord?: { readonly uitkomst: "goed" | "afgekeurd" | "in onderzoek"; readonly codes: readonly string[] };
  readonly xml: string;
}

/** What happened and when: the time line of the dossier. */
export type Tijdlijnfeit = Vastgelegd<Feit>;

/** Who the resident is, and between which parties messages go. */
export interface Bewoner {
  readonly client: Client;
  readonly gemeente: Gemeentecode;
  readonly aanbieder: AgbCode;
}

/** What this app keeps of one dossier beside its cases, folded from its facts. The organisation has no resident. */
export interface Stand {
  readonly bewoner?: Bewoner;
  readonly ontvangsten: readonly Ontvangst[];
  readonly toewijzingen: readonly Toewijzing[];
  readonly berichten: readonly DossierBericht[];
  readonly geweigerd: readonly GeweigerdeStap[];
  readonly tijdlijn: readonly Tijdlijnfeit[];
}

/** A dossier without facts. */
export const LEGE_STAND: Stand = { ontvangsten: [], toewijzingen: [], berichten: [], geweigerd: [], tijdlijn: [] };

/** Code of WMO002 by which the municipality takes an allocation away. @source iWmo 3.2, WMO002 */
const REDEN_VERWIJDERD = "13";

/** Whether the municipality took the allocation away. */
export const isVerwijderd = (toewijzing: ToegewezenProduct): boolean => toewijzing.redenWijziging === REDEN_VERWIJDERD;

