import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { makeNetwerk } from "../test/berichtenmap.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test as proeftest } from "./steun/proef.js";

const test = proeftest.override({ instelling: { WMO_KIT_AGB: "65659901" } });

const kaarten = (page: Page): Locator => page.locator(".taken > li.kaart");

/** Asks for new messages until one that came in stands on the page: a file is read once it has been still for a moment. */
const haalTotOntvangen = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 2, name: "Alle berichten" }).waitFor();
  const isErAl = async (): Promise<number> => {
    const gehaald = page.waitForResponse((antwoord) => antwoord.request().method() === "POST" && antwoord.url().endsWith("/api/postvak"));
    await page.getByRole("button", { name: "Nieuwe berichten ophalen" }).click();
    await (await gehaald).finished();
    await page.getByText(/^(?:Nieuw: \d+\.|Er zijn geen nieuwe berichten\.)/).waitFor();
    return kaarten(page).getByText(/Aan ons/).count();
  };
  await expect.poll(isErAl, { timeout: 30_000, interval: 500 }).toBe(1);
};

const keur = async (page: Page): Promise<void> => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 768, height: 900 }, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    await checkPasvorm(page);
    await checkAxe(page);
  }
};

test("D-11.2: een toewijzing uit de map van het netwerk staat bij de berichten, met de weg naar het dossier", async ({ proef: { page, adres, map } }) => {
  makeNetwerk(map).breng("toewijzing.xml", Buffer.from(makeLopendeToewijzing()));
  await page.goto(`${adres()}/berichten`);
  await haalTotOntvangen(page);
  await kaarten(page).getByText(/Aan ons, kenmerk PROEF0000001/).waitFor();
  await page.getByRole("button", { name: /^Ontvangen/ }).click();
  await expect.poll(() => kaarten(page).count()).toBe(1);
  await keur(page);
  const [bestand] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Bestand downloaden/ }).click()]);
  expect(bestand.suggestedFilename()).toMatch(/\.xml$/);
  await page.getByRole("link", { name: /Proefman/ }).click();
  await page.locator(".stap").first().waitFor();
});

test("D-20.6: een bericht voor een andere aanbieder vraagt aandacht tot iemand het afhandelt, ook in een lege kit", async ({ proef: { page, adres, map } }) => {
  makeNetwerk(map).breng("anders.xml", Buffer.from(makeLopendeToewijzing({ ontvanger: "98000001" })));
  await page.goto(`${adres()}/berichten`);
  await haalTotOntvangen(page);
  await page.goto(adres());
  await page.getByRole("link", { name: "1 bericht vraagt aandacht" }).click();
  await page.getByRole("heading", { level: 1, name: "Berichten" }).waitFor();
  expect(new URL(page.url()).search).toBe("?toon=aandacht");
  await kaarten(page).waitFor();
  await keur(page);
  await page.getByRole("button", { name: /^Zet op afgehandeld/ }).click();
  await page.getByText("Hier staan nu geen berichten.").waitFor();
  await page.goto(adres());
  await expect.poll(() => page.getByText(/vraagt aandacht/).count()).toBe(0);
});
