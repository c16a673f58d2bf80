import { readFile } from "node:fs/promises";

import { expect } from "vitest";

import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { vraagApi } from "./steun/vraag-api.js";
import { WANDELING, type Halte } from "./steun/wandeling.table.js";

// The table itself draws in every page, and with them what only a browser has.
const PAGINAS = ["../web/src/paginas.table.ts", "../../../packages/schermen/src/kit/app/kitpaginas.table.ts"].map((pad) => new URL(pad, import.meta.url));

const HALTES = Object.entries(WANDELING);

const bezoekadres = (route: string, { bezoek }: Halte, dossierId: string): string | undefined => {
  const adres = (bezoek ?? route).replace(":dossierId", dossierId === "" ? ":" : dossierId);
  return adres.includes(":") ? undefined : adres;
};

const VERBERG = /[^a-z]+/g;

test("W-95.1: de wandeling slaat geen pagina over", async () => {
  const bron = (await Promise.all(PAGINAS.map((tabel) => readFile(tabel, "utf8")))).join("\n");
  const adressen = [...bron.matchAll(/\{ adres: "([^"]+)"/g)].map(([, adres]) => adres);
  expect(adressen.length).toBeGreaterThan(15);
  expect(adressen.filter((adres) => !Object.hasOwn(WANDELING, adres ?? ""))).toEqual([]);
});

test("W-95.1: elke pagina past op elk scherm, leeg en gevuld, en axe vindt niets", { timeout: 900_000 }, async ({ proef: { page, adres } }) => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const vul of [false, true]) {
    if (vul) await vraagApi(page, "/api/voorbeeldgegevens", {});
    const { dossiers } = await vraagApi<{ dossiers: readonly { id: string }[] }>(page, "/api/dossiers");
    for (const [route, halte] of HALTES) {
      const plaats = bezoekadres(route, halte, dossiers[0]?.id ?? "");
      if (plaats === undefined || halte.voor !== undefined) continue;
      await open(page, `${adres}${plaats}`, halte.titel);
      await keur(page);
      if (vul) await maakSchermafbeelding(`pagina-${route.replaceAll(VERBERG, "-")}`, page);
    }
  }
});
