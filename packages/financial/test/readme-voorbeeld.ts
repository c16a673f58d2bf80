import { parseIsoDatum } from "@wmo-kit/domain";
import { describeToets, evaluateJaarrekening, parseJaarrekening } from "@wmo-kit/financial";

const jaarrekening = parseJaarrekening({
  rechtspersoon: "Voorbeeldzorg BV",
  boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" },
  balans: { eigenVermogen: 149_999_00, totaalPassiva: 600_000_00 },
  resultatenrekening: { totaleBaten: 1_000_000_00 },
});

export const uitleg = jaarrekening
  .andThen((jaar) => parseIsoDatum("2026-06-01").map((peildatum) => ({ jaar, peildatum })))
  .map(({ jaar, peildatum }) => evaluateJaarrekening({ partij: "dagbesteding", jaren: [jaar], peildatum, wntKlasse: "II" }))
  .match(
    ({ toetsen }) => toetsen.filter(({ waarde }) => ["D-24.1.b", "D-24.1.c"].includes(waarde.toets)).map(describeToets),
    (fout) => [fout._tag],
  );
