import { parseTijdstip, toEpochMs, toLokaalTijdstip } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { formatTijdstipinvoer, joinTijdstip, parseTijdstipinvoer, splitTijdstip } from "./tijdstipinvoer.js";

// The second opinion: the rules of summer time as the domain computes them from the directive, without a time zone database.
test("D-11.3: een getypte dag en tijd is het moment dat de klok in Nederland dan aanwijst, in zomer en winter", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2037-12-31T00:00:00Z"), noInvalidDate: true }), (moment) => {
      const lokaal = parseTijdstip(moment.toISOString()).andThen(toLokaalTijdstip)._unsafeUnwrap();
      const [datum, tijd] = [lokaal.slice(0, 10), lokaal.slice(11, 16)];
      const invoer = { dag: datum.split("-").toReversed().join("-"), tijd };
      const gelezen = parseTijdstipinvoer(joinTijdstip(invoer))._unsafeUnwrap();
      const terug = parseTijdstip(gelezen).andThen(toLokaalTijdstip)._unsafeUnwrap();
      expect(terug.slice(0, 16)).toBe(`${datum}T${tijd}`);
      expect(splitTijdstip(formatTijdstipinvoer(lokaal))).toEqual(invoer);
      expect(Math.abs(toEpochMs(terug) - moment.getTime()) % 3_600_000).toBeLessThan(60_000);
    }),
  );
});

test("K-06: een uur dat de klok overslaat bestaat niet; van het uur dat twee keer komt is het eerste bedoeld", () => {
  expect(parseTijdstipinvoer("29-03-2026T02:30")._unsafeUnwrapErr()).toEqual({ _tag: "TijdBestaatNiet" });
  expect(parseTijdstipinvoer("25-10-2026T02:30")._unsafeUnwrap()).toBe("2026-10-25T02:30:00+02:00");
  expect(parseTijdstipinvoer("25-10-2026T03:00")._unsafeUnwrap()).toBe("2026-10-25T03:00:00+01:00");
});

test("D-20.13: een halve of verkeerde invoer blijft staan zoals zij is getypt en krijgt haar eigen fout", () => {
  expect(parseTijdstipinvoer("03-11-2026T")._unsafeUnwrapErr()._tag).toBe("TijdVormOnbekend");
  expect(parseTijdstipinvoer("03-11-2026T24:00")._unsafeUnwrapErr()._tag).toBe("TijdVormOnbekend");
  expect(parseTijdstipinvoer("31-02-2026T09:00")._unsafeUnwrapErr()._tag).toBe("DatumBestaatNiet");
  expect(splitTijdstip(joinTijdstip({ dag: "3 11 20", tijd: "9" }))).toEqual({ dag: "3 11 20", tijd: "9" });
  expect(joinTijdstip({ dag: "", tijd: "" })).toBe("");
  expect(formatTijdstipinvoer("geen moment")).toBe("");
});
