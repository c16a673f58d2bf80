import { addDagen, addMaanden, describeBron, describeDuur, heeftEinddatum, overlappen, type IsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { describeTimelinessError } from "../describe-error.js";
import { describeTermijn } from "../describe/describe-termijn.js";
import { makeKalender } from "../kalender/kalender.js";
import { STANDAARD_REGIMES } from "../regime/regimes.js";
import { evaluateStatus, evaluateUrenstatus } from "../status/evaluate-status.js";
import { AVG_TERMIJNEN } from "./avg.table.js";
import { AWB_TERMIJNEN } from "./awb.table.js";
import { evaluateEersteDag } from "./evaluate-eerste-dag.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import { FEITEN } from "./feit.table.js";
import { isEersteDagnorm } from "./getelde-dag.js";
import { IWMO_TERMIJNEN } from "./iwmo.table.js";
import type { TermijnNorm } from "./termijn-norm.js";
import { UITVOERINGSREGELING_TERMIJNEN } from "./uitvoeringsregeling.table.js";
import { WETTELIJKE_TERMIJNEN } from "./wettelijke-termijnen.js";
import { WMO_TERMIJNEN } from "./wmo.table.js";

const kalender = makeKalender();
const TABELLEN: readonly (readonly [string, readonly TermijnNorm[]])[] = [
  ["wmo", WMO_TERMIJNEN],
  ["uitvoeringsregeling", UITVOERINGSREGELING_TERMIJNEN],
  ["awb", AWB_TERMIJNEN],
  ["iwmo", IWMO_TERMIJNEN],
  ["avg", AVG_TERMIJNEN],
];
const rijen = WETTELIJKE_TERMIJNEN.map((rij) => [rij.id, rij] as const);

/** The derivation of a row from a day, or why there is none. A term in hours starts at nine in the morning. */
const leguit = (rij: TermijnNorm, dag: IsoDatum): string => {
  const vraag = { normen: [rij], norm: rij.id, kalender };
  if (rij.waarde?.eenheid === "uur") {
    return evaluateTermijn({ ...vraag, aanvang: tijdstip(`${dag}T09:00+02:00`) }).match(describeTermijn, describeTimelinessError);
  }
  const uitkomst = isEersteDagnorm(rij.richting, rij.vergelijking) ? evaluateEersteDag : evaluateTermijn;
  return uitkomst({ ...vraag, aanvang: dag }).match(describeTermijn, describeTimelinessError);
};

describe("elke rij van de wettelijke tabellen", () => {
  it("K-01: het paar van id en venster is uniek, en vensters van een norm overlappen niet", () => {
    const ids = WETTELIJKE_TERMIJNEN.map(({ id, geldigheid }) => `${id} ${geldigheid.begindatum}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const een of WETTELIJKE_TERMIJNEN) {
      for (const ander of WETTELIJKE_TERMIJNEN) {
        if (een !== ander && een.id === ander.id) expect(overlappen(een.geldigheid, ander.geldigheid)).toBe(false);
      }
    }
  });

  it("K-01: alle tabellen samen zijn de wettelijke termijnen", () => {
    expect(TABELLEN.flatMap(([, tabel]) => tabel)).toEqual(WETTELIJKE_TERMIJNEN);
  });

  it.each(rijen)("%s: de rij heeft een titel, bron, feiten, venster en een hele lengte binnen zijn regime", (_id, rij) => {
    expect(rij.titel.trim()).not.toBe("");
    expect(describeBron(rij.bron)).toMatch(/\S/);
    expect([FEITEN[rij.aanvang], FEITEN[rij.einde]]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(rij.geldigheid.begindatum >= STANDAARD_REGIMES[rij.regime].geldigheid.begindatum).toBe(true);
    if (heeftEinddatum(rij.geldigheid)) expect(rij.geldigheid.begindatum <= rij.geldigheid.einddatum).toBe(true);
    if (rij.waarde !== null) expect(Number.isInteger(rij.waarde.aantal) && rij.waarde.aantal > 0).toBe(true);
    if (rij.alternatief !== undefined) expect(rij.lezing?.alternatief).toMatch(/\S/);
  });

  it.each(rijen)("%s: geldt vanaf de eerste dag van zijn venster, en niet op de dag ervoor", (_id, rij) => {
    const { begindatum } = rij.geldigheid;
    const ervoor = addDagen(begindatum, -1)._unsafeUnwrap();
    expect(leguit(rij, ervoor)).toContain("geldt niet op");
    expect(leguit(rij, begindatum)).not.toContain("geldt niet op");
  });

  const metDagen = rijen.filter(([, { waarde, richting, vergelijking }]) => waarde !== null && waarde.eenheid !== "uur" && !isEersteDagnorm(richting, vergelijking));

  it.each(metDagen)("%s: de eerste en de laatste dag zijn op tijd, de dag erna niet", (_id, rij) => {
    const aanvang = datum("2026-06-01");
    const { waarde: termijn } = evaluateTermijn({ normen: [rij], norm: rij.id, aanvang, kalender })._unsafeUnwrap();
    const eerste = addDagen(aanvang, rij.richting === "na" ? 1 : -60)._unsafeUnwrap();
    const erna = addDagen(termijn.uitersteDatum, 1)._unsafeUnwrap();
    const op = (voldaanOp: IsoDatum): string => evaluateStatus({ termijn, kalender, peildatum: datum("2027-12-31"), voldaanOp })._tag;
    expect([eerste, termijn.uitersteDatum, erna].map(op)).toEqual(["Gehaald", "Gehaald", "TeLaatGehaald"]);
  });

  it.each(TABELLEN)("K-01: de afleidingen van de tabel %s staan vast", async (naam, tabel) => {
    const tekst = tabel.flatMap((rij) => {
      const kop = `# ${rij.id} ${rij.vergelijking} ${rij.waarde === null ? "open" : describeDuur(rij.waarde)}`;
      return [kop, ...["2026-06-01", "2027-03-26"].map((dag) => leguit(rij, datum(dag))), ""];
    });
    await expect(tekst.join("\n")).toMatchFileSnapshot(`../../test/golden/termijnen-${naam}.txt`);
  });
});

describe("de termijnen met de hand", () => {
  // Counted on a calendar, from the fact on the given day.
  it.each([
    ["Wmo-2.3.2.1", "2026-01-05", "2026-02-16"],
    ["Wmo-2.3.2.2", "2026-12-24", "2026-12-31"],
    ["Wmo-2.3.5.2", "2026-04-20", "2026-05-04"],
    ["Wmo-2.3.5.2", "2026-04-21", "2026-05-06"],
    ["Wmo-5.3.5", "2026-11-30", "2027-03-01"],
    ["AVG-12.3", "2026-01-31", "2026-02-28"],
    ["UR-2b.6", "2026-06-30", "2026-08-11"],
    ["UR-2b.8", "2026-06-18", "2026-07-18"],
    ["UR-2f.pgb", "2026-10-31", "2027-02-28"],
    ["Awb-4:5.4", "2026-03-09", "2026-04-07"],
    ["Awb-4:13.2", "2026-02-09", "2026-04-07"],
    ["Awb-7:4.1", "2026-05-26", "2026-05-16"],
    ["Awb-7:4.2", "2026-05-26", "2026-05-19"],
    ["OP090", "2026-04-02", "2026-04-08"],
    ["OP090", "2026-05-04", "2026-05-08"],
    ["OP090x4", "2026-12-18", "2027-01-05"],
    ["OP271", "2027-05-04", "2027-05-13"],
    ["OP274.onderzoek", "2026-03-21", "2026-05-16"],
    ["OP346.onderzoek", "2026-03-21", "2026-05-16"],
  ])("%s: vanaf %s is de laatste dag %s", (norm, aanvang, verwacht) => {
    const { waarde } = evaluateTermijn({ normen: WETTELIJKE_TERMIJNEN, norm, aanvang: datum(aanvang), kalender })._unsafeUnwrap();
    expect(waarde.uitersteDatum).toBe(verwacht);
  });

  it("OP090: als 5 mei geen vrije dag is, is drie werkdagen na 4 mei 2026 donderdag 7 mei", () => {
    const lustrum = makeKalender({ goedeVrijdagIsVrij: false, bevrijdingsdag: "lustrum", extraSluitingsdagen: [] });
    const vraag = { normen: IWMO_TERMIJNEN, norm: "OP090", aanvang: datum("2026-05-04"), kalender: lustrum };
    expect(evaluateTermijn(vraag)._unsafeUnwrap().waarde.uitersteDatum).toBe("2026-05-07");
  });

  it.each([
    ["Wmo-2.3.2.9", "2026-01-05", "2026-02-17"],
    ["Wmo-2.3.2.9", "2026-01-10", "2026-02-24"],
    ["Awb-6:12.2", "2026-01-21", "2026-02-05"],
    ["Awb-4:17.3", "2026-01-21", "2026-02-05"],
  ])("%s: vanaf %s is de eerste dag %s", (norm, aanvang, verwacht) => {
    const { waarde } = evaluateEersteDag({ normen: WETTELIJKE_TERMIJNEN, norm, aanvang: datum(aanvang), kalender })._unsafeUnwrap();
    expect(waarde.eersteDatum).toBe(verwacht);
  });

  it("Awb 6:7: een termijn met een laatste dag heeft geen eerste dag, en andersom", () => {
    const vraag = { normen: WETTELIJKE_TERMIJNEN, aanvang: datum("2026-01-05"), kalender };
    expect(evaluateEersteDag({ ...vraag, norm: "Awb-6:7" })._unsafeUnwrapErr()._tag).toBe("NormZonderEersteDag");
    expect(evaluateTermijn({ ...vraag, norm: "Awb-6:12.2" })._unsafeUnwrapErr()._tag).toBe("NormZonderUiterste");
  });

  it("AVG 33: 72 uur lopen door het weekend en over de zomertijd", () => {
    const vraag = { normen: AVG_TERMIJNEN, norm: "AVG-33.1", aanvang: tijdstip("2026-03-27T16:00+01:00"), kalender };
    const { waarde } = evaluateTermijn(vraag)._unsafeUnwrap();
    expect(waarde.uiterlijkTijdstip).toBe("2026-03-30T17:00:00+02:00");
    const op = (voldaanOp: string): string => evaluateUrenstatus({ termijn: waarde, peiltijdstip: tijdstip("2026-04-01T00:00Z"), voldaanOp: tijdstip(voldaanOp) })._tag;
    expect([op("2026-03-30T17:00+02:00"), op("2026-03-30T17:00:01+02:00")]).toEqual(["Gehaald", "TeLaatGehaald"]);
  });

  it.each(["Wmo-2.3.3", "Wmo-3.4.1", "Wmo-2.3.2.1.bevestiging"])("%s: 'onverwijld' of geen getal is een open norm, zonder oordeel", (norm) => {
    const vraag = { normen: WETTELIJKE_TERMIJNEN, norm, aanvang: datum("2026-01-05"), kalender };
    expect(evaluateTermijn(vraag)._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm });
  });

  it("K-05: drie maanden na 30 november is 28 februari, en die zondag schuift naar maandag 1 maart", () => {
    const aanvang = datum("2026-11-30");
    const { waarde } = evaluateTermijn({ normen: WMO_TERMIJNEN, norm: "Wmo-5.3.5", aanvang, kalender })._unsafeUnwrap();
    expect([waarde.geteldeDatum, addMaanden(aanvang, 3)._unsafeUnwrap()]).toEqual(["2027-02-28", "2027-02-28"]);
  });
});
