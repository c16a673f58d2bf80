import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { expect } from "vitest";

import { makeAdviesmaker, MET_LIJST } from "../test/advies.js";
import { alsServer } from "./steun/als-server.js";
import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { vraagApi } from "./steun/vraag-api.js";
import { WANDELING, type Halte } from "./steun/wandeling.table.js";

// The table itself draws in every page, and with them what only a browser has.
const PAGINAS = ["../web/src/paginas.table.ts", "../../../packages/schermen/src/kit/app/kitpaginas.table.ts"].map((pad) => new URL(pad, import.meta.url));

const HALTES = Object.entries(WANDELING);

interface Dossier {
  readonly id: string;
  readonly zaken: readonly { readonly id: string; readonly levensloop: string }[];
}

const ADVISEUR = { gebruikersnaam: "adviseur", bekwaamheden: ["indicatiestelling"] };

/** A resident of each kind: with an investigation and an advice, with a plan, with an indication, and one who waits. */
const vulZaken = async (page: Page, adres: string): Promise<readonly Dossier[]> => {
  await open(page, adres, /^Werklijst$/);
  const maker = makeAdviesmaker(() => alsServer(page, adres));
  const { id } = await maker.begonnen();
  return [await maker.doeAlsAdviseur(id, "productbestelling-gemaakt", MET_LIJST), await maker.actief(), await maker.metIndicatie(70), await maker.gescreend()];
};

const bezoekadres = (route: string, { bezoek, zaak: levensloop }: Halte, dossiers: readonly Dossier[]): string | undefined => {
  const dossier = levensloop === undefined ? dossiers[0] : dossiers.findLast(({ zaken }) => zaken.some((zaak) => zaak.levensloop === levensloop));
  const zaak = dossier?.zaken.findLast((een) => een.levensloop === levensloop);
  const adres = (bezoek ?? route).replace(":dossierId", dossier?.id ?? ":").replace(":zaak", zaak?.id ?? ":");
  return adres.includes(":") ? undefined : adres;
};

const VERBERG = /[^a-z]+/g;

test("W-95.1: de wandeling slaat geen pagina over", async () => {
  const bron = (await Promise.all(PAGINAS.map((tabel) => readFile(tabel, "utf8")))).join("\n");
  const adressen = [...bron.matchAll(/\{ adres: "([^"]+)"/g)].map(([, adres]) => adres);
  expect(adressen.length).toBeGreaterThan(15);
  expect(adressen.filter((adres) => !Object.hasOwn(WANDELING, adres ?? ""))).toEqual([]);
});

test("W-95.1: elke pagina past op elk scherm, leeg en gevuld, en axe vindt niets", { timeout: 900_000 }, async ({ proef: { page, adres, tabblad } }) => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const bezocht = new Set<string>();
  for (const vul of [false, true]) {
    if (vul) await vraagApi(page, "/api/voorbeeldgegevens", {});
    const dossiers = vul ? await vulZaken(await tabblad(ADVISEUR), adres) : [];
    for (const [route, halte] of HALTES) {
      const plaats = bezoekadres(route, halte, dossiers);
      if (plaats === undefined || halte.voor !== undefined) continue;
      bezocht.add(route);
      await open(page, `${adres}${plaats}`, halte.titel);
      await keur(page);
      if (vul) await maakSchermafbeelding(`pagina-${route.replaceAll(VERBERG, "-")}`, page);
    }
  }
  expect(HALTES.filter(([route, { voor }]) => voor === undefined && !bezocht.has(route)).map(([route]) => route)).toEqual([]);
});
