import { readFileSync, writeFileSync } from "node:fs";

import { findToegangsgebreken, ROLLEN } from "@wmo-kit/runtime/api";
import { readRechten } from "@wmo-kit/tooling-beproeving";
import { expect, it } from "vitest";

import { Api } from "../../src/api/api.js";
import { EINDPUNTEN, renderPagina } from "./rechten-tabel.js";

const PAGINA = new URL("../../../../docs/wijkteam/rechten.md", import.meta.url);

it("NEN7510: elk eindpunt van de app zegt wat het vraagt, en geen staat per ongeluk open", () => {
  expect(findToegangsgebreken(Api).map(({ eindpunt, gebrek }) => `${eindpunt}: ${gebrek}`)).toEqual([]);
});

it("NEN7510: de pagina met rechten is bij, en noemt elk eindpunt", () => {
  if (process.env["WMO_SCHRIJF_RECHTEN"] === "1") writeFileSync(PAGINA, renderPagina());
  const pagina = readFileSync(PAGINA, "utf8");
  expect(pagina).toBe(renderPagina());
  expect(readRechten(pagina, ROLLEN)).toHaveLength(EINDPUNTEN.length);
});

it("NEN7510: wie alleen beheert ziet geen dossier, toezicht wijzigt niets, en zonder aanmelden gaat alleen aanmelden en gezondheid open", () => {
  const rijen = readRechten(readFileSync(PAGINA, "utf8"), ROLLEN);
  const open = (rol: string) => rijen.filter(({ oordelen }) => oordelen[rol] !== "nee");
  expect(open("beheerder").filter(({ adres, eis }) => adres.includes("/dossiers") || eis.startsWith("dossier.") || eis === "bsn.zien")).toEqual([]);
  // Searching goes by POST: a name does not belong in an address. It reads only.
  expect(open("toezicht").filter(({ adres, eis }) => !adres.startsWith("GET ") && !["openbaar", "aangemeld"].includes(eis)).map(({ eindpunt }) => eindpunt)).toEqual(["zoekDossiers"]);
  expect(open("niemand").filter(({ eis }) => eis !== "openbaar")).toEqual([]);
});
