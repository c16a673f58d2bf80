import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { hasReferenceData, readReferenceJson, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import type { Richting } from "@wmo-kit/runtime";
import { describe, expect, it } from "vitest";

import { KOPPELINGEN } from "./koppelingen.table.js";
import { renderKoppelingen, type Kitkoppeling } from "@wmo-kit/kit/koppelingen";

const ALLE: readonly Kitkoppeling[] = KOPPELINGEN;
const PAGINA = new URL("../../../../docs/dagbesteding/koppelingen.md", import.meta.url);

const PAGINATEKST = renderKoppelingen(
  "Koppelingen van een aanbieder van dagbesteding",
  "Elk systeem, register of partner waar een eis van het programma van eisen om vraagt, en hoe de kit ermee werkt. Geen ervan heeft een live verbinding nodig.",
  ALLE,
);

describe("Koppelingen", () => {
  it("SYS: codes zijn uniek en geschikt als naam van een stroom, en elke rij zegt wat en waarom", () => {
    expect(new Set(ALLE.map(({ code }) => code)).size).toBe(ALLE.length);
    expect(ALLE.filter(({ code, doel, gegevens }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) || doel === "" || gegevens === "")).toEqual([]);
  });

  it("SYS-6.3: een e-mail met gegevens over een bewoner vraagt toestemming, want een postbus is geen veilige weg", () => {
    expect(ALLE.filter(({ soort, persoonsgegevens, toestemming }) => soort === "emailtaak" && persoonsgegevens && toestemming !== "nodig")).toEqual([]);
  });

  it("SYS-6.3: contact met derden voor signalering (D-3.1) en plan (D-12.3) vraagt toestemming", () => {
    const contacten = ALLE.filter(({ eisen }) => eisen.some((eis) => eis === "D-3.1" || eis === "D-12.3"));
    expect([contacten.length > 0, contacten.every(({ toestemming }) => toestemming === "nodig")]).toEqual([true, true]);
  });

  it("SYS-6.5: elke catalogus die binnenkomt en elk register zegt hoe lang gegevens houdbaar zijn", () => {
    const lijsten = ALLE.filter(({ plaats: { deel }, soort }) => (deel === 2 && soort === "bestand") || (deel === 3 && soort === "opzoeking"));
    expect(lijsten.filter(({ houdbaarheid }) => houdbaarheid === undefined)).toEqual([]);
  });

  it("SYS: de pagina met koppelingen is die van de huidige rijen", () => {
    if (process.env["UPDATE_DOCS"] === "1") {
      mkdirSync(new URL(".", PAGINA), { recursive: true });
      writeFileSync(PAGINA, PAGINATEKST);
    }
    expect(readFileSync(PAGINA, "utf8")).toBe(PAGINATEKST);
  });
});

interface Bronrij {
  readonly deel: number;
  readonly rij: number;
  readonly richting: string;
  readonly eisen: readonly string[];
}

/** `D-11.4–D-11.8` and `D-20.10–20.15` name every requirement between them. */
const schrijfUit = (deel: string): readonly string[] => {
  const [, vast = "", van = "", tot] = /^D-((?:\d+\.)?)(\d+)(?:–(?:D-)?(?:\d+\.)?(\d+))?/.exec(deel) ?? [];
  if (tot === undefined) return [deel.replace(/ \(.*$/, "")];
  return Array.from({ length: Number(tot) - Number(van) + 1 }, (_, i) => `D-${vast}${Number(van) + i}`);
};

const leesBronrijen = (): readonly Bronrij[] => {
  const rijen: Bronrij[] = [];
  let [deel, rij] = [0, 0];
  for (const regel of readReferenceText("requirements", "systems.md").split("\n")) {
    const kop = /^## (\d)\./.exec(regel)?.[1];
    if (kop !== undefined) [deel, rij] = [Number(kop), 0];
    if (!regel.startsWith("|") || /^\|(?:-| system)/.test(regel)) continue;
    rij += 1;
    const [, , , richting = "", eisen = ""] = regel.split("|").map((cel) => cel.trim());
    const eigen = eisen.split(", ").filter((eis) => eis.startsWith("D-"));
    if (eigen.length > 0 || eisen === "–") rijen.push({ deel, rij, richting, eisen: eigen.flatMap(schrijfUit) });
  }
  return rijen;
};

const RICHTINGEN: Readonly<Record<string, readonly Richting[]>> = { in: ["in"], out: ["uit"], ref: ["raadpleging"], both: ["in", "uit"] };
const richtingVan = (tekst: string): readonly Richting[] => tekst.replace(/ \(.*$/, "").split(" / ").flatMap((woord) => RICHTINGEN[woord] ?? []);

describe.skipIf(!hasReferenceData)(`Koppelingen en de lijst van systemen${referenceDataNote}`, () => {
  const bronrijen = hasReferenceData ? leesBronrijen() : [];

  it("SYS: elke rij die een aanbieder raakt staat er precies één keer in, en geen andere", () => {
    const naam = ({ deel, rij }: { readonly deel: number; readonly rij: number }): string => `${deel}.${rij}`;
    expect(bronrijen.length).toBeGreaterThan(30);
    expect(ALLE.map(({ plaats }) => naam(plaats))).toEqual(bronrijen.map(naam));
  });

  it.each(bronrijen)("SYS-$deel.$rij: richting en eisen zijn die van de lijst", ({ deel, rij, richting, eisen }) => {
    const koppeling = ALLE.find(({ plaats }) => plaats.deel === deel && plaats.rij === rij);
    expect(koppeling?.richting.toSorted()).toEqual(richtingVan(richting).toSorted());
    expect(eisen.filter((eis) => !koppeling?.eisen.includes(eis))).toEqual([]);
  });

  it("SYS: elke eis die een systeem noemt heeft een koppeling, en elke genoemde eis bestaat", () => {
    const { records } = readReferenceJson("requirements", "dagbesteding.json") as { readonly records: readonly { readonly id: string; readonly systems: readonly string[] }[] };
    const genoemd = new Set(ALLE.flatMap(({ eisen }) => eisen));
    expect(records.filter(({ id, systems }) => systems.length > 0 && !genoemd.has(id)).map(({ id }) => id)).toEqual([]);
    const bestaat = new Set(records.map(({ id }) => id));
    expect([...genoemd].filter((eis) => !bestaat.has(eis))).toEqual([]);
  });
});
