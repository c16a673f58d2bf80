/** What a browser may have to fetch of this app. @unit bytes, compressed with gzip */
export const BUNDELMATEN = {
  /** Everything the first page needs: its script and what that imports at once. */
  eersteScript: 150_000,
  /** Any script that comes when a page is opened. */
  laterScript: 20_000,
  stijl: 36_000,
} as const;

/** Libraries that the server needs and a browser does not. */
export const NIET_IN_DE_BROWSER = ["/node_modules/zod/", "/packages/afwegingskader/", "/packages/iwmo/", "/packages/financial/", "/packages/timeliness/", "/packages/requirements/"] as const;
