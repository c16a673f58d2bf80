import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { Eurocent } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import type { Veld } from "../api/veld.js";
import { heeftLabel } from "./find-label.js";
import { heeftWaardelabel } from "./list-keuzen.js";
import { makeVelden } from "./make-velden.js";

const velden = (levensloop: string, soort: string): readonly Veld[] => {
  const schema = LEVENSLOPEN.get(levensloop)?.schemas[soort];
  if (schema === undefined) throw new Error(`${levensloop} ${soort} bestaat niet`);
  return makeVelden(schema, `${levensloop} ${soort}`);
};

const alle = [...LEVENSLOPEN.values()].flatMap(({ code, schemas }) => Object.keys(schemas).map((soort) => [code, soort] as const));

const loop = (lijst: readonly Veld[], pad = ""): readonly (readonly [string, Veld])[] =>
  lijst.flatMap((veld) => [[`${pad}${veld.naam}`, veld] as const, ...loop(veld.velden ?? [], `${pad}${veld.naam}.`)]);

const kort = (lijst: readonly Veld[]): readonly string[] =>
  loop(lijst).map(([pad, { soort, verplicht }]) => `${pad} ${soort}${verplicht ? "" : "?"}`);

describe("de velden van een stap", () => {
  it.each(alle)("B1: %s %s heeft bij elk veld en bij elk antwoord een label dat geen veldnaam is", (code, soort) => {
    for (const [pad, { naam, label, opties }] of loop(velden(code, soort))) {
      if (naam !== "" && !heeftWaardelabel(`${code} ${soort}.${pad.split(".").slice(0, -1).join(".")}`, naam)) expect(heeftLabel(`${code} ${soort}.${pad}`, naam), `${code} ${soort} ${pad}`).toBe(true);
      if (naam !== "") expect(label, `${code} ${soort} ${pad}`).toMatch(/^[A-Z0-9a-n]/u);
      for (const { waarde, label: antwoord } of opties ?? []) {
        expect(heeftWaardelabel(`${code} ${soort}.${pad}`, waarde), `${code} ${soort} ${pad} = ${waarde}`).toBe(true);
        expect(antwoord, `${code} ${soort} ${pad} = ${waarde}`).toMatch(/^[A-Za-z(]/u);
        expect(antwoord.length, `${code} ${soort} ${pad} = ${waarde}`).toBeGreaterThan(1);
        if (/^[a-z]/u.test(waarde)) expect(antwoord, `${code} ${soort} ${pad} = ${waarde}`).toMatch(/^(?:[A-Z]|[a-n]\. )/u);
      }
    }
  });

  it("D-11.4: het verzoek is een groep met datums, een getal met grenzen en een keuze", () => {
    expect(kort(velden("B1", "315-verzonden"))).toEqual([
      "route2Status keuze",
      "eigenAgb groep",
      "eigenAgb.code tekst",
      "eigenAgb.soort keuze",
      "eigenAgb.goedgekeurd jaNee",
      "productcodeGeldig jaNee",
      "verzoek groep",
      "verzoek.product tekst",
      "verzoek.begindatum datum",
      "verzoek.einddatum datum",
      "verzoek.omvang groep",
      "verzoek.omvang.dagdelen getal",
      "verzoek.omvang.per keuze",
      "verzoek.einddatumBwIndicatie datum?",
    ]);
    const dagdelen = loop(velden("B1", "315-verzonden")).find(([pad]) => pad === "verzoek.omvang.dagdelen")?.[1];
    expect([dagdelen?.min, dagdelen?.max]).toEqual([1, 99_999_999]);
  });

  it("D-20.5: de reden van het einde is een keuze uit de redenen van het stopbericht", () => {
    const reden = velden("B2", "beeindigd").find(({ naam }) => naam === "reden");
    expect(reden?.opties?.map(({ waarde }) => waarde)).toContain("overlijden");
    expect(reden?.opties).toHaveLength(9);
  });

  it("D-25.5: wat alleen bij een oordeel hoort, zegt bij welk antwoord het gevraagd wordt", () => {
    const doorbelasting = velden("B6", "tarief-getoetst").find(({ naam }) => naam === "doorbelasting");
    expect(doorbelasting?.velden?.map(({ naam, soort, alleenBij }) => [naam, soort, alleenBij])).toEqual([
      ["oordeel", "keuze", null],
      ["besluit", "groep", { veld: "oordeel", waarden: ["geen oordeel"] }],
    ]);
  });

  it("W-67: de onderdelen van de vergewisplicht zijn vier keuzes met elk een eigen naam", () => {
    const onderdelen = velden("B7", "vergewisplicht-afgerond").find(({ naam }) => naam === "onderdelen");
    expect(onderdelen?.velden?.map(({ soort }) => soort)).toEqual(["keuze", "keuze", "keuze", "keuze"]);
    expect(onderdelen?.velden?.[0]?.naam).toBe("navraag bij eerdere werkgevers");
  });

  it("D-13.3: met wie is overlegd zijn meer antwoorden uit een lijst; doelen zijn een lijst van groepen; nummers een lijst van getallen", () => {
    expect(velden("B3", "overleg-gevoerd")[0]).toMatchObject({ naam: "met", soort: "meerkeuze" });
    expect(kort(velden("B7", "vog-ontvangen"))).toEqual(["afgiftedatum datum", "profiel keuze", "nummers lijst?", "nummers. getal"]);
    expect(kort(velden("B2", "plan-vastgesteld"))).toContain("plan.doelen.frequentie tekst");
  });

  it("D-3.5: een moment is een tijdstip, want een termijn kan in uren lopen", () => {
    expect(velden("B8", "incident-bekend").map(({ naam, soort }) => `${naam} ${soort}`)).toEqual(["omschrijving langeTekst", "bekendOp tijdstip"]);
  });

  it("D-20.12: waar een levensloop geld vraagt is het een bedrag, en nergens anders", () => {
    const bedragen = alle.flatMap(([code, soort]) => loop(velden(code, soort)).flatMap(([pad, veld]) => (veld.soort === "bedrag" ? [`${code} ${soort} ${pad}`] : [])));
    expect(bedragen).toEqual(["B4 regel-opgesteld tarief.bedrag"]);
  });

  it("D-9: een bedrag dat onbekend mag zijn hoeft niet te worden ingevuld; een regel van een lijst wel", () => {
    const schema = z.strictObject({ tarief: Eurocent, kosten: Eurocent.nullable().default(null), jaren: z.array(Eurocent.nullable()).min(1) });
    expect(kort(makeVelden(schema, "register sroi-vastgelegd"))).toEqual(["tarief bedrag", "kosten bedrag?", "jaren lijst", "jaren. bedrag"]);
  });
});
