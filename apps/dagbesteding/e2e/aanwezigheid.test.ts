import { checkAxe, checkPasvorm } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { plusDagen, vandaag } from "./steun/datums.js";
import { leesRooster, maakRooster } from "./steun/maak-rooster.js";
import { test } from "./steun/proef.js";
import { kies, rijVan, wachtOpSchil, wachtOpVerstuurd } from "./steun/telefoon.js";

const TELEFOON = { width: 320, height: 640 } as const;

const openOpTelefoon = async (page: Page, adres: string) => {
  await page.goto(adres);
  const rooster = await maakRooster(page);
  await page.setViewportSize(TELEFOON);
  await page.goto(`${adres}/aanwezigheid`);
  await page.locator(".aanwezig").first().waitFor();
  return rooster;
};

const telDagenOpApparaat = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const vraag = indexedDB.open("wmo-kit-dagbesteding");
        vraag.addEventListener("error", () => reject(vraag.error));
        vraag.addEventListener("success", () => {
          const tel = vraag.result.transaction("dagen").objectStore("dagen").count();
          tel.addEventListener("success", () => {
            vraag.result.close();
            resolve(tel.result);
          });
        });
      }),
  );

test("D-20.10: op een telefoon is aanwezigheid één tik per persoon, met ongedaan maken, en axe vindt niets", async ({ proef: { page, adres } }) => {
  const { locatie, bewoners } = await openOpTelefoon(page, adres());
  const [een, twee, drie] = bewoners.map(({ naam }) => naam);
  await checkPasvorm(page);
  await checkAxe(page);
  for (const doel of await page.locator(".aanwezig__keuze").all()) {
    const vak = await doel.boundingBox();
    expect(Math.min(vak?.height ?? 0, vak?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }

  await page.getByLabel("Wie", { exact: true }).selectOption({ label: "Ikzelf" });
  await page.getByLabel("Werkt als").selectOption({ label: "Medewerker in loondienst, begeleidt bewoners" });
  await kies(page, een ?? "", "Aanwezig");
  await kies(page, twee ?? "", "Afwezig");
  await kies(page, drie ?? "", "Te laat afgemeld");
  await wachtOpVerstuurd(page);
  await rijVan(page, twee ?? "").getByRole("button", { name: /^Ongedaan maken/ }).click();
  await wachtOpVerstuurd(page);
  await checkAxe(page);
  await checkPasvorm(page);

  await expect
    .poll(async () => (await leesRooster(page, locatie)).personen.map(({ naam, dagdelen }) => [naam, dagdelen[0]?.stand ?? null, dagdelen[0]?.geschiedenis.length]).slice(0, 3))
    .toEqual([
      [een, "aanwezig", 1],
      [twee, null, 2],
      [drie, "te laat afgemeld", 1],
    ]);
  await rijVan(page, een ?? "").getByText("Door: Ikzelf").waitFor();
  await page.reload();
  await expect.poll(() => rijVan(page, een ?? "").getByRole("radio", { name: "Aanwezig", exact: true }).isChecked()).toBe(true);
  expect(await rijVan(page, twee ?? "").getByRole("radio", { checked: true }).count()).toBe(0);
});

test("D-20.10: onder een tik verschuift er niets, ook niet zolang het versturen duurt: de vinger blijft bij dezelfde persoon", async ({ proef: { page, adres } }) => {
  const { bewoners } = await openOpTelefoon(page, adres());
  const [een, twee, drie] = bewoners.map(({ naam }) => naam);
  await page.getByLabel("Wie", { exact: true }).selectOption({ label: "Ikzelf" });
  await page.getByLabel("Werkt als").selectOption({ label: "Medewerker in loondienst, begeleidt bewoners" });
  const plaatsen = (): Promise<readonly number[]> =>
    Promise.all([twee, drie].map((naam) => rijVan(page, naam ?? "").evaluate((rij) => rij.getBoundingClientRect().top + scrollY)));
  await wachtOpVerstuurd(page);
  const eerst = await plaatsen();
  let laatGaan = (): void => undefined;
  const opgehouden = new Promise<void>((resolve) => (laatGaan = resolve));
  await page.route(/\/api\/aanwezigheid/, async (route) => {
    if (route.request().method() === "POST") await opgehouden;
    await route.continue();
  });
  await kies(page, een ?? "", "Aanwezig");
  await page.getByText("1 registratie staat alleen op dit apparaat.").waitFor();
  expect(await plaatsen()).toEqual(eerst);
  laatGaan();
  await wachtOpVerstuurd(page);
  expect(await plaatsen()).toEqual(eerst);
});

test("D-20.13: een dag zonder verbinding en een gesloten pagina kosten geen registratie, en niets staat er dubbel", async ({ proef: { page, adres, wacht } }) => {
  const { locatie, bewoners } = await openOpTelefoon(page, adres());
  await wachtOpSchil(page);
  await expect.poll(() => telDagenOpApparaat(page)).toBe(14);
  wacht.verwachtUitval();
  const context = page.context();
  await context.setOffline(true);

  // Everybody is tapped, one of them three times; then the page is gone without a word.
  for (const { naam } of bewoners) await kies(page, naam, "Aanwezig");
  const [een] = bewoners;
  await kies(page, een?.naam ?? "", "Afwezig");
  await kies(page, een?.naam ?? "", "Te laat afgemeld");
  const aantal = bewoners.length + 2;
  await page.getByText(`${aantal} registraties staan alleen op dit apparaat.`).waitFor();
  await page.getByText(/Er is nu geen verbinding/).waitFor();
  await checkAxe(page);
  await page.close({ runBeforeUnload: false });

  // It opens again without a connection: the shell, the roster of today and of tomorrow, and what was tapped.
  const later = await context.newPage();
  await later.setViewportSize(TELEFOON);
  await later.goto(`${adres()}/aanwezigheid`);
  await later.getByText(`${aantal} registraties staan alleen op dit apparaat.`).waitFor();
  await expect.poll(() => rijVan(later, een?.naam ?? "").getByRole("radio", { name: "Te laat afgemeld" }).isChecked()).toBe(true);
  await later.getByRole("button", { name: "Volgende dag" }).click();
  await later.getByText(/Zonder verbinding ziet u het rooster zoals het was/).waitFor();
  await rijVan(later, een?.naam ?? "").waitFor();
  expect(new URL(later.url()).searchParams.get("dag")).toBe(plusDagen(vandaag(), 1));
  await checkAxe(later);
  await checkPasvorm(later);

  // Two tabs, and then the connection is back.
  const ernaast = await context.newPage();
  await ernaast.goto(`${adres()}/aanwezigheid`);
  await ernaast.getByText(`${aantal} registraties staan alleen op dit apparaat.`).waitFor();
  await context.setOffline(false);
  await wachtOpVerstuurd(later);
  await wachtOpVerstuurd(ernaast);

  const { personen } = await leesRooster(ernaast, locatie);
  expect(personen.map(({ naam, dagdelen }) => [naam, dagdelen[0]?.stand])).toEqual(
    bewoners.map(({ naam }, plaats) => [naam, plaats === 0 ? "te laat afgemeld" : "aanwezig"]),
  );
  expect(personen.flatMap(({ dagdelen }) => dagdelen.flatMap(({ geschiedenis }) => geschiedenis)).length).toBe(aantal);
  expect(personen[0]?.dagdelen[0]?.geschiedenis.map(({ stand }) => stand)).toEqual(["te laat afgemeld", "afwezig", "aanwezig"]);
});

test("D-20.13: met alleen het toetsenbord verplaatst een pijl de focus en legt niets vast; de spatiebalk kiest", async ({ proef: { page, adres } }) => {
  const { locatie, bewoners } = await openOpTelefoon(page, adres());
  const rij = rijVan(page, bewoners[0]?.naam ?? "");
  await rij.getByRole("radio", { name: "Aanwezig", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => rij.getByRole("radio", { name: "Afwezig" }).evaluate((knop) => knop === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await wachtOpVerstuurd(page);
  await expect.poll(async () => (await leesRooster(page, locatie)).personen[0]?.dagdelen[0]?.geschiedenis.map(({ stand }) => stand)).toEqual(["te laat afgemeld"]);
  await rij.getByRole("button", { name: /^Ongedaan maken/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rij.getByRole("radio", { name: "Aanwezig", exact: true }).evaluate((knop) => knop === document.activeElement)).toBe(true);
  await expect.poll(async () => (await leesRooster(page, locatie)).personen[0]?.dagdelen[0]?.geschiedenis.length).toBe(2);
});

test("D-20.13: wat de server weigert, blijft staan met de reden tot iemand het heeft gezien", async ({ proef: { page, adres } }) => {
  const { bewoners } = await openOpTelefoon(page, adres());
  await page.getByRole("button", { name: "Volgende dag" }).click();
  await rijVan(page, bewoners[0]?.naam ?? "").waitFor();
  await rijVan(page, bewoners[0]?.naam ?? "").getByRole("radio", { name: "Aanwezig", exact: true }).click({ force: true });
  await page.getByText("1 registratie is niet vastgelegd").waitFor();
  await page.getByText(/Deze dag moet nog komen/).waitFor();
  await checkAxe(page);
  await checkPasvorm(page);
  await page.reload();
  await page.getByText(/Deze dag moet nog komen/).waitFor();
  await page.getByRole("button", { name: /^Gezien, haal weg/ }).click();
  await expect.poll(() => page.getByText(/Deze dag moet nog komen/).count()).toBe(0);
  expect(await rijVan(page, bewoners[0]?.naam ?? "").getByRole("radio", { checked: true }).count()).toBe(0);
});

test("D-10.1: wie afmeldt, laat geen namen achter op het apparaat", async ({ proef: { page, adres } }) => {
  await openOpTelefoon(page, adres());
  await expect.poll(() => telDagenOpApparaat(page)).toBe(14);
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("heading", { level: 1, name: /aanmelden/i }).waitFor();
  expect(await telDagenOpApparaat(page)).toBe(0);
});
