import type { Page } from "playwright-core";

/** Until the page is drawn and listens: what runs after drawing runs in the frame that follows. */
const wachtTotGetekend = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(klaar, 50)), 50))));
};

/** Drops files from the disk on the page: a real drag of the browser with its own DataTransfer, not an event made by script. */
export const dropBestanden = async (page: Page, paden: readonly string[]): Promise<void> => {
  await wachtTotGetekend(page);
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paden], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, x: 150, y: 300, data });
  }
  await cdp.detach();
};
