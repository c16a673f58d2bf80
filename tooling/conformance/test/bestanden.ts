import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { leesVoorbeelden } from "../src/lees-voorbeelden.js";
import { VOORBEELDENMAP } from "../src/plaatsen.js";
import { Voorbeeld } from "../src/voorbeeldbestand.js";

const map = fileURLToPath(VOORBEELDENMAP);

/** The files of worked examples that this project publishes. */
export const EIGEN_BESTANDEN: readonly string[] = readdirSync(map)
  .filter((naam) => naam.endsWith(".json"))
  .sort()
  .map((naam) => join(map, naam));

/** The examples of a file; none when it cannot be read. */
export const voorbeeldenUit = (pad: string): readonly Voorbeeld[] => {
  const gelezen = leesVoorbeelden(pad);
  return gelezen._tag === "Gelezen" ? gelezen.bestand.examples.map((voorbeeld) => Voorbeeld.parse(voorbeeld)) : [];
};

/** A good example; what is given replaces its fields. */
export const eenVoorbeeld = (anders: Partial<Voorbeeld> = {}): Voorbeeld => ({
  id: "proef-1",
  requirementIds: ["D-20.4"],
  topic: "working-days-after",
  title: "Hemelvaart",
  input: { event: "2026-05-13", workingDays: 5 },
  expected: { dueDate: "2026-05-21", weekday: "donderdag" },
  ...anders,
});

/** Gives a test a folder with these files, and clears it away afterwards. */
export const inMap = (bestanden: Readonly<Record<string, string>>, doe: (pad: (naam: string) => string) => void): void => {
  const tijdelijk = mkdtempSync(join(tmpdir(), "conformance-"));
  const pad = (naam: string): string => join(tijdelijk, naam);
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(pad(naam), tekst);
  try {
    doe(pad);
  } finally {
    rmSync(tijdelijk, { recursive: true });
  }
};
