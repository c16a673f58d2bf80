import { DAGBESTEDING_MELDPLICHTEN, listMeldplichten, zakenVan, type Dossier, type Meldplicht, type Normenboek } from "@wmo-kit/afwegingskader";
import { formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";

import type { Incidentweergave, Meldplichtweergave } from "./weergave.js";

const standVan = (uiterlijk: IsoDatum | undefined, gemeldOp: IsoDatum | undefined, peildatum: IsoDatum): Meldplichtweergave["stand"] => {
  if (gemeldOp !== undefined) return uiterlijk !== undefined && gemeldOp > uiterlijk ? "te laat gemeld" : "gemeld";
  return uiterlijk !== undefined && uiterlijk < peildatum ? "te laat" : "open";
};

const toMelding = (
  { id, ontvanger, eis, norm, uiterlijk }: Meldplicht,
  meldingen: readonly { readonly plicht: string; readonly bewijs: string; readonly op: { readonly datum: IsoDatum } }[],
  peildatum: IsoDatum,
): Meldplichtweergave => {
  const gedaan = meldingen.find(({ plicht }) => plicht === id);
  return {
    ontvanger,
    eis,
    norm,
    uiterlijk: uiterlijk ?? null,
    uiterlijkTekst: uiterlijk === undefined ? null : formatDatumMetWeekdag(uiterlijk),
    stand: standVan(uiterlijk, gedaan?.op.datum, peildatum),
    gemeldOp: gedaan?.op.datum ?? null,
    bewijs: gedaan?.bewijs ?? null,
  };
};

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
    meldingen: listMeldplichten(DAGBESTEDING_MELDPLICHTEN, feiten, normen).map((plicht) => toMelding(plicht, feiten.meldingen, peildatum)),
  }));
