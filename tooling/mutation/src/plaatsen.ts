/** What is kept between runs, so that only what changed is tried again; out of version control. */
export const BEWAARMAP = ".turbo/mutation";

/** Where the report of a run lies; out of version control. */
export const RAPPORTMAP = ".turbo/mutation/report";

/** The top of the repository. */
export const WERKRUIMTE = new URL("../../../", import.meta.url);

/** A path of the repository as a package names it. */
export const vanafPakket = (pad: string): string => `../../${pad}`;

/** The survivors of a package with their reasons. */
export const lijstVan = (pakket: string): URL => new URL(`docs/mutation/${pakket}.md`, WERKRUIMTE);
