import { formatDatum } from "@wmo-kit/domain";

import type { Berichtweergave } from "../api/weergave.js";
import type { DossierBericht } from "../dossier/dossier.js";

const TITELS: Record<DossierBericht["soort"], { readonly titel: string; readonly richting: Berichtweergave["richting"] }> = {
  WMO301: { titel: "Toewijzing van de gemeente (301)", richting: "ontvangen" },
  WMO305: { titel: "Melding van de start (305)", richting: "gemaakt" },
};

/** File name of a message: kind and identification, nothing personal. */
export const getBestandsnaam = ({ soort, identificatie }: DossierBericht): string =>
  `${soort}-${identificatie.replaceAll(/[^A-Za-z0-9]/g, "_")}.xml`;

/** A message of the dossier in words. */
export const showBericht = (bericht: DossierBericht): Berichtweergave => ({
  berichtId: bericht.berichtId,
  soort: bericht.soort,
  ...TITELS[bericht.soort],
  identificatie: bericht.identificatie,
  dagtekeningTekst: formatDatum(bericht.dagtekening),
  bestandsnaam: getBestandsnaam(bericht),
  verzondenOpTekst: bericht.verzondenOp === undefined ? null : formatDatum(bericht.verzondenOp),
});
