import { expect, it } from "vitest";

import { judgeUrl } from "./address-limit.js";

it.each([
  ["een gewoon adres", "/api/dossiers/01a201f6-d76e-70fd-83ae-b65d30cbdd08?zoek=a%20b", undefined],
  ["een lange vraag, zoals bij de terugkeer van een aanmelding", `/api/oidc/terug?code=${"x".repeat(4_000)}`, undefined],
  ["een deel van 255 tekens", `/${"x".repeat(255)}`, undefined],
  ["een deel van 256 tekens", `/${"x".repeat(256)}`, 414],
  ["een pad van te veel delen", "/x".repeat(1_025), 414],
  ["een adres van te veel tekens", `/?${"x".repeat(8_191)}`, 414],
  ["een NUL in het pad", "/api/dossiers/%00", 400],
  ["een NUL in de vraag", "/api/dossiers?zoek=a%00", 400],
])("RFC9110: %s", (_, url, verwacht) => {
  expect(judgeUrl(url)).toBe(verwacht);
});
