import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where the reference data is: the folder that WMO_REFERENCE_DIR names, else `shared` beside the checkout. */
export const referenceFolder = process.env["WMO_REFERENCE_DIR"] ?? join(root, "../shared");
