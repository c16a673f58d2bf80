import { formatDatum } from "@wmo-kit/domain";

import type { Berichtweergave } from "../api/weergave.js";
import type { Verkeersstand } from "../berichtenverkeer/weergave.js";
import type { DossierBericht } from "../dossier/dossier.js";

const TITELS: Record<DossierBericht["soort"], string> = {
  WMO301: "Toewijzing van de gemeente (301)",
  WMO305: "Melding van de start (305)",
  WMO306: "Antwoord op de melding van de start (306)",
  WMO307: "Melding van het einde (307)",
  WMO308: "Antwoord op de melding van het einde (308)",
  WMO315: "Verzoek om een toewijzing (315)",
  WMO316: "Antwoord op het verzoek (316)",
  WMO319: "Antwoord van de gemeente op het verzoek (319)",
  BRIEF: "Brief of e-mail",
};

/** File name of a message: kind and identification, nothing personal. */
export const getBestandsnaam = ({ soort, identificatie }: DossierBericht): string =>
  `${soort}-${identificatie.replaceAll(/[^A-Za-z0-9]/g, "_")}.xml`;

/** A message of the dossier in words, with how the message traffic has it. */
export const showBericht = (bericht: DossierBericht, verkeer: Verkeersstand | undefined): Berichtweergave => ({
  berichtId: bericht.berichtId,
  soort: bericht.soort,
  richting: bericht.richting,
  titel: bericht.brief === undefined ? TITELS[bericht.soort] : `Aan ${bericht.brief.aan}: ${bericht.brief.onderwerp}`,
  identificatie: bericht.identificatie,
  dagtekeningTekst: formatDatum(bericht.dagtekening),
  bestandsnaam: getBestandsnaam(bericht),
  verzondenOpTekst: bericht.verzondenOp === undefined ? null : formatDatum(bericht.verzondenOp),
  antwoord: bericht.antwoord?.uitkomst ?? null,
  retourcodes: bericht.antwoord?.codes ?? [],
  verkeer: verkeer ?? null,
});
