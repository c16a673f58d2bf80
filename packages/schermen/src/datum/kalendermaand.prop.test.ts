import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { listWeken, moveDag, nameMaand } from "./kalendermaand.js";
import { formatNederlandseDatum, parseNederlandseDatum } from "./nederlandse-datum.js";

// The second algorithm is the calendar of the JavaScript engine, in UTC.
const dag = fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true });
const isoVan = (moment: Date): IsoDatum => parseIsoDatum(moment.toISOString().slice(0, 10))._unsafeUnwrap();
const plus = (moment: Date, dagen: number): string => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + dagen)).toISOString().slice(0, 10);
const VOLUIT = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MAAND = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

test("D-20.4: wat de pagina schrijft, leest zij terug als dezelfde dag", () => {
  fc.assert(
    fc.property(dag, (moment) => {
      expect(parseNederlandseDatum(formatNederlandseDatum(isoVan(moment)))._unsafeUnwrap()).toBe(isoVan(moment));
    }),
  );
});

test("D-20.4: de kalender toont elke dag van de maand één keer, onder de goede weekdag en met de goede naam", () => {
  fc.assert(
    fc.property(dag, (moment) => {
      const weken = listWeken(isoVan(moment));
      const [jaar, maand] = [moment.getUTCFullYear(), moment.getUTCMonth()];
      const aantal = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();
      const verwacht = Array.from({ length: aantal }, (_, plaats) => new Date(Date.UTC(jaar, maand, plaats + 1)));
      expect(weken.flat().filter((cel) => cel !== undefined).map(({ voluit }) => voluit)).toEqual(verwacht.map((dag) => VOLUIT.format(dag)));
      for (const week of weken) {
        expect(week).toHaveLength(7);
        week.forEach((cel, kolom) => {
          if (cel !== undefined) expect((new Date(`${cel.datum}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(kolom);
        });
      }
      expect(nameMaand(isoVan(moment))).toBe(MAAND.format(moment));
    }),
  );
});

test("D-20.4: de pijltjes lopen een dag of een week, Home en End naar maandag en zondag", () => {
  fc.assert(
    fc.property(dag, (moment) => {
      const datum = isoVan(moment);
      const naMaandag = (moment.getUTCDay() + 6) % 7;
      expect(moveDag(datum, "ArrowLeft")).toBe(plus(moment, -1));
      expect(moveDag(datum, "ArrowRight")).toBe(plus(moment, 1));
      expect(moveDag(datum, "ArrowUp")).toBe(plus(moment, -7));
      expect(moveDag(datum, "ArrowDown")).toBe(plus(moment, 7));
      expect(moveDag(datum, "Home")).toBe(plus(moment, -naMaandag));
      expect(moveDag(datum, "End")).toBe(plus(moment, 6 - naMaandag));
      expect(moveDag(datum, "a")).toBeUndefined();
    }),
  );
});

test("K-05: bladeren naar een kortere maand blijft op de laatste dag van die maand", () => {
  expect(moveDag(isoVan(new Date("2026-03-31T00:00:00Z")), "PageUp")).toBe("2026-02-28");
  expect(moveDag(isoVan(new Date("2028-01-31T00:00:00Z")), "PageDown")).toBe("2028-02-29");
});
