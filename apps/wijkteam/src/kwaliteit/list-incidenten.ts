import { listMeldplichten, WIJKTEAM_MELDPLICHTEN, zakenVan, type Dossier, type Normenboek } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import type { Incidentweergave } from "@wmo-kit/kit/api";
import { showMeldplichten } from "@wmo-kit/kit/kwaliteit";

/**
 * The incidents and planned changes of the team, each with every notice it calls for and until when: to the supervisor, the AP and the client.
 *
 * @source W-64.3, W-64.4, W-65.1, W-65.2
 */
export const listIncidenten = (organisatie: Dossier, normen: Normenboek, peildatum: IsoDatum): readonly Incidentweergave[] =>
  zakenVan(organisatie, "A9").map(({ id, toestand, feiten }) => ({
    zaak: id,
    aard: feiten.aard ?? null,
    bekendOp: feiten.bekend?.datum ?? null,
    toestand,
    toestandTekst: formatToestand(toestand),
    meldingen: showMeldplichten(listMeldplichten(WIJKTEAM_MELDPLICHTEN, feiten, normen), feiten.meldingen, peildatum),
  }));
