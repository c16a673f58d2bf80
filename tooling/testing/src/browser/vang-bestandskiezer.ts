import type { Page } from "playwright-core";

/** Gives the file to the picker that opens next. */
export type Bestandskiezer = (pad: string) => Promise<void>;

/**
 * Catches the file picker that the next key or click opens. The browser has to be told so before the key is pressed: on a
 * busy machine a key overtook that order (9 of 150 times), and the real picker opened with nobody to answer it. An answer
 * of the page shows that the order has arrived.
 */
export const vangBestandskiezer = async (page: Page): Promise<Bestandskiezer> => {
  const kiezer = page.waitForEvent("filechooser");
  // Whoever never gives a file sees the step before it fail, not this wait.
  kiezer.catch(() => undefined);
  await page.evaluate(() => undefined);
  return async (pad) => (await kiezer).setFiles(pad);
};
