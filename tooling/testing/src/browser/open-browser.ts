import { existsSync } from "node:fs";

import { chromium, type Browser } from "playwright-core";

const chromiumPad = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const VLAGGEN = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a real Chromium; a missing one is a failure that says how to get it. */
export const openBrowser = (): Promise<Browser> => {
  if (!existsSync(chromiumPad)) {
    throw new Error(
      `Geen Chromium gevonden op ${chromiumPad}. Installeer hem (Debian: apt-get install chromium), of zet CHROMIUM_PATH op het programma.`,
    );
  }
  return chromium.launch({ executablePath: chromiumPad, args: VLAGGEN });
};
