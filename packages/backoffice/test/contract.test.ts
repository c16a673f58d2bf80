import { readFileSync } from "node:fs";

import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";

import { CONTRACTBESTANDEN } from "../scripts/contractbestanden.js";
import { Persoonsantwoord, writeBackofficeOpenapi, writePersonenOpenapi } from "../src/index.js";
import { INHOUDEN, ruwBericht } from "./berichten.js";
import { compileAjv } from "./schemas.js";

describe("W-98.5: het gepubliceerde contract", () => {
  it.each(CONTRACTBESTANDEN.map(({ plaats, tekst }) => [plaats.pathname.split("/").at(-1) ?? "", plaats, tekst] as const))("W-98.5: %s is dat van de schema's (anders: pnpm contract)", (_naam, plaats, tekst) => {
    expect(readFileSync(plaats, "utf8")).toBe(tekst);
  });

  it.each([
    ["backoffice", writeBackofficeOpenapi],
    ["personen", writePersonenOpenapi],
  ])("W-98.5: de beschrijving van %s is geldig OpenAPI 3.1", async (_naam, schrijf) => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(schrijf()) as Record<string, unknown>)).toMatchObject({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("W-106.9: in geen adres en geen kop van het contract past een burgerservicenummer", () => {
    for (const schrijf of [writeBackofficeOpenapi, writePersonenOpenapi]) {
      const paden = JSON.stringify(schrijf()["paths"]);
      expect(paden).not.toMatch(/bsn/i);
    }
  });

  it("W-98.2: een antwoord over een persoon is goed volgens ajv, en volgens ons", () => {
    const { components } = writePersonenOpenapi() as { components: { schemas: Record<string, object> } };
    const ajv = compileAjv(components.schemas["Persoonsantwoord"] ?? {});
    const persoon = { naam: { geslachtsnaam: { achternaam: "Voorbeeld" }, naamGebruik: "1" }, geboortedatum: { datum: "1956-03-14" }, geheimhouding: false, huishouden: [] };
    const goed = { opKenmerk: "v-1", stand: "2026-04-01", uitkomst: { soort: "gevonden", persoon } };
    const slecht = { ...goed, uitkomst: { soort: "gevonden", persoon: { ...persoon, bsn: "999900006" } } };
    expect([goed, slecht].map((antwoord) => [ajv(antwoord).length === 0, Persoonsantwoord.safeParse(antwoord).success])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("W-98.4: de voorbeelden in deze tests gaan over iedere soort en iedere tak", () => {
    expect(new Set(INHOUDEN.map(([, { soort }]) => soort)).size).toBe(10);
    expect(INHOUDEN.every(([, inhoud]) => typeof ruwBericht(inhoud)["kenmerk"] === "string")).toBe(true);
  });
});
