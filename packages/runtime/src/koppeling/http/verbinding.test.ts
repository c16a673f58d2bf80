import { describe, expect, it } from "vitest";

import { describeVerbindingError } from "./describe-error.js";
import { parseVerbinding } from "./verbinding.js";

describe("W-98.5: een verbinding uit de omgeving", () => {
  it.each([
    [{}, null],
    [{ WMO_KIT_BRP_TOKEN: "t" }, "WMO_KIT_BRP_ADRES ontbreekt"],
    [{ WMO_KIT_BRP_ADRES: "brp.example" }, "WMO_KIT_BRP_ADRES adres"],
    [{ WMO_KIT_BRP_ADRES: "http://brp.example" }, "WMO_KIT_BRP_ADRES onveilig"],
    [{ WMO_KIT_BRP_ADRES: "https://u:p@brp.example" }, "WMO_KIT_BRP_ADRES adres"],
    [{ WMO_KIT_BRP_ADRES: "https://brp.example/?a=1" }, "WMO_KIT_BRP_ADRES adres"],
    [{ WMO_KIT_BRP_ADRES: "https://brp.example/999900006" }, "WMO_KIT_BRP_ADRES adres"],
    [{ WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_CERTIFICAAT: "c" }, "WMO_KIT_BRP_SLEUTEL halfCertificaat"],
    [{ WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_TOKEN: "t", WMO_KIT_BRP_CERTIFICAAT: "c", WMO_KIT_BRP_SLEUTEL: "s" }, "WMO_KIT_BRP_TOKEN tweeSleutels"],
    [{ WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_TIJDSLIMIET_MS: "0" }, "WMO_KIT_BRP_TIJDSLIMIET_MS getal"],
  ])("W-98.5: %j geeft %j", (omgeving, verwacht) => {
    expect(parseVerbinding("BRP", omgeving).match((verbinding) => verbinding, ({ instelling, reden }) => `${instelling} ${reden}`)).toEqual(verwacht);
  });

  it("W-98.5: een adres op deze computer mag zonder https", () => {
    expect(parseVerbinding("BRP", { WMO_KIT_BRP_ADRES: "http://127.0.0.1:8092/v1", WMO_KIT_BRP_TIJDSLIMIET_MS: "250" })._unsafeUnwrap()).toEqual({
      naam: "BRP",
      adres: "http://127.0.0.1:8092/v1",
      toegang: { soort: "geen" },
      tijdslimietMs: 250,
    });
  });

  it("W-98.5: een app met een eigen voorvoegsel leest alleen zijn eigen instellingen", () => {
    const omgeving = { WMO_KIT_BRP_ADRES: "https://ander.example", WMO_WIJKTEAM_BRP_ADRES: "https://brp.example" };
    expect(parseVerbinding("BRP", omgeving, "WMO_WIJKTEAM")._unsafeUnwrap()).toMatchObject({ adres: "https://brp.example" });
    expect(parseVerbinding("BRP", { WMO_WIJKTEAM_BRP_TOKEN: "t" }, "WMO_WIJKTEAM")._unsafeUnwrapErr()).toMatchObject({ instelling: "WMO_WIJKTEAM_BRP_ADRES", reden: "ontbreekt" });
  });

  it("W-98.5: een token of sleutel is nergens te lezen", () => {
    const token = parseVerbinding("BRP", { WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_TOKEN: "zeer-geheim" })._unsafeUnwrap();
    const sleutel = parseVerbinding("BRP", { WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_CERTIFICAAT: "c", WMO_KIT_BRP_SLEUTEL: "zeer-geheim" })._unsafeUnwrap();
    expect(JSON.stringify([token, sleutel])).not.toContain("zeer-geheim");
    const fout = parseVerbinding("BRP", { WMO_KIT_BRP_ADRES: "https://brp.example", WMO_KIT_BRP_SLEUTEL: "zeer-geheim" })._unsafeUnwrapErr();
    expect(describeVerbindingError(fout)).toBe("De instelling WMO_KIT_BRP_CERTIFICAAT ontbreekt: bij een certificaat horen een certificaat en een sleutel. Vul beide in.");
  });
});

describe("W-98.3: wat iemand leest als een vraag niet is beantwoord", () => {
  it.each([
    ["geweigerd:401", /laat ons niet binnen/],
    ["geweigerd:422", /weigert de vraag/],
    ["storing:503", /storing/],
    ["teTraag", /niet op tijd/],
    ["onbereikbaar", /niet bereikbaar/],
  ] as const)("W-98.3: %s zegt wat er is en wat nu te doen", (reden, zin) => {
    const tekst = describeVerbindingError({ _tag: "VraagMislukt", koppeling: "BRP", reden, blijvend: false });
    expect(tekst).toMatch(zin);
    expect(tekst).toMatch(/^De vraag aan BRP is niet beantwoord: .*(?:Probeer|Controleer) .*\.$/);
  });
});
