import type { Wmo323 } from "@wmo-kit/iwmo";
import { expect } from "vitest";

import { datum } from "../../test/feiten.js";
import { maakAntwoord } from "../steun/maak-antwoord.js";
import type { Werkdag } from "../steun/jaarkit.js";
import type { Post } from "../steun/post.js";
import { GESTUURD, ZELF } from "./verhaal.js";

/** Three mornings of the one, two of the other, at 41,50. @unit eurocents */
const BEDRAG = { zelf: 12_450, gestuurd: 8_300 } as const;

const open = async ({ page, adres }: Werkdag): Promise<void> => {
  await page.goto(`${adres}/declaraties`);
  await page.getByRole("heading", { level: 1, name: "Declaraties" }).waitFor();
};

const verzend = async (post: Post, { page, keur }: Werkdag, dag: string): Promise<Wmo323> => {
  await page.getByRole("heading", { level: 1, name: /^Declaratie / }).waitFor();
  await keur();
  await page.getByRole("button", { name: "Declaratie vastleggen als verzonden" }).click();
  await page.getByText(/^Vastgelegd als verzonden op/).waitFor();
  return post.haal("WMO323", page, page.getByRole("link", { name: /^323 downloaden/ }).first(), dag);
};

/** The month before is proposed, checked, and sent: one line per resident, and each line shows from which mornings it is made. */
export const declareer =
  (post: Post, dag: string, onVerzonden: (declaratie: Wmo323) => void) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    await open(werkdag);
    await page.getByRole("button", { name: "Voorstel maken" }).click();
    await page.getByRole("heading", { level: 1, name: /^Declaratie / }).waitFor();
    await page.getByText("Waaruit bestaat deze regel?").first().click();
    await page.getByText("17-02-2026: 1 × dagdeel (4 uur)").first().waitFor();
    const declaratie = await verzend(post, werkdag, dag);
    const bedragen = declaratie.declaratie.clienten.map(({ bsn, prestaties }) => [bsn, prestaties.map(({ ingediendBedrag }) => ingediendBedrag.bedrag)]);
    expect(Object.fromEntries(bedragen)).toEqual({ [ZELF.bsn]: [BEDRAG.zelf], [GESTUURD.bsn]: [BEDRAG.gestuurd] });
    await keur();
    onVerzonden(declaratie);
  };

const leesAntwoord = async (post: Post, { page, bewaar }: Werkdag, declaratie: Wmo323, afgewezen: readonly string[], dag: string): Promise<void> => {
  const antwoord = maakAntwoord(declaratie, afgewezen, datum(dag));
  await page.getByLabel("325-bestand kiezen").setInputFiles(await bewaar(`325 van ${dag}.xml`, post.schrijf(antwoord, dag)));
};

/** The municipality grants the one line and rejects the other: the page says which, and what to do. */
export const leesGedeeltelijk =
  (post: Post, declaratie: Wmo323, dag: string) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    await open(werkdag);
    await page.locator(".declaratie").first().getByRole("link").first().click();
    await leesAntwoord(post, werkdag, declaratie, [GESTUURD.bsn], dag);
    await page.getByText("De gemeente kende € 124,50 toe en wees € 83,00 af.").waitFor();
    expect(await page.locator(".declaratieregel").first().textContent()).toContain(GESTUURD.naam);
    await page.getByText("Wat u doet:").waitFor();
    await keur();
  };

/** The rejected line goes again in a claim of its own. */
export const corrigeer =
  (post: Post, dag: string, onVerzonden: (declaratie: Wmo323) => void) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page } = werkdag;
    await open(werkdag);
    await page.locator(".declaratie").first().getByRole("link").first().click();
    const eerste = page.url();
    await page.getByRole("button", { name: /^Correctie maken over/ }).click();
    await expect.poll(() => page.url()).not.toBe(eerste);
    await expect.poll(() => page.locator(".declaratieregel").count()).toBe(1);
    const declaratie = await verzend(post, werkdag, dag);
    expect(declaratie.declaratie.clienten.map(({ bsn }) => bsn)).toEqual([GESTUURD.bsn]);
    onVerzonden(declaratie);
  };

/** Everything is granted now: the worklist asks nothing of a claim any more. */
export const leesToegekend =
  (post: Post, declaratie: Wmo323, dag: string) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    await open(werkdag);
    await page.locator(".declaratie").first().getByRole("link").first().click();
    await leesAntwoord(post, werkdag, declaratie, [], dag);
    await page.getByText(/De gemeente kende € 83,00 toe/).waitFor();
    await page.goto(werkdag.adres);
    await page.locator("#te-doen .taak").first().waitFor();
    expect(await page.locator("#te-doen .taak").filter({ hasText: "declaratieregel" }).count()).toBe(0);
    await open(werkdag);
    expect(await page.locator(".geldposten").textContent()).toMatch(/Toegekend€ 207,50/);
    await keur();
  };

