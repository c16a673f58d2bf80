import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { EERSTE_EPOCH_DAG, epochDagVan, fromEpochDag, LAATSTE_EPOCH_DAG, splitEpochDag, toEpochDag } from "./epoch-dag.js";
import { weekdagnummerVan } from "./weekdag.js";

const MS_PER_DAG = 86_400_000;

/** The calendar of the JavaScript engine as second algorithm: year, month, day and ISO weekday of an epoch day. */
const volgensEngine = (epochDag: number): readonly [string, number] => {
  const moment = new Date(epochDag * MS_PER_DAG);
  return [moment.toISOString().slice(0, 10), moment.getUTCDay() === 0 ? 7 : moment.getUTCDay()];
};

const afwijkingen = (van: number, tot: number, stap: number): readonly string[] => {
  const fout: string[] = [];
  for (let dag = van; dag <= tot; dag += stap) {
    const [tekst, weekdag] = volgensEngine(dag);
    const datumVanDag = fromEpochDag(dag)._unsafeUnwrap();
    const delen = splitEpochDag(dag);
    const heenEnTerug = toEpochDag(datumVanDag) === dag && epochDagVan(delen.jaar, delen.maand, delen.dag) === dag;
    if (datumVanDag !== tekst || weekdagnummerVan(dag) !== weekdag || !heenEnTerug) fout.push(tekst);
  }
  return fout;
};

describe("epoch-dag", () => {
  it("K-05: elke dag van 1900 tot en met 2100 is dezelfde dag en weekdag als in de kalender van de engine", () => {
    const van = Date.UTC(1900, 0, 1) / MS_PER_DAG;
    const tot = Date.UTC(2100, 11, 31) / MS_PER_DAG;
    expect(tot - van + 1).toBe(73_414);
    expect(afwijkingen(van, tot, 1)).toEqual([]);
  });

  it("K-05: over de jaren 1 tot en met 9999 klopt elke negenentwintigste dag met de kalender van de engine", () => {
    expect(afwijkingen(EERSTE_EPOCH_DAG, LAATSTE_EPOCH_DAG, 29)).toEqual([]);
  });

  it("K-05: de eerste en de laatste dag zijn 0001-01-01 en 9999-12-31, en daarbuiten is er geen datum", () => {
    expect(fromEpochDag(EERSTE_EPOCH_DAG)._unsafeUnwrap()).toBe("0001-01-01");
    expect(fromEpochDag(LAATSTE_EPOCH_DAG)._unsafeUnwrap()).toBe("9999-12-31");
    expect(toEpochDag(datum("1970-01-01"))).toBe(0);
    for (const dag of [EERSTE_EPOCH_DAG - 1, LAATSTE_EPOCH_DAG + 1, Number.POSITIVE_INFINITY, Number.NaN, 0.5, -0.5]) {
      expect(fromEpochDag(dag)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    }
  });
});
