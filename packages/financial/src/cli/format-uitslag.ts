import { describeBron, formatVerhouding, redactBsn } from "@wmo-kit/domain";

import { describeToetsfout } from "../describe-error.js";
import { describeBevinding } from "../describe/describe-bevinding.js";
import { describeToets } from "../describe/describe-toets.js";
import { describeToetsstap } from "../describe/describe-stap.js";
import type { Toetsuitkomst } from "../oordeel/toets.js";
import type { ZonderKlasse } from "./zonder-klasse.js";

const kop = ({ dossier: { jaar, vraag } }: ZonderKlasse): Readonly<Record<string, string>> => ({
  rechtspersoon: redactBsn(jaar.rechtspersoon),
  begindatum: jaar.boekjaar.begindatum,
  einddatum: jaar.boekjaar.einddatum,
  partij: vraag.partij,
  peildatum: vraag.peildatum,
});

const naarJson = ({ waarde, stappen, bronnen }: Toetsuitkomst): unknown => ({
  toets: waarde.toets,
  eis: waarde.eis,
  titel: waarde.titel,
  onderwerp: waarde.onderwerp === null ? null : redactBsn(waarde.onderwerp),
  oordeel: waarde.oordeel.soort,
  gemeten: waarde.gemeten === null ? null : formatVerhouding(waarde.gemeten),
  eenheid: waarde.eenheid,
  uitleg: stappen.map(describeToetsstap),
  bronnen: bronnen.map(describeBron),
});

const nietGedaan = ({ dossier: { oordeel }, weggelaten }: ZonderKlasse): readonly { readonly toets: string; readonly reden: string }[] => [
  ...oordeel.nietGetoetst.map(({ toets, fout }) => ({ toets, reden: describeToetsfout(fout) })),
  ...weggelaten.map((toets) => ({ toets, reden: "De WNT-klasse is niet gegeven. Geef die met --klasse." })),
];

/** The answer as JSON; values are exact fractions, amounts in eurocents. */
export const formatJson = (uitslag: ZonderKlasse): string =>
  `${JSON.stringify({ ...kop(uitslag), toetsen: uitslag.dossier.oordeel.toetsen.map(naarJson), nietGetoetst: nietGedaan(uitslag), bevindingen: uitslag.dossier.bevindingen.map(describeBevinding) }, undefined, 2)}\n`;

const tel = (toetsen: readonly Toetsuitkomst[]): string =>
  [...new Set(toetsen.map(({ waarde }) => waarde.oordeel.soort))].map((soort) => `${soort}: ${toetsen.filter(({ waarde }) => waarde.oordeel.soort === soort).length}`).join(", ");

/** The answer as text: every check with its reasons, what was not checked, what is the matter with the figures, and a last line that counts. */
export const formatTekst = (uitslag: ZonderKlasse): string => {
  const { oordeel, bevindingen } = uitslag.dossier;
  return [
    ...oordeel.toetsen.flatMap((toets) => [describeToets(toets), ""]),
    ...nietGedaan(uitslag).map(({ toets, reden }) => `Niet getoetst: ${toets}. ${reden}`),
    ...bevindingen.map((bevinding) => `Cijfers: ${describeBevinding(bevinding)}`),
    `${tel(oordeel.toetsen)}.`,
    "",
  ].join("\n");
};
