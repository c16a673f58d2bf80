import { addDagen, describeBron, heeftEinddatum, overlappen, type Norm } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { CATEGORIENORMEN } from "../categorie/categorie.table.js";
import { DAGBESTEDING_TOETSEN, WIJKTEAM_TOETSEN } from "../programma/programma.table.js";
import { WNT_NORMEN } from "../wnt/wnt.table.js";
import { DAGBESTEDING_NORMEN } from "./dagbesteding.table.js";
import type { FinancieleNorm, Grenswaarde } from "./financiele-norm.js";
import { GRENSWAARDEN } from "./grenswaarde.table.js";
import { leesNormwaarde } from "./lees-normwaarde.js";
import { selectRij } from "./select-rijen.js";
import { WIJKTEAM_NORMEN } from "./wijkteam.table.js";

const NORMEN: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];
const rijen: readonly (Norm<unknown> & { readonly eis?: string })[] = [...NORMEN, ...GRENSWAARDEN, ...CATEGORIENORMEN, ...WNT_NORMEN];

// Copied by hand from norms.md, section 5, and the two programmes. Shares as text, amounts in euros.
const VERWACHT: Readonly<Record<string, readonly [waarde: string | number | null, vergelijking: string, lezing: string | undefined]>> = {
  "D-24.1.a.vermogen": [0, ">=", "A-03"],
  "D-24.1.a.resultaat": [0, ">=", "A-03"],
  "D-24.1.b": ["1/1", ">=", "A-02"],
  "D-24.1.c.minimum": ["15/100", ">=", "A-33"],
  "D-24.1.c.maximum": ["30/100", "<=", undefined],
  "D-24.1.d.minimum": ["20/100", ">=", "A-33"],
  "D-24.1.d.maximum": ["40/100", "<=", undefined],
  "D-24.1.e": [null, "=", undefined],
  "D-24.1.f": ["0/100", ">=", undefined],
  "D-24.1.g.operationeel": ["10/100", "<=", "A-04"],
  "D-24.1.g.nabelasting": ["5/100", "<=", undefined],
  "D-24.1.h": ["4/100", "<=", undefined],
  "D-24.1.i": [null, "=", undefined],
  "D-24.1.j.inkoop": [0, "<=", "A-38"],
  "D-24.1.j.verkoop": [0, "<=", "A-38"],
  "D-24.1.l": [null, "<=", undefined],
  "D-24.1.m": ["8/100", "<=", "A-29"],
  "D-24.1.n.verstrekt": [0, "=", undefined],
  "D-24.1.n.ontvangen": [0, "=", undefined],
  "D-24.3": ["80/100", ">=", undefined],
  "D-24.5": [null, "<=", "A-37"],
  "D-25.5": [0, "<=", "A-38"],
  "D-16.12": [null, ">=", undefined],
  "D-22.2.verloop": [null, "<=", undefined],
  "D-22.2.verzuim": [null, "<=", undefined],
  "D-22.2.pnil": [null, "<=", undefined],
  "W-78.5": [0, "=", undefined],
  "W-79.1": ["100/100", "=", undefined],
  "W-79.1.winst": [0, "=", undefined],
  "W-79.2": ["65/100", ">=", "A-28"],
  "W-79.4": [null, ">=", undefined],
  "W-79.5": ["50/100", ">", undefined],
  "W-79.6": ["35/100", "<=", undefined],
  "W-79.6.streven": ["293/1000", "<=", undefined],
  "W-79.7.solvabiliteit": [null, ">=", undefined],
  "W-79.7.weerstandsvermogen": [null, ">=", undefined],
  "W-81": [null, ">=", undefined],
  "W-89.2": ["15/100", "<=", "A-15"],
  "W-89.6": ["10/100", "<=", undefined],
  "W-92.2": ["10/100", "<=", undefined],
  "W-90.3.verloop": [null, "<=", undefined],
  "W-90.3.verzuim": [null, "<=", undefined],
  "W-90.5.aandeel": ["20/100", "<=", undefined],
  "W-90.5.marge": [0, "<=", "A-38"],
  "W-90.6": [null, "<=", undefined],
  "W-91.bedrijf.gebeurtenis": [3_000_000, ">=", undefined],
  "W-91.bedrijf.jaar": [5_000_000, ">=", undefined],
  "W-91.beroep.gebeurtenis": [3_000_000, ">=", undefined],
  "W-91.beroep.jaar": [5_000_000, ">=", undefined],
  "W-100.1": ["5/100", ">=", undefined],
  "D-24.1.f.jaren": [2, "=", undefined],
  "D-24.1.h.wibz": [null, "<=", undefined],
  "D-9.drempel": [200_000, ">", undefined],
  "D-9": ["2/100", ">=", "A-11"],
  "D-16.7.drempel": [200_000, ">", undefined],
  "D-16.7.criteria": [2, ">=", "A-05"],
  "D-16.7.boekjaren": [2, "=", undefined],
};

const alsTekst = (rij: FinancieleNorm | Grenswaarde): string | number | null => {
  const { waarde, eenheid } = rij;
  if (waarde === null) return null;
  if (typeof waarde === "object") return `${waarde.teller}/${waarde.noemer}`;
  return eenheid === "eurocent" ? waarde / 100 : waarde;
};

describe("de rijen van norms.md, sectie 5", () => {
  const programma: readonly (FinancieleNorm | Grenswaarde)[] = [...NORMEN, ...GRENSWAARDEN];

  it("K-10: elke norm van het programma staat erin, en geen andere", () => {
    expect([...new Set(programma.map(({ id }) => id))].sort()).toEqual(Object.keys(VERWACHT).sort());
  });

  it.each(Object.entries(VERWACHT))("%s: waarde, vergelijking en lezing zijn die van het programma", (id, verwacht) => {
    const rij = programma.filter((een) => een.id === id).at(-1);
    expect(rij === undefined ? undefined : [alsTekst(rij), rij.vergelijking, rij.lezing?.id]).toEqual(verwacht);
  });

  it.each([...NORMEN])("$id: de bron is de eis zelf, in het eigen document", ({ id, eis, bron, toets }) => {
    expect(describeBron(bron)).toContain(id.startsWith("D-") ? "Dagbesteding" : "wijkteam");
    expect(bron.soort === "eis" && id.slice(2).startsWith(bron.eis.split(".").slice(0, 2).join("."))).toBe(true);
    expect(toets.startsWith(eis) || toets === "W-92.2").toBe(true);
  });

  it("D-24.1.o: alleen van de subeisen van 24.1 en van de onderaanneming kan worden afgeweken", () => {
    const afwijkbaar = NORMEN.filter(({ afwijken }) => afwijken !== undefined).map(({ id, afwijken }) => `${id.startsWith("D-24.1.") ? "24.1" : id}: ${afwijken}`);
    expect([...new Set(afwijkbaar)]).toEqual(["24.1: financiele experts", "W-89.6: opdrachtgever", "W-92.2: opdrachtgever"]);
  });

  it("A-33: alleen een uitgangspunt vraagt om toelichting, al het andere is een oordeel", () => {
    const zacht = NORMEN.filter(({ buiten }) => buiten === "toelichting nodig").map(({ toets }) => toets);
    expect([...new Set(zacht)]).toEqual(["D-24.1.c", "D-24.1.d", "W-79.7.solvabiliteit", "W-79.7.weerstandsvermogen"]);
  });

  it("W-79.6, W-90.3: een streven dat niet is gehaald, is nooit een afkeuring", () => {
    const ambities = NORMEN.filter(({ aard }) => aard === "ambitie");
    expect(ambities.filter(({ buiten }) => buiten === "voldoet niet")).toEqual([]);
    expect(NORMEN.filter(({ buiten }) => buiten === "streven niet gehaald").map(({ id }) => id)).toEqual(["W-79.6.streven", "W-90.3.verloop", "W-90.3.verzuim"]);
    expect(NORMEN.find(({ id }) => id === "W-79.6")).toMatchObject({ aard: "contract", buiten: "voldoet niet" });
  });

  it("K-10: elke toets van de twee programma's heeft rijen, en elke rij met een berekening hoort bij een toets", () => {
    const toetsen = [...DAGBESTEDING_TOETSEN, ...WIJKTEAM_TOETSEN].map(({ toets }) => toets);
    expect([...new Set(toetsen)].sort()).toEqual([...new Set(NORMEN.map(({ toets }) => toets))].sort());
    expect(new Set(toetsen).size).toBe(toetsen.length);
  });
});

describe("alle rijen van het pakket samen", () => {
  it.each([...NORMEN, ...GRENSWAARDEN, ...CATEGORIENORMEN, ...WNT_NORMEN])("$id ($geldigheid.begindatum): de waarde is te lezen in haar eenheid", (rij) => {
    expect(leesNormwaarde(rij).isOk()).toBe(true);
  });

  it("K-10: geen naam komt op één dag twee keer voor", () => {
    const dubbel = rijen.filter((rij) => rijen.some((ander) => ander !== rij && ander.id === rij.id && overlappen(ander.geldigheid, rij.geldigheid)));
    expect(dubbel.map(({ id }) => id)).toEqual([]);
  });

  it("K-10: elke rij heeft een bron, een titel en een venster dat niet voor zijn begin eindigt", () => {
    const kapot = rijen.filter(
      ({ bron, titel, geldigheid }) =>
        describeBron(bron).trim() === "" || titel.trim() === "" || (heeftEinddatum(geldigheid) && geldigheid.einddatum < geldigheid.begindatum),
    );
    expect(kapot.map(({ id }) => id)).toEqual([]);
    expect(rijen.length).toBeGreaterThan(130);
  });

  it("K-10: op de eerste en de laatste dag geldt een rij; op de dag ervoor en erna geldt zij niet", () => {
    for (const rij of rijen) {
      const { begindatum, einddatum } = rij.geldigheid;
      const gekozen = (dag: string) => selectRij({ normen: [rij], peildatum: dag as typeof begindatum }, rij.id);
      expect(gekozen(begindatum)._unsafeUnwrap().rij).toBe(rij);
      expect(gekozen(addDagen(begindatum, -1)._unsafeUnwrap())._unsafeUnwrapErr()).toMatchObject({ _tag: "NormNietGeldig", norm: rij.id });
      if (einddatum === undefined) continue;
      expect(gekozen(einddatum)._unsafeUnwrap().rij).toBe(rij);
      expect(gekozen(addDagen(einddatum, 1)._unsafeUnwrap())._unsafeUnwrapErr()).toMatchObject({ _tag: "NormNietGeldig", norm: rij.id });
    }
  });

  it.each(NORMEN.filter(({ lezing }) => lezing?.alternatief !== undefined))(
    "$id: de andere lezing is een instelling die iets verandert",
    ({ alternatief, ...rij }) => {
      expect(alternatief).toBeDefined();
      expect(rij).not.toMatchObject(alternatief ?? {});
    },
  );
});
