import { parseIsoDatum } from "@wmo-kit/domain";
import { expect, it } from "vitest";

import { evaluateHoudbaarheid } from "./houdbaarheid.js";

const datum = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();

// Counted by hand on a calendar.
it.each([
  ["2026-01-31", 1, "maand", "2026-02-28", null, "2026-02-28"],
  ["2026-01-31", 1, "maand", "2026-03-01", "2026-03-01", "2026-02-28"],
  ["2024-02-29", 1, "jaar", "2025-02-28", null, "2025-02-28"],
  ["2024-02-29", 1, "jaar", "2025-03-01", "2025-03-01", "2025-02-28"],
  ["2026-05-04", 2, "week", "2026-05-18", null, "2026-05-18"],
  ["2026-05-04", 2, "week", "2026-06-30", "2026-05-19", "2026-05-18"],
  ["2026-12-31", 1, "kalenderdag", "2027-01-02", "2027-01-02", "2027-01-01"],
  ["2026-05-04", 3, "maand", "2026-01-01", null, "2026-08-04"],
] as const)("SYS-6.5: gegevens van %s die %i %s houdbaar zijn, op %s: verouderd sinds %s", (stand, aantal, eenheid, peildatum, verouderdSinds, houdbaarTot) => {
  expect(evaluateHoudbaarheid(datum(stand), { aantal, eenheid }, datum(peildatum))._unsafeUnwrap()).toEqual({ stand, houdbaarTot, verouderdSinds });
});
