// Writes the bill of materials of every published package into a folder: pnpm sbom [folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

import { listReleased } from "../packages.js";
import { ROOT } from "../root.js";
import { makeSbom } from "./make-sbom.js";
import { readIntegrities } from "./read-integrities.js";

const folder = resolve(process.env["INIT_CWD"] ?? ".", process.argv[2] ?? "sbom");
mkdirSync(folder, { recursive: true });
const integrities = readIntegrities(ROOT);
for (const released of listReleased(ROOT)) {
  const file = join(folder, `${basename(released.folder)}-${released.manifest.version}.cdx.json`);
  writeFileSync(file, makeSbom(released.folder, integrities));
  console.log(file);
}
