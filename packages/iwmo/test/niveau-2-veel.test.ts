import { describe, expect, it } from "vitest";

import { validateBericht } from "../src/index.js";
import { wijzig } from "./wijzig.js";

const herhaal = (aantal: number, maak: (nummer: number) => string): string => Array.from({ length: aantal }, (_, i) => maak(i + 1)).join("");

const start = (nummer: number): string =>
  `<m:StartProduct><m:ToewijzingNummer>${nummer}</m:ToewijzingNummer><m:Begindatum>2026-05-11</m:Begindatum><m:StatusAanlevering>9</m:StatusAanlevering></m:StartProduct>`;

const toewijzing = (nummer: number): string =>
  `<m:ToegewezenProduct><m:ToewijzingNummer>${nummer}</m:ToewijzingNummer><m:Toewijzingsdatum>2026-05-01</m:Toewijzingsdatum><m:Toewijzingstijd>09:30:00</m:Toewijzingstijd><m:Ingangsdatum>2026-05-11</m:Ingangsdatum><m:Einddatum>2026-12-31</m:Einddatum><m:Budget>1</m:Budget></m:ToegewezenProduct>`;

const tijd = (werk: () => void): number => {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
};

describe("Niveau 2 op een bericht dat overal fout is", () => {
  it("CS058: meer dan 1.000 bevindingen worden geteld en niet bewaard", () => {
    const bevindingen = validateBericht(wijzig("wmo305-start.xml", [["</m:StartProducten>", `${herhaal(1500, start)}</m:StartProducten>`]]));
    expect(bevindingen).toHaveLength(1001);
    expect(bevindingen.at(-1)).toEqual({ rule: "CS058", level: 2, retourcode: "0001", path: "/Bericht", oorzaak: { _tag: "MeerBevindingen", aantal: 500 } });
    expect(bevindingen.at(-2)).toMatchObject({ rule: "CS058", path: "/Bericht/Client/StartProducten/StartProduct[1002]/StatusAanlevering" });
  });

  it("TR302: 20.000 toewijzingen die elkaar allemaal overlappen, zijn snel bekeken", () => {
    const xml = wijzig("wmo301-volledig.xml", [["</m:ToegewezenProducten>", `${herhaal(20_000, toewijzing)}</m:ToegewezenProducten>`]]);
    expect(tijd(() => expect(validateBericht(xml).map(({ rule }) => rule)).toEqual(Array.from({ length: 1000 }, () => "TR302")))).toBeLessThan(10_000);
  });

  it("TR101: 20.000 keer hetzelfde nummer op 300 manieren geschreven, geeft 300 dubbele", () => {
    const hulpmiddel = (nummer: number): string =>
      toewijzing(7)
        .replace(">7</m:ToewijzingNummer>", `>${"0".repeat(nummer % 300)}7</m:ToewijzingNummer><m:Product><b:Categorie>11</b:Categorie></m:Product>`)
        .replace("2026-05-11", "2028-01-01")
        .replace("2026-12-31", "2028-12-31");
    const xml = wijzig("wmo301-volledig.xml", [["</m:ToegewezenProducten>", `${herhaal(20_000, hulpmiddel)}</m:ToegewezenProducten>`]]);
    expect(tijd(() => expect(validateBericht(xml).map(({ rule }) => rule)).toEqual(Array.from({ length: 300 }, () => "TR101")))).toBeLessThan(10_000);
  });

  it("TR383: 20.000 aanvragen met dezelfde referentie zijn snel bekeken, en niet meer dan 1.000 paren worden gemeld", () => {
    const aanvraag =
      "<m:AangevraagdProduct><m:ReferentieAanbieder>VOT-1-A</m:ReferentieAanbieder><m:Product><b:Categorie>11</b:Categorie></m:Product><m:ToewijzingIngangsdatum>2026-06-01</m:ToewijzingIngangsdatum><m:Verwijzer><b:Type>01</b:Type></m:Verwijzer></m:AangevraagdProduct>";
    const xml = wijzig("wmo315-aanvraag.xml", [["</m:AangevraagdeProducten>", `${herhaal(20_000, () => aanvraag)}</m:AangevraagdeProducten>`]]);
    const tel = (regels: readonly string[]): Readonly<Record<string, number>> => Object.fromEntries([...new Set(regels)].map((regel) => [regel, regels.filter((ander) => ander === regel).length]));
    expect(tijd(() => expect(tel(validateBericht(xml).map(({ rule }) => rule))).toEqual({ TR101: 1, TR383: 1000 }))).toBeLessThan(10_000);
  }); // prettier-ignore
});
