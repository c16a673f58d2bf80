import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import type { Kitomgeving } from "@wmo-kit/kit";

import type { Dossierregel } from "../api/weergave.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listTaken } from "../dossier/list-taken.js";
import { noemInwoner } from "./naam.js";

/** On what day, at what moment and by which norms dossiers are looked at. */
export interface Blik {
  readonly peildatum: IsoDatum;
  readonly tijdstip: Tijdstip;
  readonly omgeving: Kitomgeving;
}

/** One line of the list of residents. */
export const showDossierregel = (dossier: Inwonerdossier, { tijdstip, omgeving }: Blik): Dossierregel => ({
  id: dossier.id,
  naam: noemInwoner(dossier),
  wijk: dossier.eigen.inwoner?.wijk ?? null,
  openTaken: listTaken(dossier, tijdstip, omgeving).length,
});
