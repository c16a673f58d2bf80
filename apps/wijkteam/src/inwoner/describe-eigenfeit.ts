import { formatDatum } from "@wmo-kit/domain";

import type { Eigenfeit } from "./eigenfeiten.js";

/** What happened in the own file, on the time line of the professional; the words of the resident to the letter. */
export const describeEigenfeit = (feit: Eigenfeit): string => {
  switch (feit.soort) {
    case "eigen-toegang-gegeven":
      return "De inwoner uitgenodigd voor het eigen dossier.";
    case "eigen-toegang-beeindigd":
      return `De eigen toegang van de inwoner beëindigd. Reden: ${feit.reden}`;
    case "voorstel-gedaan":
      return `De inwoner stelt voor: “${feit.tekst}”`;
    case "voorstel-beantwoord":
      return `Antwoord op een voorstel van de inwoner (${feit.besluit}): ${feit.antwoord}`;
    case "oordeel-gegeven":
      return `De inwoner is het ${feit.akkoord ? "" : "niet "}eens met het ${feit.onderdeel}.${feit.toelichting === undefined ? "" : ` “${feit.toelichting}”`}`;
    case "deling-begonnen":
      return `De inwoner deelt een deel van het dossier met ${feit.deling.relatie}, van ${formatDatum(feit.deling.vanaf)} tot en met ${formatDatum(feit.deling.tot)}.`;
    case "deling-ingetrokken":
      return "De inwoner deelt niet meer.";
  }
};
