import { Redacted } from "effect";
import { describe, expect, it } from "vitest";

import { parseOidcOmgeving, rolesFromClaim } from "./oidc-instelling.js";

const OMGEVING = {
  WMO_KIT_OIDC_ISSUER: "https://aanmelden.example",
  WMO_KIT_OIDC_CLIENT_ID: "kit",
  WMO_KIT_OIDC_CLIENT_SECRET: "sst",
  WMO_KIT_OIDC_ROLLEN: "zorg=medewerker, leiding = teamleider,leiding=financieel",
};

describe("OIDC: de instelling uit de omgeving", () => {
  it("OIDC: zonder instelling is er geen OpenID Connect", () => {
    expect(parseOidcOmgeving({})._unsafeUnwrap()).toBeNull();
    expect(parseOidcOmgeving({ WMO_KIT_OIDC_ISSUER: " ", WMO_KIT_OIDC_NAAM: "x" })._unsafeUnwrap()).toBeNull();
  });

  it("OIDC: de volledige instelling wordt gelezen, en het geheim staat in geen enkele tekst ervan", () => {
    const instelling = parseOidcOmgeving(OMGEVING)._unsafeUnwrap();
    expect(instelling).toMatchObject({
      issuer: "https://aanmelden.example",
      clientId: "kit",
      scope: "openid profile",
      rolclaim: "groups",
      naam: "uw organisatie",
      rollen: { zorg: ["medewerker"], leiding: ["teamleider", "financieel"] },
    });
    expect(JSON.stringify(instelling)).not.toContain("sst");
    expect(instelling && Redacted.value(instelling.clientSecret)).toBe("sst");
  });

  it.each<[string, Partial<Record<keyof typeof OMGEVING, string>>, string]>([
    ["zonder geheim", { WMO_KIT_OIDC_CLIENT_SECRET: "" }, "oidcOnvolledig"],
    ["zonder rollen", { WMO_KIT_OIDC_ROLLEN: "" }, "oidcOnvolledig"],
    ["een adres zonder https", { WMO_KIT_OIDC_ISSUER: "http://aanmelden.example" }, "oidcAdres"],
    ["een adres dat geen adres is", { WMO_KIT_OIDC_ISSUER: "aanmelden" }, "oidcAdres"],
    ["een rol die niet bestaat", { WMO_KIT_OIDC_ROLLEN: "zorg=directeur" }, "oidcRollen"],
    ["een rij zonder rol", { WMO_KIT_OIDC_ROLLEN: "zorg" }, "oidcRollen"],
    ["alleen komma's", { WMO_KIT_OIDC_ROLLEN: "," }, "oidcRollen"],
  ])("OIDC: %s wordt geweigerd", (_, deel, veld) => {
    expect(parseOidcOmgeving({ ...OMGEVING, ...deel })._unsafeUnwrapErr()).toEqual({ _tag: "InstellingOngeldig", veld });
  });

  it("OIDC: op deze computer zelf mag het zonder https", () => {
    expect(parseOidcOmgeving({ ...OMGEVING, WMO_KIT_OIDC_ISSUER: "http://localhost:8080" }).isOk()).toBe(true);
  });

  it.each<[unknown, readonly string[]]>([
    ["zorg", ["medewerker"]],
    [["leiding", "zorg", "leiding"], ["teamleider", "financieel", "medewerker"]],
    [["Zorg", "zorg "], []],
    ["constructor", []],
    [undefined, []],
    [{ zorg: true }, []],
    [[["zorg"], 7, null], []],
  ])("NEN 7510 5.15: de claim %j geeft %j", (claim, rollen) => {
    const instelling = parseOidcOmgeving(OMGEVING)._unsafeUnwrap();
    expect(instelling && rolesFromClaim(claim, instelling)).toEqual(rollen);
  });

  it("NEN 7510 5.15: groepen die samen een naaste en een medewerker geven, geven niets", () => {
    const rollen = { netwerk: ["naaste"], zorg: ["medewerker"] } as const;
    expect([["netwerk"], ["zorg"], ["netwerk", "zorg"]].map((claim) => rolesFromClaim(claim, { rollen }))).toEqual([["naaste"], ["medewerker"], []]);
  });
});
