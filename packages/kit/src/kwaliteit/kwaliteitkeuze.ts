import type { Dossier, Normenboek } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import type { Eis } from "@wmo-kit/requirements";
import type { Agendainstelling, Partij } from "@wmo-kit/timeliness/plichten";
import { Context } from "effect";

import type { Incidentweergave, Wijzigingweergave } from "./weergave.js";

/** In what the quality registers of one app differ from those of another. */
export interface KwaliteitkeuzeWaarden {
  /** Whose duties the calendar shows. @source norms.md section 4 */
  readonly partij: Partij;
  /** The requirements that evidence is held against. */
  readonly eisen: readonly Eis[];
  /** How the calendar of duties is named, and the name in which its keys are unique. @source RFC 7986 section 5.3 */
  readonly agenda: Agendainstelling;
  /** The incidents of the organisation with every notice each calls for. */
  readonly listIncidenten: (organisatie: Dossier, normen: Normenboek, peildatum: IsoDatum) => readonly Incidentweergave[];
  /** The changes that were planned; an app without them gives none. */
  readonly listWijzigingen: (organisatie: Dossier, normen: Normenboek, peildatum: IsoDatum) => readonly Wijzigingweergave[];
}

/** What the quality registers of this app are held against, as a service. */
export class Kwaliteitkeuze extends Context.Service<Kwaliteitkeuze, KwaliteitkeuzeWaarden>()("@wmo-kit/kit/kwaliteit/Kwaliteitkeuze") {}
