import { heeftEinddatum, overlappen, type Norm } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { VERNIEUWINGSTERMIJNEN } from "../bewijs/vernieuwing.table.js";
import type { Eisrij } from "../eis/eisrij.js";
import { MEETNORMEN } from "./meetnormen.js";

type Rij = Norm<unknown> & Eisrij;
const rijen: readonly Rij[] = [...MEETNORMEN, ...VERNIEUWINGSTERMIJNEN];
const DOCUMENT = {
  D: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3",
  W: "Programma van Eisen sociaal wijkteam volwassenen Nijmegen",
} as const;
const BEGIN = { D: "2025-04-29", W: "2022-01-01" } as const;

// Copied by hand from norms.md, sections 6, 7 and 9.
const maand = (aantal: number) => ({ aantal, eenheid: "maand" });
const jaar = (aantal: number) => ({ aantal, eenheid: "jaar" });
const procent = (teller: number) => ({ teller, noemer: 100 });
const VERWACHT: Readonly<Record<string, readonly [unknown, string, string | undefined]>> = {
  "W-68": [maand(3), "<=", "A-34"],
  "D-3.3": [maand(3), "<=", "A-34"],
  "D-3.4": [maand(3), "<=", "A-34"],
  "D-3.4.zzp": [jaar(3), "<=", undefined],
  "W-68.vermoeden": [{ aantal: 0, eenheid: "kalenderdag" }, "=", undefined],
  "D-3.4.vermoeden": [{ aantal: 0, eenheid: "kalenderdag" }, "=", undefined],
  "W-85.3": [null, "<=", undefined],
  "D-23.3": [null, "<=", undefined],
  "W-37.3": [null, "<=", undefined],
  "D-19": [null, "<=", undefined],
  "D-6.1": [jaar(3), ">", "A-36"],
  "D-23.1.i": [jaar(3), ">", "A-36"],
  "W-98.3": [jaar(1), "<=", undefined],
  "D-11.5": [156, "<=", "A-09"],
  "D-11.5.week": [3, "<=", "A-09"],
  "D-11.6": [260, "<=", "A-09"],
  "D-11.6.week": [5, "<=", "A-09"],
  "D-11.7": [jaar(2), "<=", undefined],
  "D-11.8": [null, "<=", undefined],
  "D-16.1": [2, "<=", undefined],
  "D-20.6": [1, "<=", "A-21"],
  "W-98.5.agb": [1, "<=", "A-21"],
  "W-8.7": [1, "=", undefined],
  "W-50.3": [procent(80), ">=", "A-07"],
  "W-50.3.termijn": [{ aantal: 14, eenheid: "kalenderdag" }, "<=", undefined],
  "W-72.1": [procent(80), ">=", "A-26"],
  "D-20.2": [procent(90), ">=", "A-10"],
  "D-20.2.termijn": [maand(1), "<=", undefined],
  "W-32.3": [null, ">=", undefined],
  "W-27.3": [null, ">=", undefined],
  "W-69.1.uren": [maand(3), "=", undefined],
};

describe("rijen van bewijs, terugblik, volume en dienstverlening", () => {
  it("K-10: elke norm van de secties 6, 7 en 9 staat er één keer in, en geen andere", () => {
    expect(rijen.map(({ id }) => id).sort()).toEqual(Object.keys(VERWACHT).sort());
  });

  it.each(rijen)("$id: waarde, vergelijking en lezing zijn die van het programma", ({ id, waarde, vergelijking, lezing }) => {
    expect([waarde, vergelijking, lezing?.id]).toEqual(VERWACHT[id]);
  });

  it.each(rijen)("$id: de rij heeft een bron in het eigen programma, een eis, een venster en een titel", (rij) => {
    const programma = rij.id.startsWith("D-") ? "D" : "W";
    const { eis, bron, geldigheid, titel } = rij;
    expect(bron).toEqual({ soort: "eis", document: DOCUMENT[programma], eis: eis.slice(2) });
    expect(rij.id === eis || rij.id.startsWith(`${eis}.`)).toBe(true);
    expect(geldigheid.begindatum).toBe(BEGIN[programma]);
    expect(!heeftEinddatum(geldigheid) || geldigheid.begindatum <= geldigheid.einddatum).toBe(true);
    expect(titel.length).toBeGreaterThan(3);
  });

  it.each(rijen)("$id: rijen met dezelfde naam overlappen niet", (rij) => {
    const andere = rijen.filter((ander) => ander !== rij && ander.id === rij.id);
    expect(andere.filter(({ geldigheid }) => overlappen(geldigheid, rij.geldigheid))).toEqual([]);
  });

  it.each(rijen.filter(({ lezing }) => lezing?.alternatief !== undefined))(
    "$id: de andere lezing is een instelling die iets verandert",
    ({ alternatief, ...rij }) => {
      expect(alternatief).toBeDefined();
      expect(rij).not.toMatchObject(alternatief ?? {});
    },
  );
});
