import * as fc from "fast-check";
import { expect, test } from "vitest";

import { nameBestand, toCsv } from "./cijfertabel.js";
import { describeReeks, toCijfertabel, type Meetpunt } from "./reeks.js";
import { makeSchaal, splitBijGaten } from "./schaal.js";

const punt = (label: string, waarde: number | null): Meetpunt => ({ label, waarde, tekst: waarde === null ? "" : `${String(waarde).replace(".", ",")}%` });
const NORM = { waarde: 95, tekst: "minstens 95%", richting: "minstens" } as const;

test("D-16.4: een CSV-bestand opent in een Nederlandse spreadsheet en voert niets uit", () => {
  const csv = toCsv({ titel: "x", koppen: ["Naam", "Waarde"], rijen: [["=1+1", "-2,5"], ['a;"b"', "+31"], ["@x", "97%"]] });
  expect(csv).toBe(`\uFEFFNaam;Waarde\r\n'=1+1;-2,5\r\n"a;""b""";'+31\r\n'@x;97%\r\n`);
  expect(nameBestand("Contact binnen 14 dagen (’t Erf, café)")).toBe("contact-binnen-14-dagen-t-erf-cafe.csv");
});

test("D-16.4: de tabel onder een beeld heeft elk cijfer, ook dat wat niet is gemeten", () => {
  const tabel = toCijfertabel("T", [{ naam: "A", punten: [punt("jan", 97), punt("feb", null)] }, { naam: "B", punten: [punt("feb", 90)] }], NORM);
  expect(tabel.koppen).toEqual(["Periode", "A", "B", "Norm"]);
  expect(tabel.rijen).toEqual([
    ["jan", "97%", "niet gemeten", "minstens 95%"],
    ["feb", "niet gemeten", "90%", "minstens 95%"],
  ]);
});

test("D-16.4: een beeld is ook één zin: de laatste waarde, de norm, en hoe vaak zij niet is gehaald", () => {
  expect(describeReeks([punt("jan", 97), punt("feb", 93), punt("mrt", null)], NORM)).toBe(
    "Laatste: 93% (feb). Norm: minstens 95%. 1 van de 2 keer niet gehaald.",
  );
  expect(describeReeks([punt("jan", 95)], NORM)).toBe("Laatste: 95% (jan). Norm: minstens 95%. Steeds gehaald.");
  expect(describeReeks([punt("jan", null)], undefined)).toBe("Er is nog niets gemeten.");
});

test("D-16.4: een lijn loopt niet over wat niet is gemeten", () => {
  const stukken = splitBijGaten([punt("a", 1), punt("b", 2), punt("c", null), punt("d", 3)]);
  expect(stukken.map((stuk) => stuk.map(({ plaats }) => plaats))).toEqual([[0, 1], [3]]);
});

test("D-16.4: elke waarde valt binnen het beeld, meer ligt hoger, en de hulplijnen zijn rond en op volgorde", () => {
  const waarden = fc.array(fc.integer({ min: -100_000, max: 100_000 }).map((getal) => getal / 100), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(waarden, fc.boolean(), (lijst, vanafNul) => {
      const { naar, streepjes } = makeSchaal(lijst, [200, 0], { vanafNul });
      for (const waarde of lijst) {
        expect(naar(waarde)).toBeGreaterThanOrEqual(-0.001);
        expect(naar(waarde)).toBeLessThanOrEqual(200.001);
      }
      const hoogste = Math.max(...lijst);
      const laagste = Math.min(...lijst);
      if (hoogste > laagste) expect(naar(hoogste)).toBeLessThan(naar(laagste));
      expect(streepjes.length).toBeGreaterThanOrEqual(2);
      expect(streepjes.length).toBeLessThanOrEqual(8);
      expect(streepjes).toEqual(streepjes.toSorted((a, b) => a - b));
      if (vanafNul) expect(streepjes).toContain(0);
    }),
  );
});
