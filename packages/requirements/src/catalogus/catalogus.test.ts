import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { EISEN, findEis, isEisId } from "./catalogus.js";
import { findEisIds } from "./find-eis-ids.js";

interface Referentierij {
  readonly id: string;
  readonly kind: string;
  readonly parameters: readonly { readonly value: unknown; readonly unit: string; readonly comparator: string }[];
  readonly systems: readonly string[];
  readonly items?: readonly string[];
}

const leesReferentie = (): readonly Referentierij[] =>
  ["wijkteam", "dagbesteding"].flatMap(
    (programma) => (readReferenceJson("requirements", `${programma}.json`) as { readonly records: readonly Referentierij[] }).records,
  );

const SOORT_IN_REFERENTIE: Readonly<Record<string, string>> = {
  process: "proces",
  policy: "beleid",
  report: "rapportage",
  data: "gegeven",
  deadline: "termijn",
  calculation: "berekening",
  message: "bericht",
};

describe("Catalogus", () => {
  it("K-10: 431 eisen van het wijkteam en 216 van dagbesteding, geen id twee keer", () => {
    expect(EISEN.filter(({ programma }) => programma === "wijkteam")).toHaveLength(431);
    expect(EISEN.filter(({ programma }) => programma === "dagbesteding")).toHaveLength(216);
    expect(new Set(EISEN.map(({ id }) => id)).size).toBe(647);
  });

  it("K-10: iedere eis heeft een titel en een samenvatting in nette tekst", () => {
    const slordig = EISEN.filter(({ titel, samenvatting }) =>
      [titel, samenvatting].some((tekst) => tekst.length < 3 || tekst !== tekst.trim() || /\s{2,}|[\n\t]|\uFFFD/u.test(tekst)),
    );
    expect(slordig.map(({ id }) => id)).toEqual([]);
    expect(EISEN.filter(({ titel }) => titel.length > 80).map(({ id }) => id)).toEqual([]);
  });

  it("K-10: iedere eis over beleid of rapportage noemt het bewijs dat gevraagd kan worden", () => {
    const zonder = EISEN.filter(({ soort, bewijs }) => (soort === "beleid" || soort === "rapportage") && bewijs === undefined);
    expect(zonder.map(({ id }) => id)).toEqual([]);
  });

  it("K-10: een verwijzing wijst naar een eis die er is", () => {
    expect(EISEN.flatMap(({ zieOok = [] }) => zieOok).filter((id) => !isEisId(id))).toEqual([]);
  });

  it("D-20.4: een eis is te vinden op haar id en kent haar bronnummer en programma", () => {
    expect(findEis("D-20.4")).toMatchObject({ programma: "dagbesteding", bronnummer: "20.4", soort: "termijn" });
    expect(findEis("D-99")).toBeUndefined();
  });
});

describe.skipIf(!hasReferenceData)(`Catalogus naast de referentie${referenceDataNote}`, () => {
  const opId = <Rij extends { readonly id: string }>(rijen: readonly Rij[]): readonly Rij[] =>
    [...rijen].sort((links, rechts) => (links.id < rechts.id ? -1 : 1));

  it("K-10: dezelfde ids, met dezelfde soort, systemen en getallen", () => {
    const eigen = EISEN.map(({ id, soort, parameters = [], systemen = [] }) => ({
      id,
      soort,
      systemen,
      parameters: parameters.map(({ waarde, eenheid, vergelijking }) => [waarde, eenheid, vergelijking]),
    }));
    const referentie = leesReferentie().map(({ id, kind, parameters, systems }) => ({
      id,
      soort: SOORT_IN_REFERENTIE[kind],
      systemen: systems,
      parameters: parameters.map(({ value, unit, comparator }) => [value, unit, comparator]),
    }));
    expect(opId(eigen)).toEqual(opId(referentie));
  });

  it("K-10: evenveel onderdelen als de bron", () => {
    const anders = leesReferentie().filter(({ id, items = [] }) => (findEis(id)?.onderdelen ?? []).length !== items.length);
    expect(anders.map(({ id }) => id)).toEqual([]);
  });
});

describe("findEisIds", () => {
  it("K-10: herkent iedere vorm van nummer en niets daarbuiten", () => {
    expect(EISEN.filter(({ id }) => findEisIds(`(${id}; zie daar)`)[0] !== id).map(({ id }) => id)).toEqual([]);
    expect(findEisIds("W-50.2.1, D-24.1.g.a. En W-26-u2; W-fn2")).toEqual(["W-50.2.1", "D-24.1.g.a", "W-26-u2", "W-fn2"]);
    expect(findEisIds("AW-1 W-x D- A-06 K-01 W-20.r1")).toEqual(["W-20.r1"]);
  });
});
