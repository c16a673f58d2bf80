import { expect, it } from "vitest";

import { describeStoreError } from "./describe-error.js";
import type { Opslagoorzaak, StoreError } from "./errors.js";

const OORZAKEN: readonly Opslagoorzaak[] = ["vol", "vergrendeld", "alleen-lezen", "geen-map", "beschadigd", "onbekend"];
const FOUTEN: readonly StoreError[] = [
  { _tag: "VersieConflict", dossier: "d1", verwacht: 1, werkelijk: 2 },
  { _tag: "SleutelBezet", plaats: 0, dossier: "d1" },
  { _tag: "OpslagVreemd", bestand: "dossiers.sqlite" },
  { _tag: "OpslagNieuwer", gevonden: 2, bekend: 1 },
  ...OORZAKEN.map((oorzaak) => ({ _tag: "OpslagMislukt", oorzaak, code: "SQLITE 5" }) as const),
];
// What to do now: every text holds at least one request.
const OPDRACHT = /\b(Open|Maak|Wacht|Geef|Stop|Probeer|Kies|Start)\b/;

it.each(FOUTEN)("OPSLAG: $_tag $oorzaak zegt wat er is en wat u nu doet", (fout) => {
  const tekst = describeStoreError(fout);
  expect(tekst).toMatch(OPDRACHT);
  expect(tekst).not.toContain("undefined");
});

it("OPSLAG: elke oorzaak heeft een eigen tekst", () => {
  expect(new Set(FOUTEN.map(describeStoreError)).size).toBe(FOUTEN.length);
});
