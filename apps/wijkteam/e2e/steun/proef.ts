import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { openBrowser, watchPagina, type Wacht } from "@wmo-kit/tooling-testing/browser";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, test as vitestTest } from "vitest";

import { maakAccount, maakBeheerder, type Aanmelding, type Proefaccount } from "../../test/aanmelden.js";
import { startKit } from "./start-kit.js";
import { startStelsels, type Stelsels } from "./stelsels.js";

/** What an invented team fills in of the fixed texts. */
const TEKSTEN = fileURLToPath(new URL("teksten.json", import.meta.url));

/** A fresh kit on an empty folder with a fresh browser tab before it, and somebody with every role signed in. */
export interface Proef {
  readonly page: Page;
  readonly adres: string;
  readonly wacht: Wacht;
  /** The code for the first account; used already, unless the test signs in by itself. */
  readonly startcode: string;
  /** The back office and the person register around this kit; undefined for a kit by itself. */
  readonly stelsels: Stelsels | undefined;
  /** Another tab, as a phone or a desk, of somebody else: signed in with these roles, or not at all. */
  readonly tabblad: (wie?: Proefaccount) => Promise<Page>;
}

interface Steun {
  readonly browser: Browser;
  /** Whether somebody with every role has signed in already; a test of signing in itself does that by hand. */
  readonly aangemeld: boolean;
  /** Whether a back office and a person register run around the kit. */
  readonly metStelsels: boolean;
  readonly proef: Proef;
}

const bringAanmelding = async (context: BrowserContext, adres: string, { cookie }: Aanmelding): Promise<void> => {
  const plaats = cookie.indexOf("=");
  await context.addCookies([{ name: cookie.slice(0, plaats), value: cookie.slice(plaats + 1), url: adres, httpOnly: true, sameSite: "Strict" }]);
};

/** A test with a browser, an empty kit and a watch: each test fails on any console error or failed request. */
export const test = vitestTest.extend<Steun>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from this pattern which fixtures are needed: none
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  aangemeld: true,
  metStelsels: false,
  proef: async ({ browser, aangemeld, metStelsels }, use) => {
    const map = await mkdtemp(join(tmpdir(), "wijkteam-e2e-"));
    const stelsels = metStelsels ? await startStelsels() : undefined;
    const kit = await startKit(map, { WMO_WIJKTEAM_WIJKEN: "Noord,Zuid", WMO_WIJKTEAM_TEKSTEN: TEKSTEN, ...stelsels?.instelling });
    const { adres, startcode } = kit;
    const beheerder = aangemeld ? await maakBeheerder(adres, startcode) : undefined;
    const contexten: BrowserContext[] = [];
    const openTabblad = async (wie?: Proefaccount): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", reducedMotion: "reduce" });
      contexten.push(context);
      if (wie !== undefined && beheerder !== undefined) await bringAanmelding(context, adres, await maakAccount(adres, beheerder, wie));
      return context.newPage();
    };
    const page = await openTabblad({ gebruikersnaam: "werker" });
    const wacht = watchPagina(page);
    const tabblad: Proef["tabblad"] = async (wie) => {
      const ander = await openTabblad(wie);
      wacht.volg(ander);
      return ander;
    };
    await use({ page, adres, wacht, startcode, stelsels, tabblad });
    for (const context of contexten) await context.close();
    await kit.stop();
    await stelsels?.sluit();
    await rm(map, { recursive: true, force: true });
    expect(wacht.storingen()).toEqual([]);
  },
});
