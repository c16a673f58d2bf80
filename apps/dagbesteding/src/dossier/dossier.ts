import type { AgbCode, Gemeentecode, IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Client, Gebeurtenis, ToegewezenProduct } from "./gebeurtenis.js";

/** The receipt of an allocation message, with the allocations that it brought for the first time. */
export interface Ontvangst {
  readonly berichtId: string;
  readonly ontvangstdatum: IsoDatum;
  readonly nieuweToewijzingen: readonly number[];
}

/** An allocation with what the provider did with it. */
export interface Toewijzing extends ToegewezenProduct {
  /** Message that holds this state of the allocation. */
  readonly berichtId: string;
  /** Day on which the allocation was first received. */
  readonly ontvangstdatum: IsoDatum;
  readonly start?: { readonly begindatum: IsoDatum; readonly berichtId?: string };
}

/** A message kept literally: what came in and what was made from it. */
export interface DossierBericht {
  readonly berichtId: string;
  readonly soort: "WMO301" | "WMO305";
  readonly identificatie: string;
  readonly dagtekening: IsoDatum;
  readonly toewijzingNummer?: number;
  readonly verzondenOp?: IsoDatum;
  readonly xml: string;
}

/** What happened and when: the time line of the dossier. */
export interface Feitregel {
  readonly opgetreden: Tijdstip;
  readonly gebeurtenis: Gebeurtenis;
}

/** The state of one resident at one provider, folded from its facts. */
export interface Dossier {
  readonly id: string;
  readonly versie: number;
  readonly client: Client;
  readonly gemeente: Gemeentecode;
  readonly aanbieder: AgbCode;
  readonly ontvangsten: readonly Ontvangst[];
  readonly toewijzingen: readonly Toewijzing[];
  readonly contacten: readonly IsoDatum[];
  readonly berichten: readonly DossierBericht[];
  readonly tijdlijn: readonly Feitregel[];
}

/** Code of WMO002 by which the municipality takes an allocation away. @source iWmo 3.2, WMO002 */
const REDEN_VERWIJDERD = "13";

/** Whether the municipality took the allocation away. */
export const isVerwijderd = (toewijzing: ToegewezenProduct): boolean => toewijzing.redenWijziging === REDEN_VERWIJDERD;
