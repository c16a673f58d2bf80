import { parseContractprofiel, type Vergelijking } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { STANDAARD_KALENDER } from "../kalender/kalender-instelling.js";
import { makeKalender } from "../kalender/kalender.js";
import { DAGBESTEDING_TERMIJNEN } from "../termijn/dagbesteding.table.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import type { TermijnNorm } from "../termijn/termijn-norm.js";
import { describeStap } from "./describe-stap.js";
import { describeTermijn } from "./describe-termijn.js";

const kalender = makeKalender();
const tekstVan = (norm: string, aanvang: string): readonly string[] =>
  describeTermijn(
    evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm, aanvang: datum(aanvang), kalender })._unsafeUnwrap(),
  ).split("\n");
const zinnen = (norm: Partial<TermijnNorm>, aanvang: string): readonly string[] => {
  const rij = eenTermijnNorm(norm);
  return evaluateTermijn({ normen: [rij], norm: rij.id, aanvang: datum(aanvang), kalender })
    ._unsafeUnwrap()
    .stappen.map(describeStap);
};

describe("uitleg in gewone taal", () => {
  it("D-20.4: het startbericht over Pasen", () => {
    expect(tekstVan("D-20.4", "2026-04-01")).toEqual([
      "Startbericht (305) na de start (D-20.4)",
      "De termijn begint op woensdag 1 april 2026: start van de ondersteuning. Die dag telt niet mee.",
      "Binnen 5 werkdagen: verzending van het startbericht (305).",
      "Overgeslagen: zaterdag 4 april 2026 (weekend).",
      "Overgeslagen: zondag 5 april 2026 (weekend, 1e Paasdag).",
      "Overgeslagen: maandag 6 april 2026 (2e Paasdag).",
      "Uiterlijk donderdag 9 april 2026.",
      "Bron: Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 20.4.",
    ]);
  });

  it("D-11.3: het contact met een laatste dag op Nieuwjaarsdag", () => {
    expect(tekstVan("D-11.3", "2026-12-18")).toEqual([
      "Contact met de inwoner na de toewijzing (D-11.3)",
      "De termijn begint op vrijdag 18 december 2026: ontvangst van de toewijzing (301). Die dag telt niet mee.",
      "Binnen 14 kalenderdagen: contact met de inwoner over de start.",
      "Vrijdag 1 januari 2027 is geen werkdag (Nieuwjaarsdag). De laatste dag schuift niet op, want deze termijn komt uit een contract.",
      "Uiterlijk vrijdag 1 januari 2027.",
      "Bron: Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 11.3.",
    ]);
  });

  it("D-12.5: het ondersteuningsplan na een start op 31 januari", () => {
    expect(tekstVan("D-12.5", "2026-01-31")).toEqual([
      "Ondersteuningsplan na de start (D-12.5)",
      "De termijn begint op zaterdag 31 januari 2026: start van de ondersteuning. Die dag telt niet mee.",
      "Binnen 3 maanden: vaststelling van het ondersteuningsplan.",
      "April 2026 heeft geen dag 31. Daarom telt de laatste dag van die maand.",
      "Uiterlijk donderdag 30 april 2026.",
      "Bron: Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 12.5.",
    ]);
  });

  it("K-07: een strikte termijn noemt de dag waarop het al te laat is", () => {
    expect(zinnen({ waarde: { aantal: 14, eenheid: "kalenderdag" }, vergelijking: "<" }, "2026-05-18").slice(1)).toEqual([
      "In minder dan 14 kalenderdagen: verzending van het startbericht (305).",
      "Op maandag 1 juni 2026 is het al te laat.",
      "Zondag 31 mei 2026 is geen werkdag (weekend). De laatste dag schuift niet op, want deze termijn komt uit een contract.",
      "Uiterlijk zondag 31 mei 2026.",
    ]);
  });

  it.each([
    ["voor", ">=", "Minstens 8 weken ervoor: verzending van het startbericht (305)."],
    ["voor", ">", "Meer dan 8 weken ervoor: verzending van het startbericht (305)."],
    ["voor", "=", "Precies 8 weken ervoor: verzending van het startbericht (305)."],
    ["na", "=", "Na precies 8 weken: verzending van het startbericht (305)."],
  ] as const)("K-09: richting '%s' met '%s' leest als: %s", (richting, vergelijking: Vergelijking, zin) => {
    const [begin, telling] = zinnen({ waarde: { aantal: 8, eenheid: "week" }, richting, vergelijking }, "2026-12-31");
    expect(telling).toBe(zin);
    expect(begin).toMatch(richting === "voor" ? /^De termijn telt terug vanaf donderdag 31 december 2026/ : /^De termijn begint op/);
  });

  it("K-06: een termijn in uren noemt de tijd op de Nederlandse klok", () => {
    const norm = eenTermijnNorm({ waarde: { aantal: 48, eenheid: "uur" } });
    const uitkomst = evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: tijdstip("2026-03-28T08:30Z"), kalender });
    expect(uitkomst._unsafeUnwrap().stappen.map(describeStap)).toEqual([
      "De termijn begint op zaterdag 28 maart 2026 om 09:30 uur: start van de ondersteuning.",
      "Binnen 48 uur: verzending van het startbericht (305).",
      "Uiterlijk maandag 30 maart 2026 om 10:30 uur.",
    ]);
  });

  it("K-02: een extra sluitingsdag en een lezing staan met hun naam in de uitleg", () => {
    const lezing = { id: "A-06", gekozen: "werkdagen", alternatief: "kalenderdagen" };
    const norm = eenTermijnNorm({ waarde: { aantal: 1, eenheid: "werkdag" }, lezing });
    const gesloten = makeKalender({ ...STANDAARD_KALENDER, extraSluitingsdagen: [{ datum: datum("2026-07-21"), naam: "zomersluiting" }] });
    const uitkomst = evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum("2026-07-20"), kalender: gesloten });
    expect(uitkomst._unsafeUnwrap().stappen.map(describeStap).slice(1)).toEqual([
      "De bron is op dit punt niet duidelijk. Gekozen is: werkdagen (A-06). Het kan ook anders: kalenderdagen.",
      "Binnen 1 werkdag: verzending van het startbericht (305).",
      "Overgeslagen: dinsdag 21 juli 2026 (gesloten: zomersluiting).",
      "Uiterlijk woensdag 22 juli 2026.",
    ]);
  });

  it("D-20.4: een afwijking in het contract staat er met wat anders zou gelden, en zonder als er niets gold", () => {
    const profiel = parseContractprofiel({
      id: "proef",
      naam: "Proefcontract",
      afwijkingen: [{ norm: "D-20.4", waarde: { aantal: 3, eenheid: "werkdag" }, begindatum: "2025-01-01", reden: "sneller" }],
    })._unsafeUnwrap();
    const zin = (aanvang: string): string | undefined =>
      evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang: datum(aanvang), kalender, profiel })
        ._unsafeUnwrap()
        .stappen.map(describeStap)[1];
    expect([zin("2026-06-01"), zin("2025-01-06")]).toEqual([
      "Afgesproken is 3 werkdagen in plaats van 5 werkdagen (Proefcontract: sneller).",
      "Afgesproken is 3 werkdagen (Proefcontract: sneller).",
    ]);
  });
});
