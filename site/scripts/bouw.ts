// Builds the site into dist/site: the pages from the repository, then everything together, then what every page needs to be safe and reachable.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "astro";

import { beveilig } from "../src/bouw/beveilig.js";
import { findDodeVerwijzingen } from "../src/bouw/find-dode-verwijzingen.js";
import { listPaginas } from "../src/bouw/list-paginas.js";
import { maakBereikbaar } from "../src/bouw/maak-bereikbaar.js";
import { writeInhoud } from "../src/inhoud/write-inhoud.js";
import { PLAATSEN } from "../src/plaatsen.js";
import { writeTokens } from "../src/stijl/write-tokens.js";

const { site, inhoud, openbaar, tokens, gebouwd } = PLAATSEN;

rmSync(openbaar, { recursive: true, force: true });
mkdirSync(openbaar, { recursive: true });
const gemaakt = writeInhoud(inhoud, join(openbaar, "beelden"));
copyFileSync(join(site, "src/stijl/beeldmerk.svg"), join(openbaar, "beeldmerk.svg"));
writeTokens(tokens);
await build({ root: site, logLevel: "warn" });

for (const { bestand, html } of listPaginas(gebouwd)) writeFileSync(bestand, beveilig(maakBereikbaar(html)));

const paginas = listPaginas(gebouwd);
const dood = findDodeVerwijzingen(gebouwd, paginas);
for (const verwijzing of dood) console.error(`Dode verwijzing: ${verwijzing}`);
console.log(`${paginas.length} bladzijden, waarvan ${gemaakt} uit de broncode.`);
process.exitCode = dood.length === 0 ? 0 : 1;
