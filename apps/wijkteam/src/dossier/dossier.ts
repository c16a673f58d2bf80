import type { PlanVanAanpak } from "@wmo-kit/afwegingskader";
import type { Bsn, IsoDatum } from "@wmo-kit/domain";
import type { Vastgelegd } from "@wmo-kit/kit";

import type { Dossierbericht } from "../backoffice/berichten.js";
import type { Feit } from "../feiten/feit.js";
import type { Aanmelder, Inwoner } from "../feiten/inwoner.js";
import type { Registerpersoon } from "../feiten/persoonfeiten.js";
import { LEGE_EIGENSTAND, type Eigenstand } from "../inwoner/eigenstand.js";
import type { OnderzoeksaantekeningenPerZaak } from "../onderzoek/onderzoeksaantekeningen.js";

/** What was asked in a melding, and by whom. */
export interface Meldinggegevens {
  readonly zaak: string;
  readonly aanmelder: Aanmelder;
  readonly vraag: string;
}

/** A letter or mail that a step asked for, and when it went. */
export interface Brief {
  readonly briefId: string;
  readonly zaak: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly eis: string;
  readonly dagtekening: IsoDatum;
  readonly verzondenOp?: IsoDatum;
}

/** A resident in a group of the team. @source W-5.5 */
export interface Groepsdeelname {
  readonly groep: string;
  readonly vanaf: IsoDatum;
  readonly laatsteDag?: IsoDatum;
}

/** What happened and when: the time line of the dossier. */
export type Tijdlijnfeit = Vastgelegd<Feit>;

/** What this app keeps of one dossier beside its cases, folded from its facts. The organisation has no resident. */
export interface Stand {
  readonly inwoner?: Inwoner;
  readonly bsn?: Bsn;
  readonly meldingen: readonly Meldinggegevens[];
  readonly brieven: readonly Brief[];
  readonly berichten: readonly Dossierbericht[];
  /** What the person register said last. @source W-98.2 */
  readonly opgevraagd?: Registerpersoon;
  /** Plans of approach that are still being written, by the case of the help (A5). */
  readonly planconcepten: Readonly<Record<string, PlanVanAanpak>>;
  /** The dossiers of the others of the household. @source W-5.10, W-8.7 */
  readonly gezin: readonly string[];
  /** The groups and activities that the resident goes to, or went to. @source W-5.5 */
  readonly groepen: readonly Groepsdeelname[];
  /** What is noted beside the steps of each investigation. @source W-21.2, W-27.1.4 */
  readonly onderzoeken: OnderzoeksaantekeningenPerZaak;
  /** The own file: who signs in as the resident, what was proposed and shared. @source W-95.3 */
  readonly eigendossier: Eigenstand;
  readonly tijdlijn: readonly Tijdlijnfeit[];
}

/** A dossier without facts. */
export const LEGE_STAND: Stand = { meldingen: [], brieven: [], berichten: [], planconcepten: {}, gezin: [], groepen: [], onderzoeken: {}, eigendossier: LEGE_EIGENSTAND, tijdlijn: [] };
