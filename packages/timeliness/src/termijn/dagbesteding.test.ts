import { describeBron, parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { makeKalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";

const kalender = makeKalender();
const DOCUMENT = "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3";

const vraag = (norm: string, aanvang: string) => ({ normen: DAGBESTEDING_TERMIJNEN, norm, aanvang: datum(aanvang), kalender });
const uitersteVan = (norm: string, aanvang: string): string => evaluateTermijn(vraag(norm, aanvang))._unsafeUnwrap().waarde.uitersteDatum;

describe("eerste dag, laatste dag en dag erna", () => {
  it.each([
    ["D-11.3", "2026-12-18", "2027-01-01", "2027-01-02"],
    ["D-11.3", "2026-03-01", "2026-03-15", "2026-03-16"],
    ["D-12.5", "2026-01-31", "2026-04-30", "2026-05-01"],
    ["D-12.5", "2027-11-30", "2028-02-29", "2028-03-01"],
    ["D-12.5", "2026-02-28", "2026-05-28", "2026-05-29"],
    ["D-20.4", "2026-04-01", "2026-04-09", "2026-04-10"],
    ["D-20.4", "2027-12-31", "2028-01-07", "2028-01-08"],
    ["D-20.4", "2027-05-04", "2027-05-13", "2027-05-14"],
  ])("%s: begonnen op %s is %s nog op tijd en %s te laat", (norm, aanvang, laatste, erna) => {
    const termijn = evaluateTermijn(vraag(norm, aanvang))._unsafeUnwrap().waarde;
    const gedaan = (dag: string): string => evaluateStatus({ termijn, kalender, peildatum: datum(dag), voldaanOp: datum(dag) })._tag;
    expect(termijn.uitersteDatum).toBe(laatste);
    expect([gedaan(aanvang), gedaan(laatste), gedaan(erna)]).toEqual(["Gehaald", "Gehaald", "TeLaatGehaald"]);
  });

  it.each(["D-11.3", "D-12.5", "D-20.4"])("%s: op 28 april 2025 gold versie 1.3 nog niet, op 29 april 2025 wel", (norm) => {
    expect(evaluateTermijn(vraag(norm, "2025-04-28"))._unsafeUnwrapErr()).toEqual({
      _tag: "NormNietGeldig",
      norm,
      peildatum: "2025-04-28",
    });
    expect(evaluateTermijn(vraag(norm, "2025-04-29")).isOk()).toBe(true);
  });

  it.each(["D-11.3", "D-12.5", "D-20.4"])("%s: de uitkomst noemt alleen de eis uit het programma als bron", (norm) => {
    const { bronnen } = evaluateTermijn(vraag(norm, "2026-04-01"))._unsafeUnwrap();
    expect(bronnen.map(describeBron)).toEqual([`${DOCUMENT}, eis ${norm.replace("D-", "")}`]);
  });
});

describe("afwijking in een contractprofiel", () => {
  const profiel = parseContractprofiel({
    id: "proef",
    naam: "Proefcontract",
    afwijkingen: [
      {
        norm: "D-20.4",
        waarde: { aantal: 3, eenheid: "werkdag" },
        begindatum: "2026-06-01",
        einddatum: "2026-06-30",
        reden: "snellere startmelding",
      },
      { norm: "D-12.5", waarde: { aantal: 6, eenheid: "week" }, begindatum: "2025-01-01", einddatum: "2025-05-31", reden: "proefperiode" },
      { norm: "D-11.3", waarde: null, begindatum: "2026-06-01", reden: "nog af te spreken" },
    ],
  })._unsafeUnwrap();
  const metProfiel = (norm: string, aanvang: string) => evaluateTermijn({ ...vraag(norm, aanvang), profiel });
  const eis = (nummer: string): string => `${DOCUMENT}, eis ${nummer}`;

  it.each([
    ["2026-05-31", "2026-06-05", [eis("20.4")]],
    ["2026-06-01", "2026-06-04", [eis("20.4"), "Proefcontract: snellere startmelding"]],
    ["2026-06-30", "2026-07-03", [eis("20.4"), "Proefcontract: snellere startmelding"]],
    ["2026-07-01", "2026-07-08", [eis("20.4")]],
  ])("D-20.4: begonnen op %s geeft het profiel %s, met de bronnen die toen golden", (aanvang, uiterste, bronnen) => {
    const uitkomst = metProfiel("D-20.4", aanvang)._unsafeUnwrap();
    expect([uitkomst.waarde.uitersteDatum, uitkomst.bronnen.map(describeBron)]).toEqual([uiterste, bronnen]);
  });

  it("D-20.4: de afleiding vertelt wat er in plaats van wat is afgesproken", () => {
    const { stappen } = metProfiel("D-20.4", "2026-06-01")._unsafeUnwrap();
    expect(stappen.find(({ _tag }) => _tag === "AfwijkingToegepast")).toEqual({
      _tag: "AfwijkingToegepast",
      bron: { soort: "afspraak", afspraak: "Proefcontract: snellere startmelding" },
      duur: { aantal: 3, eenheid: "werkdag" },
      standaard: { aantal: 5, eenheid: "werkdag" },
    });
  });

  it("D-12.5: een afwijking in een andere eenheid, van vóór versie 1.3, noemt alleen de afspraak als bron", () => {
    const uitkomst = metProfiel("D-12.5", "2025-02-01")._unsafeUnwrap();
    expect([uitkomst.waarde.uitersteDatum, uitkomst.bronnen.map(describeBron)]).toEqual(["2025-03-15", ["Proefcontract: proefperiode"]]);
    expect(uitersteVan("D-12.5", "2025-06-01")).toBe("2025-09-01");
  });

  it("D-11.3, K-10: een afwijking die de lengte openlaat geeft geen datum", () => {
    expect(metProfiel("D-11.3", "2026-06-01")._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm: "D-11.3" });
    expect(metProfiel("D-11.3", "2026-05-31").isOk()).toBe(true);
  });
});
