import { readFile } from "node:fs/promises";

import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";
import { vulKit, type Gevuldekit } from "./steun/vul-kit.js";
import { WANDELING, type Halte } from "./steun/wandeling.table.js";

// The table itself draws in every page, and with them what only a browser has.
const PAGINAS = ["../web/src/paginas.table.ts", "../../../packages/schermen/src/kit/app/kitpaginas.table.ts"].map((pad) => new URL(pad, import.meta.url));

const BREED = { width: 1280, height: 900 } as const;
const SMAL = { width: 320, height: 640 } as const;
// 200% zoom of a window of 1280 x 900 leaves half of it, in the pixels that a page sees.
const VERGROOT = { width: 640, height: 450 } as const;

const keur = async (page: Page): Promise<void> => {
  await page.setViewportSize(VERGROOT);
  await checkPasvorm(page);
  for (const viewport of [SMAL, BREED]) {
    await page.setViewportSize(viewport);
    await checkPasvorm(page);
    await checkAxe(page);
  }
};

const open = async (page: Page, adres: string, titel: RegExp): Promise<void> => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1, name: titel }).waitFor();
  await expect.poll(() => page.locator(".laden").count(), { message: adres }).toBe(0);
};

const HALTES = Object.entries(WANDELING);

const bezoekadres = (route: string, { bezoek }: Halte, { dossierId, declaratieId }: Partial<Gevuldekit>): string | undefined => {
  const adres = (bezoek ?? route).replace(":dossierId", dossierId ?? ":").replace(":declaratieId", declaratieId ?? ":");
  return adres.includes(":") ? undefined : adres;
};

const bezoekElk = async (page: Page, basis: string, gevuld: Partial<Gevuldekit>): Promise<void> => {
  for (const [route, halte] of HALTES) {
    const adres = bezoekadres(route, halte, gevuld);
    if (adres === undefined || halte.buiten === true) continue;
    await open(page, `${basis}${adres}`, halte.titel);
    await keur(page);
  }
};

test("D-10.1: de wandeling slaat geen pagina over", async () => {
  const bron = (await Promise.all(PAGINAS.map((tabel) => readFile(tabel, "utf8")))).join("\n");
  const adressen = [...bron.matchAll(/\{ adres: "([^"]+)"/g)].map(([, adres]) => adres);
  expect(adressen.length).toBeGreaterThan(20);
  expect(adressen.filter((adres) => !Object.hasOwn(WANDELING, adres ?? ""))).toEqual([]);
});

test("D-10.1: op een lege kit past elke pagina op elk scherm, en vindt axe niets", { timeout: 420_000 }, async ({ proef: { page, adres } }) => {
  await bezoekElk(page, adres(), {});
});

test("D-10.1: op een gevulde kit past elke pagina op elk scherm, en vindt axe niets", { timeout: 420_000 }, async ({ proef: { page, adres } }) => {
  await page.goto(adres());
  await bezoekElk(page, adres(), await vulKit(page));
});

describe("wie nog niet is aangemeld", () => {
  test.override({ aangemeld: false });

  test("D-10.1: ook de eerste start en het kiezen van een wachtwoord passen, en axe vindt niets", async ({ proef: { page, adres, wacht } }) => {
    wacht.verwacht({ status: 401, pad: /^\/api\// });
    for (const [route, halte] of HALTES.filter(([route]) => route === "/eerste-start" || route === "/wachtwoord-kiezen")) {
      await open(page, `${adres()}${route}`, halte.titel);
      await keur(page);
    }
  });
});

test("D-10.1: een werklijst met open uitleg, een afgekeurd bestand, een open kalender en een verkeerd adres passen ook", { timeout: 240_000 }, async ({
  proef: { page, adres, bewaar, wacht },
}) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
  wacht.verwacht({ status: 404, pad: /^\/api\/dossiers\/bestaat-niet$/ });
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  for (const waarom of await page.locator("#te-doen .taak summary").all()) await waarom.click();
  await keur(page);
  await dropBestanden(page, [await bewaar("een-heel-lange-bestandsnaam-zonder-een-enkele-spatie.xml", makeLopendeToewijzing({ volume: "x" }))]);
  await page.getByRole("table").waitFor();
  await keur(page);
  await page.getByRole("link", { name: /^Contact/ }).first().click();
  await page.locator(".stap").first().waitFor();
  await page.getByRole("button", { name: /^Kalender openen/ }).first().click();
  await page.getByRole("dialog").waitFor();
  await keur(page);
  await page.keyboard.press("Escape");
  for (const pad of ["/dossiers/bestaat-niet", "/nergens"]) {
    await page.goto(`${adres()}${pad}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await keur(page);
  }
});

test("D-10.1: terug in de browser en een nieuw tabblad op hetzelfde adres werken, zonder naam in het adres", async ({
  proef: { page, adres },
}) => {
  await page.goto(adres());
  await page.getByRole("button", { name: "Laad voorbeeldgegevens" }).click();
  await page.locator("#te-doen .taak").first().waitFor();
  await page.getByRole("link", { name: "Bewoners" }).click();
  await page.getByLabel("Zoek op naam").fill("proefman");
  const naam = await page.locator(".bewoner__naam").first().textContent();
  expect(page.url()).toBe(`${adres()}/bewoners`);
  await page.locator(".bewoner__naam").first().click();
  await page.getByRole("heading", { level: 1, name: naam ?? "" }).waitFor();
  const dossier = page.url();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Bewoners" }).waitFor();
  await page.goto(dossier);
  await page.getByRole("heading", { level: 1, name: naam ?? "" }).waitFor();
});
