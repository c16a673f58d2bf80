/**
 * What one folder may import.
 * @typedef {{
 *   readonly folder: string,
 *   readonly mayImport: readonly string[],
 *   readonly libraries: readonly string[],
 *   readonly pure: boolean,
 * }} Floor
 */

/**
 * The floors of the building, one row a package: imports go down, never sideways, never up.
 * `libraries` are the foreign packages that code (not tests) may use; `pure` means no Node API either.
 * @type {readonly Floor[]}
 */
export const FLOORS = [
  { folder: "packages/domain", mayImport: [], libraries: ["zod", "neverthrow"], pure: true },
  { folder: "packages/timeliness", mayImport: ["packages/domain"], libraries: ["zod"], pure: true },
  // hucre reads and writes the XLSX and CSV template on bytes; dagre lays out the network map. Both work without input or output.
  { folder: "packages/financial", mayImport: ["packages/domain"], libraries: ["zod", "hucre", "@dagrejs/dagre"], pure: true },
  { folder: "packages/iwmo", mayImport: ["packages/domain"], libraries: ["zod"], pure: true },
  { folder: "packages/afwegingskader", mayImport: ["packages/domain", "packages/timeliness"], libraries: ["zod", "@noble/hashes"], pure: true },
  // The figures a municipality must be able to trust, counted over the facts of the cases.
  {
    folder: "packages/monitoring",
    mayImport: ["packages/domain", "packages/timeliness", "packages/afwegingskader"],
    libraries: ["zod", "@noble/hashes"],
    pure: true,
  },
  // What wijkteam and municipality exchange. Reads XML and sheets through the doors of iwmo and financial; hucre writes the empty sheets on bytes.
  {
    folder: "packages/backoffice",
    mayImport: ["packages/domain", "packages/timeliness", "packages/afwegingskader", "packages/iwmo", "packages/financial"],
    libraries: ["zod", "hucre"],
    pure: true,
  },
  { folder: "packages/requirements", mayImport: ["packages/domain"], libraries: [], pure: true },
  // Data only: worked examples for systems in any language.
  { folder: "packages/conformance", mayImport: [], libraries: [], pure: true },
  { folder: "packages/runtime", mayImport: ["packages/domain"], libraries: ["effect", "@effect/[^/]+", "pg", "openid-client", "hucre"], pure: false },
  // What both apps share without a screen: cases over the event store, steps, tasks, outgoing messages.
  {
    folder: "packages/kit",
    mayImport: ["packages/domain", "packages/timeliness", "packages/financial", "packages/iwmo", "packages/afwegingskader", "packages/requirements", "packages/runtime"],
    libraries: ["effect", "@effect/[^/]+", "zod"],
    pure: false,
  },
  // What both apps show: the parts of a page, without knowledge of one app.
  { folder: "packages/schermen", mayImport: ["packages/domain", "packages/runtime", "packages/kit"], libraries: ["preact", "preact-iso", "effect"], pure: false },
  { folder: "apps/dagbesteding", mayImport: ["packages/[^/]+"], libraries: [".+"], pure: false },
  { folder: "apps/wijkteam", mayImport: ["packages/[^/]+"], libraries: [".+"], pure: false },
];
