import { describe, expect, it } from "vitest";

import { datum, periode, tijdstip } from "../../test/bouwers.js";
import { addDagen } from "../datum/datumrekenen.js";
import { formatDatum, formatDatumMetWeekdag, formatMaand, formatPeriode, formatTijdstip } from "./datumtekst.js";

const nl = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

describe("datumtekst", () => {
  it("K-01: een datum staat er in gewoon Nederlands", () => {
    expect(formatDatum(datum("2026-05-17"))).toBe("17 mei 2026");
    expect(formatDatum(datum("2026-03-01"))).toBe("1 maart 2026");
    expect(formatDatumMetWeekdag(datum("2026-05-17"))).toBe("zondag 17 mei 2026");
    expect(formatMaand(datum("2026-05-17"))).toBe("mei 2026");
    expect(formatDatum(datum("0999-01-01"))).toBe("1 januari 999");
  });

  it("K-01: elke dag van twee jaar heet zoals de taalgegevens van de engine hem noemen", () => {
    for (let nummer = 0; nummer < 731; nummer += 1) {
      const dag = addDagen(datum("2027-01-01"), nummer)._unsafeUnwrap();
      expect(formatDatumMetWeekdag(dag)).toBe(nl.format(new Date(`${dag}T00:00:00Z`)));
    }
  });

  it("CDT_OpenPeriode: een periode noemt haar eerste en laatste dag", () => {
    expect(formatPeriode(periode("2026-05-17", "2026-12-31"))).toBe("17 mei 2026 tot en met 31 december 2026");
    expect(formatPeriode(periode("2026-05-17"))).toBe("vanaf 17 mei 2026");
  });

  it("K-06: een tijdstip staat er in de Nederlandse kloktijd", () => {
    expect(formatTijdstip(tijdstip("2026-05-17T07:30:59Z"))._unsafeUnwrap()).toBe("17 mei 2026 om 09:30 uur");
    expect(formatTijdstip(tijdstip("2026-12-31T23:05Z"))._unsafeUnwrap()).toBe("1 januari 2027 om 00:05 uur");
    expect(formatTijdstip(tijdstip("9999-12-31T23:30Z")).isErr()).toBe(true);
  });
});
