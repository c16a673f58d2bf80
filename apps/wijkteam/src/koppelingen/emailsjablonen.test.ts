import { WIJKTEAM_MELDPLICHTEN } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";

import { EMAILSJABLONEN } from "./emailsjablonen.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";

/** What the requirements ask to be told, read from the programme: who it goes to, and about what. */
const GEVRAAGD = [
  { eis: "W-33", koppeling: "opdrachtgever", sjabloon: "vertraging" },
  { eis: "W-41.2", koppeling: "opdrachtgever", sjabloon: "partner-afspraken" },
  { eis: "W-41.5", koppeling: "rmz", sjabloon: "overdracht" },
  { eis: "W-64.2", koppeling: "verwijsindex-functionaris", sjabloon: "signaal-plaatsen" },
  { eis: "W-70.1", koppeling: "veilig-thuis-bericht", sjabloon: "veiligheidsbeoordeling" },
  { eis: "W-78.6", koppeling: "opdrachtgever", sjabloon: "andere-opdrachtgever" },
  { eis: "W-86.6", koppeling: "opdrachtgever", sjabloon: "sleutelfunctionaris-gesprek" },
  { eis: "W-92.5", koppeling: "opdrachtgever", sjabloon: "onderaannemer" },
  { eis: "W-98.5", koppeling: "opdrachtgever", sjabloon: "rechtsvorm-of-agb" },
  { eis: "W-100.2", koppeling: "werkbedrijf", sjabloon: "social-return" },
  { eis: "W-108.3", koppeling: "opdrachtgever", sjabloon: "aanspreekpunt" },
];

const ONTVANGERS: Readonly<Record<string, string>> = {
  "de opdrachtgever": "opdrachtgever",
  "de toezichthouder": "wmo-toezicht",
  "de Autoriteit Persoonsgegevens": "autoriteit-persoonsgegevens-tekst",
};

describe("de e-mails van het wijkteam", () => {
  it.each(GEVRAAGD)("$eis: de e-mail “$sjabloon” staat klaar bij $koppeling, en die koppeling noemt de eis", ({ eis, koppeling, sjabloon }) => {
    expect(EMAILSJABLONEN.filter((rij) => rij.sjabloon.id === sjabloon).map((rij) => rij.koppeling)).toContain(koppeling);
    expect(KOPPELINGEN.find(({ code }) => code === koppeling)?.eisen).toContain(eis);
  });

  it.each(WIJKTEAM_MELDPLICHTEN)("$eis: voor de meldplicht “$id” is er een e-mail aan $ontvanger", ({ id, ontvanger, eis }) => {
    const rijen = EMAILSJABLONEN.filter(({ sjabloon, koppeling }) => sjabloon.id === id && koppeling === ONTVANGERS[ontvanger]);
    expect(rijen.length).toBe(1);
    expect(KOPPELINGEN.find(({ code }) => code === ONTVANGERS[ontvanger])?.eisen).toContain(eis);
  });

  it("W-41.4: elk van de vijf soorten signalen heeft een eigen e-mail, en wat niet naar het RMZ hoort heeft er geen", () => {
    const titels = EMAILSJABLONEN.filter(({ koppeling }) => koppeling === "rmz").map(({ titel }) => titel);
    for (const woord of ["fraude", "financiële fout", "kwaliteit", "werkwijze", "pgb-beheerder"]) expect(titels.filter((titel) => titel.includes(woord))).toHaveLength(1);
    expect(titels.filter((titel) => /regel|ontbrekend|financiering/.test(titel))).toEqual([]);
  });

  it("W-64.4: elke e-mail hoort bij een koppeling van de soort e-mailtaak, elke zo'n koppeling heeft er een, en geen twee zijn hetzelfde", () => {
    const perCode = new Map<string, string>(KOPPELINGEN.map(({ code, soort }) => [code, soort]));
    expect(EMAILSJABLONEN.filter(({ koppeling }) => perCode.get(koppeling) !== "emailtaak")).toEqual([]);
    const gebruikt = new Set(EMAILSJABLONEN.map(({ koppeling }) => koppeling));
    expect(KOPPELINGEN.filter(({ code, soort }) => soort === "emailtaak" && !gebruikt.has(code))).toEqual([]);
    expect(new Set(EMAILSJABLONEN.map(({ koppeling, sjabloon }) => `${koppeling} ${sjabloon.id}`)).size).toBe(EMAILSJABLONEN.length);
  });

  it.each(EMAILSJABLONEN)("W-65.1: “$titel” heeft voor elk veld een plek en voor elke plek een veld", ({ sjabloon: { onderwerp, tekst, velden } }) => {
    const plekken = new Set([...`${onderwerp} ${tekst}`.matchAll(/\{([^}]*)\}/g)].map(([, naam]) => naam));
    expect([...plekken].toSorted()).toEqual(Object.keys(velden).toSorted());
    expect(Object.values(velden).filter(({ label }) => label === "")).toEqual([]);
  });

  it.each(EMAILSJABLONEN)("B1: “$titel” heeft geen zin van meer dan twintig woorden", ({ sjabloon }) => {
    const zinnen = sjabloon.tekst.split(/(?<=[.?!])\s|\n+/);
    expect(zinnen.filter((zin) => zin.split(/\s+/).filter(Boolean).length > 20)).toEqual([]);
  });
});
