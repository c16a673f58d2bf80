import type { Page, Request } from "playwright-core";

const onderweg = new WeakMap<Page, Set<Request>>();

/** A page that keeps a question open on purpose is at rest after this long. */
const HOOGSTENS_MS = 5_000;

/** Time to draw what an answer brought. */
const TEKENTIJD_MS = 30;

/** Counts what a page asks and has no answer to yet. */
export const volgVerzoeken = (page: Page): void => {
  const open = new Set<Request>();
  onderweg.set(page, open);
  page.on("request", (verzoek) => void open.add(verzoek));
  const klaar = (verzoek: Request): void => void open.delete(verzoek);
  page.on("requestfinished", klaar);
  page.on("requestfailed", klaar);
};

/**
 * Waits until a page has its answers and has drawn them: after a save the steps are asked anew and may still move. A person
 * looks for a moment too before going on.
 */
export const wachtOpRust = async (page: Page): Promise<void> => {
  const open = onderweg.get(page);
  const uiterlijk = performance.now() + HOOGSTENS_MS;
  do {
    // Another page may open meanwhile; then it is that one that has to come to rest.
    await page.evaluate((ms) => new Promise<void>((klaar) => setTimeout(klaar, ms)), TEKENTIJD_MS).catch(() => undefined);
  } while ((open?.size ?? 0) > 0 && performance.now() < uiterlijk);
};
