import type { Page } from "playwright-core";

/** Drops files from the disk on the page: a real drag of the browser with its own DataTransfer, not an event made by script. */
export const dropBestanden = async (page: Page, paden: readonly string[]): Promise<void> => {
  // A page that still has to be drawn has nobody who takes the files.
  await page.getByRole("heading", { level: 1 }).waitFor();
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paden], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await cdp.send("Input.dispatchDragEvent", { type, x: 150, y: 300, data });
  }
  await cdp.detach();
};
