import { heeftEinddatum, overlappen, type Norm } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { DAGBESTEDING_TERMIJNEN } from "../termijn/dagbesteding.table.js";
import { FEITEN } from "../termijn/feit.table.js";
import type { Programmatermijn } from "../termijn/programmatermijn.js";
import { WIJKTEAM_TERMIJNEN } from "../termijn/wijkteam.table.js";
import { DAGBESTEDING_VASTE_DATUMS } from "../vaste-datum/dagbesteding.table.js";
import { WIJKTEAM_VASTE_DATUMS } from "../vaste-datum/wijkteam.table.js";
import { DAGBESTEDING_KALENDER } from "../verplichting/dagbesteding.table.js";
import { WIJKTEAM_KALENDER } from "../verplichting/wijkteam.table.js";
import { DAGBESTEDING_VOLGORDEN } from "../volgorde/dagbesteding.table.js";
import { WIJKTEAM_VOLGORDEN } from "../volgorde/wijkteam.table.js";
import type { VolgordeNorm } from "../volgorde/volgorde-norm.js";
import type { Eisrij } from "./eisrij.js";
import { VOORWAARDEN } from "./voorwaarde.table.js";

const termijnen: readonly Programmatermijn[] = [...WIJKTEAM_TERMIJNEN, ...DAGBESTEDING_TERMIJNEN];
const volgorden: readonly VolgordeNorm[] = [...WIJKTEAM_VOLGORDEN, ...DAGBESTEDING_VOLGORDEN];
const vasteDatums = [...WIJKTEAM_VASTE_DATUMS, ...DAGBESTEDING_VASTE_DATUMS];
const kalender = [...WIJKTEAM_KALENDER, ...DAGBESTEDING_KALENDER];
const rijen: readonly (Norm<unknown> & Eisrij)[] = [...termijnen, ...volgorden, ...vasteDatums, ...kalender];

// Copied by hand from norms.md, sections 2 and 3 (rows of kind C and A, and W-33) and section 4: every requirement with its terms.
const EISEN = {
  "sectie 2, wijkteam": "W-fn2 W-50.2.1 W-50.2.2 W-50.2.3 W-50.1 W-33 W-43.1 W-42.2 W-64.4 W-65.1 W-65.2 W-9.1 W-12.1 W-27.2 W-36 W-108.10 W-86.2 W-86.3 W-95.3 W-99.1 W-100.2 W-29.2 W-30 W-31 W-63.5",
  "sectie 2, dagbesteding": "D-11.3 D-11.14 D-12.5 D-12.6 D-2.3 D-2.4 D-3.5 D-16.6 D-17.3 D-16.6.b D-17.1 D-20.2 D-20.4 D-20.5",
  "sectie 3, wijkteam":
    "W-28.1 W-98.5 W-86.3 W-87.1 W-87.2 W-91 W-108.3 W-46.3 W-69.1 W-49.2 W-86.4 W-86.5 W-86.6 W-92.5 W-98.1 W-78.4 W-78.6 W-79.8 W-79.9",
  "sectie 3, dagbesteding": "D-12.9 D-20.8 D-2.2 D-21.3 D-21.2 D-25.1 D-24.1-u5",
  "sectie 4, wijkteam":
    "W-104.2 W-104.5 W-80 W-104.1 W-108.5 W-106.1 W-106.14 W-54.3 W-57 W-83 W-101 W-106.3 W-106.4 W-106.5 W-106.6 W-106.7 W-108.6 W-108.9 W-106.10 W-106.11 W-58",
  "sectie 4, dagbesteding": "D-16.7 D-16.10 D-20.3 D-6.3 D-23.1.h D-9",
} as const;
const alleEisen = [...new Set(Object.values(EISEN).join(" ").split(" "))].sort();

describe("rijen van de twee programma's", () => {
  it("K-10: elke eis van de secties 2, 3 en 4 heeft minstens één rij, en er is geen rij voor een andere eis", () => {
    expect([...new Set(rijen.map(({ eis }) => eis))].sort()).toEqual(alleEisen);
  });

  it.each(rijen)("$id: de rij heeft een eigen naam, een eis, een bron in het programma, een titel en een venster", (rij) => {
    const { id, eis, bron, titel, geldigheid, voorwaarde } = rij;
    const document = id.startsWith("W-") ? "Programma van Eisen sociaal wijkteam volwassenen Nijmegen" : "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3";
    expect(bron).toMatchObject({ soort: "eis", document });
    expect(id === eis || id.startsWith(`${eis}.`)).toBe(true);
    const nummer = eis.slice(2).replace(/^fn/, "voetnoot ").replace(/-u\d+$/, "");
    expect(bron.soort === "eis" && bron.eis).toBe(nummer);
    expect(titel.trim().length).toBeGreaterThan(5);
    expect(rijen.filter((ander) => ander !== rij && ander.id === id && overlappen(ander.geldigheid, geldigheid))).toEqual([]);
    expect(!heeftEinddatum(geldigheid) || geldigheid.begindatum <= geldigheid.einddatum).toBe(true);
    expect(voorwaarde === undefined || voorwaarde in VOORWAARDEN).toBe(true);
  });

  it.each(rijen.filter(({ lezing, alternatief }) => lezing !== undefined || alternatief !== undefined))(
    "$id: de andere lezing heeft een nummer en een tekst, en verandert iets aan de rij",
    ({ alternatief, lezing, ...rij }) => {
      expect(lezing).toMatchObject({ id: expect.stringMatching(/^A-\d\d$/), gekozen: expect.any(String), alternatief: expect.any(String) });
      expect(alternatief).toBeDefined();
      expect(rij).not.toMatchObject(alternatief ?? {});
    },
  );

  it.each(termijnen)("$id: begin en einde zijn twee bekende feiten en de lengte is heel", ({ aanvang, einde, waarde }) => {
    expect([aanvang in FEITEN, einde in FEITEN, aanvang === einde]).toEqual([true, true, false]);
    expect(waarde === null || (Number.isInteger(waarde.aantal) && waarde.aantal >= 0)).toBe(true);
  });

  it.each(volgorden)("$id: de volgorde is tussen twee verschillende feiten", ({ eerst, daarna }) => {
    expect([eerst in FEITEN, daarna in FEITEN, String(eerst) === String(daarna)]).toEqual([true, true, false]);
  });

  it("K-10: de open waarden zijn precies die van het programma", () => {
    expect(rijen.filter(({ waarde }) => waarde === null).map(({ id }) => id).sort()).toEqual(
      "D-11.14 D-17.1 D-17.3 D-3.5 W-106.5 W-12.1 W-27.2 W-58 W-65.2 W-80 W-87.2.datum W-9.1.periodiek W-91.tekendatum W-95.3 W-99.1".split(" ").sort(),
    );
  });

  it("K-03, K-04: alleen de twee termijnen van W-33 die de wet herhalen zijn wettelijk en schuiven op", () => {
    expect(rijen.filter(({ aard }) => aard === "wettelijk").map(({ id, regime }) => [id, regime])).toEqual([
      ["W-33.beschikking", "wmo"],
      ["W-33.totaal", "wmo"],
    ]);
    expect(rijen.filter(({ aard, regime }) => aard !== "wettelijk" && regime !== "contract")).toEqual([]);
    expect(rijen.filter(({ aard }) => aard === "ambitie").map(({ id }) => id)).toEqual(["W-50.1.wachttijd", "W-50.2.3.streven"]);
  });
});

describe.skipIf(!hasReferenceData)(`eisen in de catalogus${referenceDataNote}`, () => {
  const Catalogus = z.object({ records: z.array(z.object({ id: z.string() })) });
  const bekend = hasReferenceData
    ? ["wijkteam.json", "dagbesteding.json"].flatMap((naam) => Catalogus.parse(readReferenceJson("requirements", naam)).records.map(({ id }) => id))
    : [];

  it.each(alleEisen)("%s: de eis bestaat in de catalogus", (eis) => {
    expect(bekend).toContain(eis);
  });
});
