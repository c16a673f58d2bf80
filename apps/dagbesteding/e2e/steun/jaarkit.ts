import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkAxe, checkPasvorm, openBrowser, watchPagina, type Wacht } from "@wmo-kit/tooling-testing/browser";
import type { BrowserContext, Page } from "playwright-core";

import { maakAccount, maakBeheerder, meldAan, type Aanmelding } from "../../test/aanmelden.js";
import { startKit } from "./start-kit.js";
import { verzetKlok } from "./verzet-klok.js";

/** Who works here. */
export const WERKER = "werker";

/** A day in the story: the page of somebody who is signed in, and what belongs to it. */
export interface Werkdag {
  readonly page: Page;
  readonly wacht: Wacht;
  readonly adres: string;
  /** Holds the page as it is now against WCAG, and against the width of the screen. */
  readonly keur: () => Promise<void>;
  /** Writes a file for the test and answers where it lies. */
  readonly bewaar: (naam: string, inhoud: Uint8Array) => Promise<string>;
}

/** How somebody works on a day. */
export interface Werkwijze {
  readonly telefoon?: boolean;
}

/** One kit for a whole story, in which time passes. */
export interface Jaarkit {
  /** Lets it be nine in the morning of a day, signs in and does the work; answers every error of a page and every failed request. */
  readonly opDag: (dag: string, werk: (werkdag: Werkdag) => Promise<void>, wijze?: Werkwijze) => Promise<readonly string[]>;
  readonly sluit: () => Promise<void>;
}

const TELEFOON = { width: 390, height: 844 } as const;
const BUREAU = { width: 1280, height: 900 } as const;

/** @unit milliseconds since 1970, UTC */
const ochtendVan = (dag: string): number => Date.parse(`${dag}T08:00:00Z`);

const bringAanmelding = async (context: BrowserContext, adres: string, { cookie }: Aanmelding): Promise<void> => {
  const plaats = cookie.indexOf("=");
  await context.addCookies([{ name: cookie.slice(0, plaats), value: cookie.slice(plaats + 1), url: adres, httpOnly: true, sameSite: "Strict" }]);
};

/** Starts a kit on an empty folder on a day, with one account that has every role. */
export const openJaarkit = async (begin: string, instelling: Readonly<Record<string, string>>): Promise<Jaarkit> => {
  const browser = await openBrowser();
  const werkmap = await mkdtemp(join(tmpdir(), "dagbesteding-jaar-"));
  const kit = await startKit(join(werkmap, "gegevens"), { moment: ochtendVan(begin), instelling });
  const beheerder = await maakBeheerder(kit.adres, kit.startcode ?? "");
  await maakAccount(kit.adres, beheerder, { gebruikersnaam: WERKER, bekwaamheden: ["mbo4"] });

  const opDag: Jaarkit["opDag"] = async (dag, werk, { telefoon = false } = {}) => {
    await kit.verzetNaar(ochtendVan(dag));
    const context = await browser.newContext({ viewport: telefoon ? TELEFOON : BUREAU, locale: "nl-NL", reducedMotion: "reduce" });
    await context.addInitScript(verzetKlok, ochtendVan(dag));
    await bringAanmelding(context, kit.adres, await meldAan(kit.adres, WERKER));
    const page = await context.newPage();
    const wacht = watchPagina(page);
    await werk({
      page,
      wacht,
      adres: kit.adres,
      keur: async () => {
        await checkPasvorm(page);
        await checkAxe(page);
      },
      bewaar: async (naam, inhoud) => {
        const pad = join(werkmap, naam);
        await writeFile(pad, inhoud);
        return pad;
      },
    });
    await context.close();
    return wacht.storingen();
  };
  return {
    opDag,
    sluit: async () => {
      await browser.close();
      await kit.kill();
      await rm(werkmap, { recursive: true, force: true });
    },
  };
};
