import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { renderKoppelingen } from "@wmo-kit/kit/koppelingen";
import { EISEN } from "@wmo-kit/requirements";
import { expect, it } from "vitest";

import { BESTANDSSOORTEN } from "./bestandssoorten.table.js";
import { KOPPELINGEN } from "./koppelingen.table.js";
import type { Wijkteamkoppeling } from "./wijkteamkoppeling.js";

const ALLE: readonly Wijkteamkoppeling[] = KOPPELINGEN;
const PAGINA = new URL("../../../../docs/wijkteam/koppelingen.md", import.meta.url);
const INLEIDING = "Elk systeem waarvan het wijkteam het gebruik vastlegt, met wat eroverheen gaat en waarom dat mag. Deze lijst volgt uit `apps/wijkteam/src/koppelingen/koppelingen.table.ts`.";

it("W-99.1: de pagina met koppelingen is die van de tabel", () => {
  const pagina = renderKoppelingen("Koppelingen van het wijkteam", INLEIDING, KOPPELINGEN);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGINA, pagina);
  expect(readFileSync(PAGINA, "utf8")).toBe(pagina);
});

it("W-106.9: elke koppeling heeft een eigen code, zegt wat en waarom, en noemt eisen die bestaan", () => {
  expect(new Set(ALLE.map(({ code }) => code)).size).toBe(ALLE.length);
  expect(ALLE.filter(({ code, doel, gegevens }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) || doel === "" || gegevens === "")).toEqual([]);
  const bekend = new Set<string>(EISEN.map(({ id }) => id));
  expect(ALLE.flatMap(({ eisen }) => eisen.filter((eis) => !bekend.has(eis)))).toEqual([]);
  expect(ALLE.filter(({ eisen }) => eisen.length === 0)).toEqual([]);
});

it("SYS-6.3: een e-mail gaat nooit over een inwoner, want een postbus is geen veilige weg", () => {
  expect(ALLE.filter(({ soort, persoonsgegevens }) => soort === "emailtaak" && persoonsgegevens)).toEqual([]);
});

it("SYS-6.3: wie een inwoner naar een ander brengt of over hem overlegt, heeft toestemming; melden en ontvangen mag zonder", () => {
  const zonder = ALLE.filter(({ vastlegging, richting, toestemming }) => (vastlegging === "verwijzing" || vastlegging === "consult") && richting.join() !== "in" && toestemming !== "nodig");
  // Care that is avoided: who avoids care gives no consent, and the requirement asks the consultation all the same.
  expect(zonder.map(({ code }) => code)).toEqual(["bijzondere-zorg"]);
  expect(ALLE.filter(({ vastlegging, toestemming }) => (vastlegging === "melding" || vastlegging === "escalatie") && toestemming === "nodig")).toEqual([]);
});

it("W-37.3: het programma zegt nergens hoe lang een lijst of opzoeking telt, dus er is geen termijn en geen oordeel", () => {
  expect(ALLE.filter(({ houdbaarheid }) => houdbaarheid !== undefined)).toEqual([]);
});

it("SYS: elke opzoeking zegt wat voor vastlegging zij is, en niets anders doet dat", () => {
  expect(ALLE.filter(({ soort, vastlegging }) => (soort === "opzoeking") !== (vastlegging !== undefined))).toEqual([]);
});

it.each(BESTANDSSOORTEN)("$eisen.0: het bestand “$sjabloon” hoort bij een koppeling met bestanden die deze eisen noemt, en het lege bestand is er", ({ koppeling, sjabloon, eisen }) => {
  const rij = ALLE.find(({ code }) => code === koppeling);
  expect(rij?.soort).toBe("bestand");
  expect(eisen.filter((eis) => rij?.eisen.includes(eis) !== true)).toEqual([]);
  const leeg = new URL(`../../../../packages/backoffice/contract/sjablonen/${sjabloon}.csv`, import.meta.url);
  expect(existsSync(leeg)).toBe(true);
});
