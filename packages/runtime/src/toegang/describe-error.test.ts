import { describe, expect, it } from "vitest";

import { describeToegangError, describeWachtwoordreden } from "./describe-error.js";
import type { ToegangError } from "./errors.js";
import { WACHTWOORDREDENEN } from "./wachtwoord/check-wachtwoord.js";

const FOUTEN: readonly ToegangError[] = [
  { _tag: "AanmeldenMislukt" },
  { _tag: "TeVeelPogingen", wachtMs: 1 },
  { _tag: "WachtwoordAfgekeurd", redenen: ["teKort", "bekendWoord"] },
  { _tag: "CodeOngeldig" },
  ...(["gebruikersnaam", "naam", "rollen", "rollenSamen", "bekwaamheden"] as const).map((veld) => ({ _tag: "AccountOngeldig", veld }) as const),
  { _tag: "GebruikersnaamBezet" },
  { _tag: "AccountOnbekend" },
  { _tag: "AccountGewijzigd" },
  { _tag: "EigenAccount" },
  { _tag: "LaatsteBeheerder" },
  { _tag: "ExternAccount" },
  { _tag: "DossierGesloten", noodtoegang: true },
  { _tag: "DossierGesloten", noodtoegang: false },
  { _tag: "RedenTeKort" },
  ...(["onbereikbaar", "geweigerd", "geenRol", "geblokkeerd"] as const).map((oorzaak) => ({ _tag: "OidcMislukt", oorzaak }) as const),
  ...(["adres", "oidcAdres", "oidcRollen", "oidcOnvolledig"] as const).map((veld) => ({ _tag: "InstellingOngeldig", veld }) as const),
];

describe("B1: elke weigering zegt wat er is en wat u nu doet", () => {
  it.each(FOUTEN)("B1: $_tag heeft een eigen tekst van hele zinnen zonder techniek", (fout) => {
    const tekst = describeToegangError(fout);
    expect(tekst).toMatch(/^[A-Z].*\.$/s);
    expect(tekst).not.toMatch(/undefined|\[object|csrf|token|hash|argon/i);
    expect(FOUTEN.filter((ander) => describeToegangError(ander) === tekst)).toHaveLength(1);
  });

  it.each([
    [1, "1 seconde"],
    [1_001, "2 seconden"],
    [59_000, "59 seconden"],
    [60_000, "1 minuut"],
    [61_000, "2 minuten"],
    [900_000, "15 minuten"],
  ])("B1: %i milliseconden wachten heet %s", (wachtMs, tekst) => {
    expect(describeToegangError({ _tag: "TeVeelPogingen", wachtMs })).toContain(`Wacht ${tekst} en`);
  });

  it("NIST 3.1.1.2: elke reden van een afgekeurd wachtwoord heeft een tekst", () => {
    expect(new Set(WACHTWOORDREDENEN.map(describeWachtwoordreden)).size).toBe(WACHTWOORDREDENEN.length);
  });
});
