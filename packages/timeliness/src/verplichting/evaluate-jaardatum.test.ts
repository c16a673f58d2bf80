import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { describePlicht } from "../describe/describe-verplichting.js";
import { makeKalender } from "../kalender/kalender.js";
import { makeRegimes } from "../regime/regimes.js";
import { DAGBESTEDING_KALENDER } from "./dagbesteding.table.js";
import { evaluateJaardatum, type Jaardatumvraag } from "./evaluate-jaardatum.js";
import type { JaardatumNorm, KalenderNorm } from "./kalender-norm.js";
import { WIJKTEAM_KALENDER } from "./wijkteam.table.js";

const alle: readonly KalenderNorm[] = [...WIJKTEAM_KALENDER, ...DAGBESTEDING_KALENDER];
const normen = alle.filter((rij): rij is JaardatumNorm => rij.soort === "jaardatum");
const vraag = (norm: string, overJaar: number, anders: Partial<Jaardatumvraag> = {}): Jaardatumvraag => ({
  normen,
  norm,
  overJaar,
  kalender: makeKalender(),
  ...anders,
});
const uiterste = (...args: Parameters<typeof vraag>): string =>
  evaluateJaardatum(vraag(...args)).match(({ waarde }) => (waarde._tag === "Jaarplicht" ? waarde.uitersteDatum : waarde._tag), ({ _tag }) => _tag);

describe("jaarlijkse dag", () => {
  it.each([
    ["W-104.2", 2025, "2026-06-01"],
    ["W-104.5", 2025, "2026-07-01"],
    ["D-16.7", 2025, "2026-05-31"],
    ["D-16.10", 2025, "2026-04-01"],
    ["D-20.3", 2026, "2027-06-30"],
  ])("%s: over %i is de laatste dag %s", (norm, jaar, dag) => {
    expect(uiterste(norm, jaar)).toBe(dag);
  });

  it.each([
    ["W-104.2", 2020, 2021, "2022-06-01"],
    ["W-104.5", 2020, 2021, "2022-07-01"],
    ["D-16.7", 2024, 2025, "2026-05-31"],
    ["D-16.10", 2024, 2025, "2026-04-01"],
    ["D-20.3", 2023, 2024, "2025-06-30"],
  ])("%s: over %i geldt de plicht nog niet, over %i voor het eerst, op %s", (norm, ervoor, eerste, dag) => {
    expect([uiterste(norm, ervoor), uiterste(norm, eerste)]).toEqual(["NormNietGeldig", dag]);
  });

  it("D-16.7, A-01: met de andere lezing telt 1 juni nog mee", () => {
    expect(uiterste("D-16.7", 2025, { profiel: profielMet({ lezing: "A-01" }) })).toBe("2026-06-01");
  });

  it("D-16.7: 31 mei 2026 is een zondag en blijft de laatste dag, tenzij de opdrachtgever anders regelt", () => {
    const { stappen } = evaluateJaardatum(vraag("D-16.7", 2025))._unsafeUnwrap();
    expect(stappen).toContainEqual(expect.objectContaining({ _tag: "NietVerschoven", datum: "2026-05-31", weekdag: "zondag" }));
    expect(uiterste("D-16.7", 2025, { regimes: makeRegimes("volgende werkdag") })).toBe("2026-06-01");
  });

  it("W-104.2, D-16.7: inleveren op 1 juni is op tijd voor het wijkteam en te laat voor de dagbesteding", () => {
    const ingediend = "2026-06-01";
    expect([ingediend <= uiterste("W-104.2", 2025), ingediend <= uiterste("D-16.7", 2025)]).toEqual([true, false]);
  });

  it("D-16.10, D-20.3: de productieverantwoording is eerder dan de laatste facturen over hetzelfde jaar", () => {
    expect(uiterste("D-16.10", 2026) < uiterste("D-20.3", 2026)).toBe(true);
  });

  it.each([
    [true, "2026-07-01"],
    [false, "GeenJaarplicht"],
    [undefined, "2026-07-01"],
  ])("W-104.5: geen goedkeurende verklaring is %s, dan is het antwoord %s", (geldt, antwoord) => {
    const omstandigheden = geldt === undefined ? {} : { "geen-goedkeurende-verklaring": geldt };
    expect(uiterste("W-104.5", 2025, { omstandigheden })).toBe(antwoord);
    const { waarde } = evaluateJaardatum(vraag("W-104.5", 2025, { omstandigheden }))._unsafeUnwrap();
    expect("voorbehoud" in waarde).toBe(geldt === undefined);
  });

  it.each([
    [{ maand: 5, dag: 1 }, "2026-04-30"],
    [{ maand: 2, dag: 31 }, "2026-02-27"],
    [null, "NormOnbekend"],
  ])("D-16.7: met een afgesproken dag %o is het %s", (waarde, dag) => {
    expect(uiterste("D-16.7", 2025, { profiel: profielMet({ norm: "D-16.7", waarde }) })).toBe(dag);
  });

  it("D-16.7: een afspraak die na de afgesproken dag maar voor de dag van het programma ingaat, telt al mee", () => {
    const profiel = profielMet({ norm: "D-16.7", waarde: { maand: 5, dag: 1 } });
    const [afwijking] = profiel.afwijkingen;
    const later = { ...profiel, afwijkingen: afwijking === undefined ? [] : [{ ...afwijking, begindatum: "2026-05-15" as typeof afwijking.begindatum }] };
    expect(uiterste("D-16.7", 2025, { profiel: later })).toBe("2026-04-30");
  });

  it("K-10: een onbekende norm, een heel getal dat geen jaar is en een waarde van een andere soort geven een reden", () => {
    expect([uiterste("D-99", 2025), uiterste("D-16.7", 2025.5), uiterste("D-16.7", 12_000)]).toEqual([
      "NormOnbekendeId",
      "DatumBuitenBereik",
      "DatumBuitenBereik",
    ]);
    const open = normen.map((rij) => ({ ...rij, waarde: null }));
    expect(uiterste("D-20.3", 2026, { normen: open })).toBe("NormOnbekend");
    expect(uiterste("D-20.3", 2026, { normen: open, profiel: profielMet({ norm: "D-20.3", waarde: 14 }) })).toBe("WaardePastNiet");
  });

  it("K-07: de afleidingen zijn letterlijk de tekst in de map met voorbeelden", async () => {
    const teksten = normen.map(({ id }) => evaluateJaardatum(vraag(id, 2026)).match(describePlicht, ({ _tag }) => _tag));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/jaardatums.txt");
  });
});
