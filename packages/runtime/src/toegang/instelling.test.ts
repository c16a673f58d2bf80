import { Redacted } from "effect";
import { describe, expect, it } from "vitest";

import { makeToegangsinstellingen } from "./instelling.js";

const met = (adres: string) =>
  makeToegangsinstellingen({ toepassing: "Dagbesteding", systeem: "x", tenantVan: () => "0268", adresgeheim: Redacted.make("z"), adres });

describe("RFC 6265bis: waar de toepassing te bereiken is bepaalt de cookies", () => {
  it.each([
    ["https://zorg.example/pad?x", true, "https://zorg.example"],
    ["http://localhost:3000", false, "http://localhost:3000"],
    ["http://127.0.0.1:3000", false, "http://127.0.0.1:3000"],
    ["http://[::1]:3000", false, "http://[::1]:3000"],
  ])("RFC 6265bis: %s mag, veilig: %s", (adres, veilig, oorsprong) => {
    expect(met(adres)._unsafeUnwrap()).toMatchObject({ veilig, adres: oorsprong, proxies: 0, oidc: null });
  });

  it.each(["http://zorg.example", "http://localhost.kwaad.example", "ftp://localhost", "zorg.example", ""])(
    "RFC 6265bis: %s wordt geweigerd, want wachtwoorden zouden leesbaar over het net gaan",
    (adres) => {
      expect(met(adres)._unsafeUnwrapErr()).toEqual({ _tag: "InstellingOngeldig", veld: "adres" });
    },
  );
});
