import { parseIsoDatum } from "@wmo-kit/domain";
import { DAGBESTEDING_NORMEN, listCijfers } from "@wmo-kit/financial";
import { INGREPEN, solveVerandering } from "@wmo-kit/financial/jaren";
import { drawMermaid, parseNetwerkkaart } from "@wmo-kit/financial/netwerkkaart";
import { makeDossier, renderMarkdown } from "@wmo-kit/financial/rapport";
import { readCsvSjabloon } from "@wmo-kit/financial/sjabloon";

/** The verdict line of each check in the report, and what it would take to reach a solvency of 20%. */
export const toetsBestand = (csv: string, dag: string): readonly string[] =>
  parseIsoDatum(dag)
    .andThen((peildatum) => readCsvSjabloon(csv).map((jaren) => ({ peildatum, jaren })))
    .match(
      ({ peildatum, jaren: [eerste, ...rest] }) => {
        if (eerste === undefined) return [];
        const dossier = makeDossier({ partij: "dagbesteding", jaren: [eerste, ...rest], peildatum, wntKlasse: "II" });
        const cijfers = listCijfers(dossier.jaar);
        const storten = solveVerandering({ normen: DAGBESTEDING_NORMEN, peildatum, toets: "D-24.1.d", cijfers, ingreep: INGREPEN[0] });
        const nodig = storten.map((uitkomst) => (uitkomst._tag === "Verandering" ? `${uitkomst.aantal} eurocent` : uitkomst._tag));
        return [...renderMarkdown(dossier).split("\n").filter((regel) => regel.includes("Solvabiliteit")), nodig.unwrapOr("geen norm")];
      },
      (fout) => [fout._tag],
    );

export const kaart = parseNetwerkkaart({
  opdrachtnemer: "Zorg BV",
  rechtspersonen: [{ kenmerk: "Zorg BV" }],
  personen: [{ kenmerk: "bestuurder 1" }],
  relaties: [{ soort: "belang", van: "bestuurder 1", naar: "Zorg BV", aandelen: "1/2", stemrecht: "1/2" }],
}).match(drawMermaid, (fout) => fout._tag);
