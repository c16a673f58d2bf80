import { expect, test } from "vitest";

import { lastOpslag } from "./opslagmoment.js";

const feit = (opgetreden: string): { readonly opgetreden: string; readonly opgetredenTekst: string; readonly wat: string } => ({
  opgetreden,
  opgetredenTekst: "",
  wat: "",
});

test("K-06: “opgeslagen om” is de Nederlandse klok van het laatste feit, in zomer- en wintertijd, hoe de lijst ook staat", () => {
  expect(lastOpslag([feit("2026-11-22T13:02:59Z"), feit("2026-11-01T10:00:00Z")])).toBe("14:02");
  expect(lastOpslag([feit("2026-07-01T10:00:00Z"), feit("2026-07-01T12:02:00+00:00")])).toBe("14:02");
  expect(lastOpslag([])).toBeUndefined();
});
