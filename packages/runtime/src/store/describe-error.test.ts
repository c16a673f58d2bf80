import { expect, it } from "vitest";

import { OPSLAGOORZAKEN } from "../databank/errors.js";
import { describeStoreError } from "./describe-error.js";
import type { StoreError } from "./errors.js";

const FOUTEN: readonly StoreError[] = [
  { _tag: "VersieConflict", dossier: "d1", verwacht: 1, werkelijk: 2 },
  { _tag: "SleutelBezet", plaats: 0, dossier: "d1" },
  { _tag: "OpslagVreemd", bestand: "dossiers.sqlite" },
  { _tag: "OpslagVreemd", bestand: null },
  { _tag: "OpslagNieuwer", gevonden: 2, bekend: 1 },
  ...OPSLAGOORZAKEN.map((oorzaak) => ({ _tag: "OpslagMislukt", oorzaak, code: "SQLITE 5" }) as const),
];
// What to do now: every text holds at least one request.
const OPDRACHT = /\b(Open|Maak|Wacht|Geef|Stop|Probeer|Kies|Start|Zet)\b/;

it.each(FOUTEN)("OPSLAG: $_tag $oorzaak zegt wat er is en wat u nu doet", (fout) => {
  const tekst = describeStoreError(fout);
  expect(tekst).toMatch(OPDRACHT);
  expect(tekst).not.toContain("undefined");
});

it("OPSLAG: elke oorzaak heeft een eigen tekst", () => {
  expect(new Set(FOUTEN.map(describeStoreError)).size).toBe(FOUTEN.length);
});
