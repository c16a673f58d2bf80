import { describeBron, isIsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum, tijdstip } from "../../test/datums.js";
import { describeTermijn } from "../describe/describe-termijn.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { Programmatermijn } from "./programmatermijn.js";
import { WIJKTEAM_TERMIJNEN } from "./wijkteam.table.js";

const kalender = makeKalender();
const normen: readonly Programmatermijn[] = [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN];
const vraag = (norm: string, aanvang: string) => ({ normen, norm, aanvang: datum(aanvang), kalender });
const termijnVan = (norm: string, aanvang: string) => evaluateTermijn(vraag(norm, aanvang))._unsafeUnwrap().waarde;

// Norm, day of the start, last day in time, the day after. Worked out with another calendar and other date arithmetic than the kit's.
const DAGEN: readonly (readonly [string, string, string, string])[] = [
  ["D-2.3", "2028-02-29", "2031-02-28", "2031-03-01"],
  ["D-2.4", "2026-06-15", "2029-06-15", "2029-06-16"],
  ["D-11.3", "2026-12-18", "2027-01-01", "2027-01-02"],
  ["D-12.5", "2026-01-31", "2026-04-30", "2026-05-01"],
  ["D-12.6", "2028-02-29", "2029-02-28", "2029-03-01"],
  ["D-12.9", "2028-03-31", "2028-02-04", "2028-02-05"],
  ["D-16.6", "2026-05-13", "2026-05-21", "2026-05-22"],
  ["D-16.6.b", "2026-07-04", "2026-07-04", "2026-07-05"],
  ["D-17.1.opvolgen", "2026-12-25", "2026-12-25", "2026-12-26"],
  ["D-20.4", "2027-05-04", "2027-05-13", "2027-05-14"],
  ["D-20.5", "2026-12-23", "2026-12-31", "2027-01-01"],
  ["D-20.8", "2026-07-01", "2026-05-06", "2026-05-07"],
  ["D-21.3", "2026-01-01", "2025-12-31", "2026-01-01"],
  ["W-fn2.spoed", "2026-04-03", "2026-04-06", "2026-04-07"],
  ["W-9.1.einde", "2026-08-30", "2026-08-30", "2026-08-31"],
  ["W-28.1", "2026-12-31", "2026-11-05", "2026-11-06"],
  ["W-29.2.inwoner", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-29.2.aanbieder", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-30", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-31", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-33.advies", "2026-03-07", "2026-04-18", "2026-04-19"],
  ["W-36", "2022-01-01", "2023-01-01", "2023-01-02"],
  ["W-42.2", "2026-05-05", "2026-05-05", "2026-05-06"],
  ["W-43.1", "2025-11-30", "2026-02-28", "2026-03-01"],
  ["W-50.1.wachttijd", "2028-02-10", "2028-03-09", "2028-03-10"],
  ["W-50.1.urgent", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-50.1.uitleg", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-50.2.2", "2026-12-24", "2027-01-04", "2027-01-05"],
  ["W-50.2.3", "2026-03-01", "2026-03-15", "2026-03-16"],
  ["W-50.2.3.streven", "2026-02-26", "2026-03-03", "2026-03-04"],
  ["W-63.5", "2026-03-02", "2026-03-02", "2026-03-03"],
  ["W-64.4.toezichthouder", "2026-04-02", "2026-04-08", "2026-04-09"],
  ["W-64.4.opdrachtgever", "2026-05-22", "2026-05-28", "2026-05-29"],
  ["W-65.1", "2027-04-23", "2027-05-03", "2027-05-04"],
  ["W-86.2", "2021-07-30", "2021-08-13", "2021-08-14"],
  ["W-86.3.gesprek", "2021-12-18", "2022-01-01", "2022-01-02"],
  ["W-86.3.stukken", "2021-05-27", "2021-05-21", "2021-05-22"],
  ["W-87.1.tekenen", "2021-03-01", "2021-02-15", "2021-02-16"],
  ["W-87.2.tekenen", "2021-07-31", "2021-07-31", "2021-08-01"],
  ["W-91.ingang", "2021-07-31", "2021-07-31", "2021-08-01"],
  ["W-98.5.wijziging", "2024-05-31", "2024-02-29", "2024-03-01"],
  ["W-100.2", "2021-07-30", "2021-08-06", "2021-08-07"],
  ["W-108.3", "2021-07-31", "2021-07-31", "2021-08-01"],
  ["W-108.10", "2024-02-29", "2025-02-28", "2025-03-01"],
  // Good Friday 2026 and a 5 May: these two follow the law and move
  ["W-33.beschikking", "2026-03-20", "2026-04-07", "2026-04-08"],
  ["W-33.totaal", "2026-03-10", "2026-05-06", "2026-05-07"],
];
const UREN: readonly (readonly [string, string, string, string])[] = [
  ["W-fn2.crisis", "2026-10-24T20:00+02:00", "2026-10-25T19:00:00+01:00", "2026-10-25T19:00:00.001+01:00"],
  ["W-50.2.1", "2026-03-28T09:30+01:00", "2026-03-30T10:30:00+02:00", "2026-03-30T10:30:00.001+02:00"],
];

describe("eerste dag, laatste dag en dag erna", () => {
  it("K-10: elke termijn met een lengte staat in de lijst", () => {
    const metLengte = normen.filter(({ waarde }) => waarde !== null).map(({ id }) => id);
    expect([...DAGEN, ...UREN].map(([id]) => id).sort()).toEqual(metLengte.sort());
  });

  it.each(DAGEN)("%s: vanaf %s is %s nog op tijd en %s te laat", (norm, aanvang, laatste, erna) => {
    const termijn = termijnVan(norm, aanvang);
    const gedaan = (dag: string): string => evaluateStatus({ termijn, kalender, peildatum: datum(dag), voldaanOp: datum(dag) })._tag;
    const eerste = termijn.richting === "na" ? aanvang : laatste;
    expect(termijn.uitersteDatum).toBe(laatste);
    expect([gedaan(eerste), gedaan(laatste), gedaan(erna)]).toEqual(["Gehaald", "Gehaald", "TeLaatGehaald"]);
  });

  it.each(UREN)("%s: vanaf %s is %s nog op tijd en een milliseconde later te laat", (norm, aanvang, laatste) => {
    const { uiterlijkTijdstip } = evaluateTermijn({ normen, norm, aanvang: tijdstip(aanvang), kalender })._unsafeUnwrap().waarde;
    expect(uiterlijkTijdstip).toBe(tijdstip(laatste));
  });

  it.each(normen)("$id: de dag voor het venster geldt de rij niet, op de eerste dag wel", ({ id, geldigheid, waarde }) => {
    const isUur = waarde?.eenheid === "uur";
    const probeer = (dag: string): string =>
      (isUur
        ? evaluateTermijn({ normen, norm: id, aanvang: tijdstip(`${dag}T12:00+01:00`), kalender })
        : evaluateTermijn(vraag(id, dag))
      ).match(({ waarde: { _tag } }) => _tag, ({ _tag }) => _tag);
    const ervoor = geldigheid.begindatum === "2025-04-29" ? "2025-04-28" : geldigheid.begindatum === "2022-01-01" ? "2021-12-31" : "2020-12-31";
    expect(isIsoDatum(ervoor)).toBe(true);
    expect(probeer(ervoor)).toBe("NormNietGeldig");
    expect(probeer(geldigheid.begindatum)).toBe(waarde === null ? "NormOnbekend" : isUur ? "Urentermijn" : "Dagtermijn");
  });

  it.each(normen.filter(({ waarde, regime }) => waarde !== null && waarde.eenheid !== "uur" && regime === "contract"))(
    "$id: de uitkomst noemt alleen de eis uit het programma als bron",
    ({ id, bron }) => {
      const { bronnen } = evaluateTermijn(vraag(id, "2026-04-01"))._unsafeUnwrap();
      expect(bronnen.map(describeBron)).toEqual([describeBron(bron)]);
    },
  );
});

describe("andere lezing", () => {
  it.each([
    ["A-06", "W-fn2.spoed", "2026-04-03", "2026-04-06", "2026-04-09"],
    ["A-07", "W-50.2.3", "2026-03-01", "2026-03-15", "2026-03-15"],
    ["A-13", "W-43.1", "2025-11-30", "2026-02-28", "2026-02-27"],
    ["A-32", "W-28.1", "2026-12-31", "2026-11-05", "2026-11-04"],
    ["A-32", "D-12.9", "2028-03-31", "2028-02-04", "2028-02-03"],
    ["A-35", "W-33.advies", "2026-03-07", "2026-04-18", "2026-04-20"],
  ])("%s: met de andere lezing eindigt %s vanaf %s niet op %s maar op %s", (lezing, norm, aanvang, gekozen, anders) => {
    const met = evaluateTermijn({ ...vraag(norm, aanvang), profiel: profielMet({ lezing }) })._unsafeUnwrap();
    expect([termijnVan(norm, aanvang).uitersteDatum, met.waarde.uitersteDatum]).toEqual([gekozen, anders]);
    expect(met.stappen.find(({ _tag }) => _tag === "LezingGekozen")).toMatchObject({ lezing: { id: lezing, afgesproken: { soort: "afspraak" } } });
    expect(met.bronnen.map(describeBron)).toContain("Proefcontract: proef");
  });

  it("A-07: met de andere lezing begint de termijn voor basishulp bij het kwalitatieve contact", () => {
    const met = evaluateTermijn({ ...vraag("W-50.2.3", "2026-03-01"), profiel: profielMet({ lezing: "A-07" }) })._unsafeUnwrap();
    expect(met.waarde.aanvang).toBe("kwalitatief-contact");
  });

  it("A-08: met de andere lezing telt de bevestiging in werkdagen, van vrijdag tot en met dinsdag", () => {
    const met = evaluateTermijn({ ...vraag("W-50.2.1", "2026-07-03"), profiel: profielMet({ lezing: "A-08" }) })._unsafeUnwrap();
    expect(met.waarde.uitersteDatum).toBe("2026-07-07");
  });
});

describe("gevolgen van de termijnen", () => {
  it("W-33: 42 en 56 dagen houden de weekdag, dus een melding op zaterdag heeft een uiterste dag op zaterdag", () => {
    expect([termijnVan("W-33.advies", "2026-06-06").uitersteDatum, termijnVan("W-33.totaal", "2026-06-06").geteldeDatum]).toEqual([
      "2026-07-18",
      "2026-08-01",
    ]);
    expect(termijnVan("W-33.totaal", "2026-06-06").uitersteDatum).toBe("2026-08-03");
  });

  it("D-20.4: 5 en 6 mei 2027 zijn vrij, dus het startbericht na een start op 4 mei is uiterlijk 13 mei", () => {
    expect(termijnVan("D-20.4", "2027-05-04").uitersteDatum).toBe("2027-05-13");
  });

  it("W-28.1, D-12.9: de aanvraag en de evaluatie vallen op dezelfde dag voor dezelfde einddatum", () => {
    for (const einddatum of ["2026-12-31", "2028-03-31", "2027-02-28"]) {
      expect(termijnVan("W-28.1", einddatum).uitersteDatum).toBe(termijnVan("D-12.9", einddatum).uitersteDatum);
    }
  });

  it("W-50.2.1: 48 uur over de overgang naar de zomertijd eindigt een uur later op de klok", () => {
    const { waarde } = evaluateTermijn({ normen, norm: "W-50.2.1", aanvang: tijdstip("2026-03-28T09:30+01:00"), kalender })._unsafeUnwrap();
    expect(waarde.uiterlijkTijdstip).toBe("2026-03-30T10:30:00+02:00");
  });
});

describe("afleidingen", () => {
  const leidAf = (rijen: readonly Programmatermijn[]): string =>
    rijen
      .map(({ id, titel, waarde }) => {
        const start = [...DAGEN, ...UREN].find(([norm]) => norm === id)?.[1];
        if (start === undefined) return `${titel} (${id})\n${waarde === null ? "Open: het programma noemt geen lengte." : "?"}`;
        const aanvang = isIsoDatum(start) ? start : tijdstip(start);
        return evaluateTermijn({ normen, norm: id, aanvang, kalender }).match(describeTermijn, ({ _tag }) => _tag);
      })
      .join("\n\n");

  it.each([
    ["wijkteam", WIJKTEAM_TERMIJNEN],
    ["dagbesteding", DAGBESTEDING_TERMIJNEN],
  ] as const)("K-01: de afleidingen van de termijnen van %s zijn letterlijk de tekst in de map met voorbeelden", async (naam, rijen) => {
    await expect(`${leidAf(rijen)}\n`).toMatchFileSnapshot(`../../test/golden/termijnen-${naam}.txt`);
  });
});
