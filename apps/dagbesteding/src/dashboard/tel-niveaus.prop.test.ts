import { leegDossier, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import { addDagen, fromEpochDag, toEpochDag, type IsoDatum } from "@wmo-kit/domain";
import { makeKalender } from "@wmo-kit/timeliness";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { eenZorgdossier } from "../../test/zorgdossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { makeNiveautelling } from "./tel-niveaus.js";
import type { Serviceniveau } from "./weergave.js";

interface Geval {
  readonly dossierId: string;
  readonly aanvang: IsoDatum;
  readonly gedaan: IsoDatum | undefined;
  readonly vervallen: IsoDatum | undefined;
}

// The days of 2026 and early 2027 on which nobody works under this contract, from a wall calendar: New Year, Easter, King's day, Liberation day, Ascension, Whitsun, Christmas. Good Friday is a working day (D-20.4).
const VRIJ = new Set(["2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2027-01-01"]);

const plus = (dag: string, dagen: number): string => new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
const isWerkdag = (dag: string): boolean => ![0, 6].includes(new Date(`${dag}T00:00:00Z`).getUTCDay()) && !VRIJ.has(dag);

/** The last day of each term, counted day by day without anything of the packages. */
const LAATSTE: Readonly<Record<string, (dag: string) => string>> = {
  contact: (dag) => plus(dag, 14),
  startbericht: (dag) => {
    let [laatste, nog] = [dag, 5];
    while (nog > 0) {
      laatste = plus(laatste, 1);
      if (isWerkdag(laatste)) nog -= 1;
    }
    return laatste;
  },
  plan: (dag) => {
    const [jaar = 0, maand = 0, nummer = 0] = dag.split("-").map(Number);
    const eind = new Date(Date.UTC(jaar, maand + 3, 0)).getUTCDate();
    return new Date(Date.UTC(jaar, maand + 2, Math.min(nummer, eind))).toISOString().slice(0, 10);
  },
};

interface Naief {
  readonly teller: number;
  readonly noemer: number;
  readonly gemist: readonly string[];
  readonly loopt: readonly string[];
}

/** The same figures from the words of the definition: one pass per month, plain text dates. */
const telNaief = (gevallen: readonly Geval[], soort: string, maand: string, peildatum: string): Naief => {
  const uit = { teller: 0, noemer: 0, gemist: [] as string[], loopt: [] as string[] };
  for (const { dossierId, aanvang, gedaan, vervallen } of gevallen) {
    if (!aanvang.startsWith(maand) || aanvang > peildatum) continue;
    const uiterlijk = LAATSTE[soort]?.(aanvang) ?? "";
    const klaar = gedaan !== undefined && gedaan <= peildatum;
    if (klaar && gedaan <= uiterlijk) {
      uit.teller += 1;
      uit.noemer += 1;
    } else if (klaar || (uiterlijk < peildatum && !(vervallen !== undefined && vervallen >= aanvang && vervallen <= uiterlijk))) {
      uit.noemer += 1;
      uit.gemist.push(dossierId);
    } else if (!(vervallen !== undefined && vervallen >= aanvang && vervallen <= uiterlijk && vervallen <= peildatum)) uit.loopt.push(dossierId);
  }
  return uit;
};

const eersteDag = toEpochDag(datum("2026-01-01"));
const eenDag: fc.Arbitrary<IsoDatum> = fc.integer({ min: 0, max: 364 }).map((dagen) => fromEpochDag((eersteDag + dagen) as never)._unsafeUnwrap());
const eenGeval: fc.Arbitrary<Geval> = fc
  .record({
    dossierId: fc.integer({ min: 1, max: 50 }).map(String),
    aanvang: eenDag,
    gedaan: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    vervallen: fc.option(fc.integer({ min: -5, max: 120 }), { nil: undefined, freq: 4 }),
  })
  .map(({ dossierId, aanvang, gedaan, vervallen }) => {
    const na = (dagen: number | undefined): IsoDatum | undefined => (dagen === undefined ? undefined : addDagen(aanvang, dagen)._unsafeUnwrap());
    return { dossierId, aanvang, gedaan: na(gedaan), vervallen: na(vervallen) };
  });

const ZAKEN: Readonly<Record<string, (geval: Geval, id: string) => Zaak>> = {
  contact: ({ aanvang, gedaan }, id) => ({ id, levensloop: "B1", toestand: "toewijzing-open", feiten: { ontvangen: { datum: aanvang, tijdstip: `${aanvang}T09:00:00Z` }, contact: gedaan }, versie: 1 }),
  startbericht: ({ aanvang, gedaan }, id) => ({ id, levensloop: "B2", toestand: "gestart", feiten: { start: aanvang, startberichtVerzonden: gedaan }, versie: 1 }),
  plan: ({ aanvang, gedaan, vervallen }, id) => ({
    id,
    levensloop: "B2",
    toestand: "gestart",
    feiten: { verantwoordelijkVanaf: aanvang, planVastgesteld: gedaan, ...(vervallen === undefined ? {} : { einde: { datum: vervallen } }) },
    versie: 1,
  }),
};

/** The dossiers that the cases stand in, in the order of their names. */
const dossiersVan = (gevallen: readonly Geval[], soort: string): readonly Bewonerdossier[] =>
  [...Map.groupBy(gevallen, ({ dossierId }) => dossierId)].toSorted(([een], [ander]) => (een < ander ? -1 : 1)).map(([dossierId, eigen]) => {
    const zaken = eigen.flatMap((geval, nummer) => ZAKEN[soort]?.(geval, `zaak-${nummer}`) ?? []);
    const inDossier: Dossier = { ...leegDossier(dossierId), zaken: Object.fromEntries(zaken.map((zaak) => [zaak.id, zaak])) };
    return { ...eenZorgdossier(dossierId, []), zaken: inDossier };
  });

const meet = (gevallen: readonly Geval[], soort: string, peildatum: IsoDatum): Serviceniveau | undefined => {
  const { tel, toon } = makeNiveautelling({ peildatum, kalender: makeKalender(), profiel: undefined });
  const dossiers = dossiersVan(gevallen, soort);
  // Counted in two parts, as the leaves are.
  return toon([tel(dossiers.slice(0, 7)), tel(dossiers.slice(7))]).find(({ id }) => id === soort);
};

describe("de serviceniveaus per maand", () => {
  it.each([
    ["D-11.3", "contact"],
    ["D-20.4", "startbericht"],
    ["D-12.5", "plan"],
  ])("%s: elke maand van %s klopt met een telling dag voor dag", (eis, soort) => {
    fc.assert(
      fc.property(fc.array(eenGeval, { maxLength: 40 }), eenDag, (ruw, peildatum) => {
        const gevallen = ruw.map((geval) => (soort === "plan" ? geval : { ...geval, vervallen: undefined }));
        const niveau = meet(gevallen, soort, peildatum);
        expect([niveau?.eis, niveau?.maanden.length, niveau?.maanden.at(-1)?.maand]).toEqual([eis, 12, peildatum.slice(0, 7)]);
        for (const { maand, teller, noemer, gemist, loopt, voorlopig } of niveau?.maanden ?? []) {
          const naief = telNaief(gevallen, soort, maand, peildatum);
          expect({ teller, noemer, gemist, loopt }).toEqual({ ...naief, gemist: naief.gemist.toSorted(), loopt: naief.loopt.toSorted() });
          expect(voorlopig).toBe(loopt.length > 0 || maand === peildatum.slice(0, 7));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("K-10: zonder gevallen is er geen percentage en geen oordeel; 2 van 3 is 66,7% en voldoet niet", () => {
    const gevallen = ["2026-02-02", "2026-02-16", "2026-02-17"].map((gedaan) => ({ dossierId: gedaan, aanvang: datum("2026-02-02"), gedaan: datum(gedaan), vervallen: undefined }));
    const gemeten = meet(gevallen, "contact", datum("2026-12-01"))?.maanden ?? [];
    expect(gemeten[0]).toMatchObject({ percentage: null, aandeel: null, oordeel: "geen oordeel" });
    expect(gemeten[1]).toMatchObject({ teller: 2, noemer: 3, percentage: "66,7%", aandeel: 0.6666, oordeel: "voldoet niet", gemist: ["2026-02-17"] });
  });

  it("K-10: van een maand van voor het contract is er geen oordeel, ook als alles daarvoor ligt", () => {
    const geval = { dossierId: "d", aanvang: datum("2025-02-03"), gedaan: undefined, vervallen: undefined };
    for (const peildatum of ["2025-12-31", "2025-03-15"])
      expect(meet([geval], "contact", datum(peildatum))?.maanden.find(({ maand }) => maand === "2025-02")).toMatchObject({ teller: 0, noemer: 0, oordeel: "geen oordeel" });
  });
});
