import { describe, expect, it } from "vitest";

import { describeMislukreden, describeTransportError } from "./describe-error.js";
import { verkeerMislukt } from "./errors.js";

describe("Uitleg bij het berichtenverkeer", () => {
  it.each([
    ["geweigerd:422", /weigert het bericht \(status 422\)/],
    ["storing:503", /storing \(status 503\)\. Het bericht wordt vanzelf/],
    ["ingetrokken", /maak het dan opnieuw/],
    ["andereInhoud", /nieuwe identificatie/],
    ["teTraag", /niet op tijd/],
    ["map", /Controleer of de map er is/],
    ["onbereikbaar", /niet bereikbaar/],
  ] as const)("UITLEG: reden %s zegt wat er is en wat nu te doen", (reden, zin) => {
    expect(describeMislukreden(reden)).toMatch(zin);
    expect(describeTransportError(verkeerMislukt(reden))).toBe(describeMislukreden(reden));
  });

  it("PRIVACY: een identificatie, die een persoonsnummer kan bevatten, staat niet in de uitleg", () => {
    for (const _tag of ["IdentificatieBezet", "BerichtNietGevonden"] as const)
      expect(describeTransportError({ _tag, identificatie: "999900006" })).not.toContain("999900006");
  });

  it("UITLEG: de bevindingen van een afgekeurd bestand en een mislukte envelop staan onder elkaar", () => {
    for (const _tag of ["Afgekeurd", "NietVerpakt"] as const)
      expect(describeTransportError({ _tag, bevindingen: ["een", "twee"] })).toMatch(/\neen\ntwee$/);
  });
});
