import { expect } from "vitest";

import type { Werkdag } from "../steun/jaarkit.js";
import { kies, rijVan, wachtOpSchil, wachtOpVerstuurd } from "../steun/telefoon.js";
import { vulVraag } from "../steun/vul-formulier.js";
import { GESTUURD, ZELF } from "./verhaal.js";

const open = async ({ page, adres }: Werkdag): Promise<void> => {
  await page.goto(`${adres}/aanwezigheid`);
  await page.getByRole("heading", { level: 1, name: "Aanwezigheid" }).waitFor();
  await page.getByText("Wie geeft de ondersteuning?").waitFor();
};

const kiesInzet = async ({ page }: Werkdag): Promise<void> => {
  await vulVraag(page, "Wie", "Ikzelf");
  await vulVraag(page, "Werkt als", "Medewerker in loondienst, begeleidt bewoners");
};

/** The first morning: both come every Tuesday from now on, and both are there. */
export const beginRooster = async (werkdag: Werkdag): Promise<void> => {
  const { page, keur } = werkdag;
  await open(werkdag);
  await page.locator("details.toevoegen[open]").waitFor();
  for (const { voluit } of [ZELF, GESTUURD]) {
    await vulVraag(page, "Bewoner", voluit);
    await page.getByRole("button", { name: "Komt elke dinsdag" }).click();
    await page.getByText(new RegExp(`${voluit} staat voortaan elke dinsdag op het rooster`)).waitFor();
  }
  await rijVan(page, ZELF.naam).waitFor();
  await kiesInzet(werkdag);
  await keur();
  await kies(page, ZELF.naam, "Aanwezig");
  await kies(page, GESTUURD.naam, "Aanwezig");
  await wachtOpVerstuurd(page);
  await keur();
};

/** The second morning: a tap on the wrong answer is taken back, and one of both stays away. */
export const registreerOchtend = async (werkdag: Werkdag): Promise<void> => {
  const { page } = werkdag;
  await open(werkdag);
  await kiesInzet(werkdag);
  await kies(page, ZELF.naam, "Aanwezig");
  await kies(page, GESTUURD.naam, "Te laat afgemeld");
  await kies(page, GESTUURD.naam, "Afwezig");
  await wachtOpVerstuurd(page);
};

/** The third morning: there is no connection, and the page is closed before it is back. Nothing is lost and nothing comes twice. */
export const registreerZonderVerbinding = async (werkdag: Werkdag): Promise<void> => {
  const { page, adres, wacht, keur } = werkdag;
  await open(werkdag);
  await kiesInzet(werkdag);
  await wachtOpSchil(page);
  await rijVan(page, ZELF.naam).waitFor();
  wacht.verwachtUitval();
  const context = page.context();
  await context.setOffline(true);
  await kies(page, ZELF.naam, "Aanwezig");
  await kies(page, GESTUURD.naam, "Aanwezig");
  await page.getByText("2 registraties staan alleen op dit apparaat.").waitFor();
  await keur();

  await page.goto(`${adres}/aanwezigheid`);
  await page.getByText("2 registraties staan alleen op dit apparaat.").waitFor();
  await expect.poll(() => rijVan(page, GESTUURD.naam).getByRole("radio", { name: "Aanwezig", exact: true }).isChecked()).toBe(true);
  await context.setOffline(false);
  await wachtOpVerstuurd(page);
  await page.reload();
  await expect.poll(() => rijVan(page, ZELF.naam).getByRole("radio", { name: "Aanwezig", exact: true }).isChecked()).toBe(true);
  expect(await rijVan(page, ZELF.naam).count()).toBe(1);
};
