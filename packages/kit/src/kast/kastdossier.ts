import type { Dossier, Gebeurtenis, Gevolg } from "@wmo-kit/afwegingskader";
import type { Tijdstip } from "@wmo-kit/domain";

import type { OpenTaak } from "../taken/open-taak.js";
import type { TaakGedaan } from "../taken/taak-gedaan.js";

/**
 * Everything of one dossier: its cases, since when each stands where it stands, what must be done, and what the app itself keeps.
 * `versie` counts all its facts.
 */
export interface Kastdossier<Stand> {
  readonly id: string;
  readonly versie: number;
  readonly zaken: Dossier;
  readonly sinds: Readonly<Record<string, Tijdstip>>;
  readonly taken: readonly OpenTaak[];
  readonly eigen: Stand;
}

/** What happened in a dossier, as the app sees it pass by. */
export type Vastgelegd<Feit> = {
  readonly versie: number;
  readonly opgetreden: Tijdstip;
  readonly actor: string;
} & (
  | { readonly _tag: "Eigen"; readonly feit: Feit }
  | { readonly _tag: "Stap"; readonly gebeurtenis: Gebeurtenis; readonly gevolgen: readonly Gevolg[]; readonly zaken: Dossier }
  | { readonly _tag: "TaakGedaan"; readonly taak: OpenTaak }
);

/** A fact to record: a step of a case, something of the app itself, or a task that a person did. */
export type NieuwFeit<Feit> =
  | { readonly _tag: "Stap"; readonly gebeurtenis: Gebeurtenis }
  | { readonly _tag: "Eigen"; readonly feit: Feit }
  | { readonly _tag: "TaakGedaan"; readonly gedaan: TaakGedaan };
