import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { meld, openWijkteam } from "../src/wijkteam.js";

it("INBOUWEN: het wijkteam zonder scherm legt een melding vast en noemt de dag van de bevestiging, op de klok van de host", async () => {
  const map = mkdtempSync(join(tmpdir(), "embedding-"));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  // Monday 2 February 2026, ten o'clock in the Netherlands: 48 hours later is Wednesday.
  const kit = await openWijkteam(map, () => Date.parse("2026-02-02T09:00:00Z"));
  onTestFinished(() => kit.close());
  const melding = {
    kenmerk: randomUUID(),
    kanaal: "telefoon",
    aanmelder: { relatie: "inwoner" },
    inwoner: { naam: { geslachtsnaam: { achternaam: "Proefstra" }, voornamen: "Anna", naamGebruik: "1" }, wijk: "Noord" },
    vraag: "Ik kom de deur niet meer uit.",
    gezinMetJeugdigen: false,
  };
  const { dossierId, bevestigenVoor } = await meld(kit, melding);
  expect([dossierId.length > 0, bevestigenVoor]).toEqual([true, "2026-02-04"]);
  await expect(meld(kit, melding)).rejects.toThrow("al vastgelegd");
});
