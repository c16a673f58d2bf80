import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const GEBOUWD = /\.m?js$/;

/**
 * Names what this program is made of: a hash of every file beside the one it runs from, and of Node itself.
 * Two builds of the same source have the same name. Undefined when it runs from source, where one file says nothing of the others.
 */
export const readProgramma = (adres: string): string | undefined => {
  const bestand = fileURLToPath(adres);
  if (!GEBOUWD.test(bestand)) return undefined;
  const map = dirname(bestand);
  const som = createHash("sha256").update(process.version);
  for (const naam of readdirSync(map).filter((naam) => GEBOUWD.test(naam)).toSorted()) som.update(`\n${naam}\n`).update(readFileSync(join(map, naam)));
  return som.digest("hex");
};
