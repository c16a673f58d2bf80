import type { Richting } from "@wmo-kit/runtime";
import { hasReferenceData, readReferenceJson, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { KOPPELINGEN } from "./koppelingen.table.js";
import type { Vastlegging, Wijkteamkoppeling } from "./wijkteamkoppeling.js";

const ALLE: readonly Wijkteamkoppeling[] = KOPPELINGEN;

interface Bronrij {
  readonly plaats: string;
  readonly richting: string;
  readonly eisen: readonly string[];
  readonly adapter: string;
}

/** `W-42.1–42.4` names every requirement between them. */
const schrijfUit = (deel: string): readonly string[] => {
  const [, vast = "", van = "", tot] = /^W-(\d+\.)(\d+)–(?:W-)?(?:\d+\.)?(\d+)/.exec(deel) ?? [];
  return tot === undefined ? [deel] : Array.from({ length: Number(tot) - Number(van) + 1 }, (_, i) => `W-${vast}${Number(van) + i}`);
};

const leesBronrijen = (): readonly Bronrij[] => {
  const rijen: Bronrij[] = [];
  let [deel, rij] = ["", 0];
  for (const regel of readReferenceText("requirements", "systems.md").split("\n")) {
    const kop = /^## (\d)\./.exec(regel)?.[1];
    if (kop !== undefined) [deel, rij] = [kop, 0];
    if (!regel.startsWith("|") || /^\|(?:-| system)/.test(regel)) continue;
    rij += 1;
    const [, , , richting = "", eisen = "", adapter = ""] = regel.split("|").map((cel) => cel.trim());
    const eigen = eisen.split(", ").filter((eis) => eis.startsWith("W-"));
    if (eigen.length > 0) rijen.push({ plaats: `${deel}.${rij}`, richting, eisen: eigen.flatMap(schrijfUit), adapter });
  }
  return rijen;
};

const RICHTINGEN: Readonly<Record<string, readonly Richting[]>> = { in: ["in"], out: ["uit"], ref: ["raadpleging"], both: ["in", "uit"] };
const richtingVan = (tekst: string): readonly Richting[] => tekst.split(" / ").flatMap((woord) => RICHTINGEN[woord] ?? []);
const plaatsVan = ({ plaats: { deel, rij } }: Wijkteamkoppeling): string => `${deel}.${rij}`;

/** The words by which the list says how a system is used, and what that asks of the row. */
const SOORTEN = [
  [/e-mail task/, "emailtaak"],
  [/PersonLookup|BackOfficePort|IndicationLookup/, "http"],
  // The back office begins with a file and goes on to HTTP; the messages of `@wmo-kit/backoffice` do both.
  [/^(?:`(?!BackOfficePort)\w+`: )?(?:one-off )?file (?:import|export)/, "bestand"],
] as const;
const VASTLEGGINGSWOORDEN: readonly (readonly [RegExp, Vastlegging])[] = [
  [/referral record|hand-over status/, "verwijzing"],
  [/consultation record/, "consult"],
  [/alignment record/, "afstemming"],
  [/escalation record/, "escalatie"],
  [/static guidance|link plus version|closed list|information given|no interface required/, "naslag"],
];

describe.skipIf(!hasReferenceData)(`De koppelingen en de lijst van systemen${referenceDataNote}`, () => {
  const bronrijen = hasReferenceData ? leesBronrijen() : [];

  it("SYS: elke rij met een eis van het wijkteam staat erin, in de volgorde van de lijst, en geen andere", () => {
    expect(bronrijen.length).toBeGreaterThan(50);
    expect([...new Set(ALLE.map(plaatsVan))]).toEqual(bronrijen.map(({ plaats }) => plaats));
  });

  it.each(bronrijen)("SYS-$plaats: richting en eisen zijn samen die van de lijst", ({ plaats, richting, eisen }) => {
    const rijen = ALLE.filter((rij) => plaatsVan(rij) === plaats);
    expect([...new Set(rijen.flatMap((rij) => rij.richting))].toSorted()).toEqual(richtingVan(richting).toSorted());
    const genoemd = new Set(rijen.flatMap((rij) => rij.eisen));
    expect(eisen.filter((eis) => !genoemd.has(eis))).toEqual([]);
  });

  it.each(SOORTEN)("SYS: waar de lijst %s zegt, is er een rij van de soort %s", (woord, soort) => {
    const gevraagd = bronrijen.filter(({ adapter }) => woord.test(adapter));
    expect(gevraagd.length).toBeGreaterThan(0);
    expect(gevraagd.filter(({ plaats }) => !ALLE.some((rij) => plaatsVan(rij) === plaats && rij.soort === soort)).map(({ plaats }) => plaats)).toEqual([]);
  });

  it.each(VASTLEGGINGSWOORDEN)("SYS: waar de lijst %s zegt, is de vastlegging %s", (woord, vastlegging) => {
    const gevraagd = bronrijen.filter(({ adapter, plaats }) => woord.test(adapter) && ALLE.some((rij) => plaatsVan(rij) === plaats && rij.soort === "opzoeking"));
    expect(gevraagd.length).toBeGreaterThan(0);
    expect(gevraagd.filter(({ plaats }) => !ALLE.some((rij) => plaatsVan(rij) === plaats && rij.vastlegging === vastlegging)).map(({ plaats, adapter }) => `${plaats} ${adapter}`)).toEqual([]);
  });

  it("SYS: elke eis die een systeem noemt heeft een koppeling", () => {
    const { records } = readReferenceJson("requirements", "wijkteam.json") as { readonly records: readonly { readonly id: string; readonly systems: readonly string[] }[] };
    const genoemd = new Set<string>(ALLE.flatMap(({ eisen }) => eisen));
    expect(records.filter(({ id, systems }) => systems.length > 0 && !genoemd.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
