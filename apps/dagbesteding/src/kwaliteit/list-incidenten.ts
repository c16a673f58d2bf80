import { DAGBESTEDING_MELDPLICHTEN, listMeldplichten, zakenVan, type Dossier, type Normenboek } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import type { Incidentweergave } from "@wmo-kit/kit/api";
import { showMeldplichten } from "@wmo-kit/kit/kwaliteit";

/**
 * The incidents of the organisation, each with every notice it calls for and until when: to the municipality and to the referrer, and the others.
 *
 * @source D-3.5, D-16.6
 */
export const listIncidenten = (organisatie: Dossier, normen: Normenboek, peildatum: IsoDatum): readonly Incidentweergave[] =>
  zakenVan(organisatie, "B8").map(({ id, toestand, feiten }) => ({
    zaak: id,
    aard: feiten.aard ?? null,
    bekendOp: feiten.bekend?.datum ?? null,
    toestand,
    toestandTekst: formatToestand(toestand),
    meldingen: showMeldplichten(listMeldplichten(DAGBESTEDING_MELDPLICHTEN, feiten, normen), feiten.meldingen, peildatum),
  }));
