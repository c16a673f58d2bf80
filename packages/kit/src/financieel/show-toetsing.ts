import type { Punttoetsen } from "@wmo-kit/afwegingskader";
import { redactBsn } from "@wmo-kit/domain";
import { describeBevinding, describeBoekjaar, describeToetsfout } from "@wmo-kit/financial";

import { dagVan } from "./dag-van.js";
import type { Financieelstuk } from "./financieellezer.js";
import type { Jaardossier } from "./make-jaardossier.js";
import { showToets } from "./show-toets.js";
import type { Jaarrekeningtoetsing } from "./weergave.js";

const ZONDER_KLASSE = "De WNT-klasse is niet vastgelegd. Leg die vast bij de omstandigheden van de overeenkomst.";

/** The checks of the accounts, in words. */
export const showToetsing = (
  { dossier, zonderKlasse }: Jaardossier,
  { op, gegevens }: Financieelstuk<"jaarcijfers-ingelezen">,
  punten: Punttoetsen,
): Jaarrekeningtoetsing => ({
  peildatum: dossier.vraag.peildatum,
  rechtspersoon: redactBsn(dossier.jaar.rechtspersoon),
  boekjaar: describeBoekjaar(dossier.jaar.boekjaar),
  jaren: dossier.vraag.jaren.map(({ boekjaar }) => describeBoekjaar(boekjaar)),
  bestandsnaam: redactBsn(gegevens.bestandsnaam),
  sha256: gegevens.sha256,
  ingelezenOp: dagVan(op),
  toetsen: dossier.oordeel.toetsen.map(showToets),
  nietGetoetst: [
    ...dossier.oordeel.nietGetoetst.map(({ toets, fout }) => ({ toets, reden: describeToetsfout(fout) })),
    ...zonderKlasse.map((toets) => ({ toets, reden: ZONDER_KLASSE })),
  ],
  bevindingen: dossier.bevindingen.map(describeBevinding),
  punten: Object.fromEntries(Object.entries(punten).flatMap(([punt, toets]) => (toets === undefined ? [] : [[punt, toets]]))),
});
