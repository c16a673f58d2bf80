// pnpm mutation PACKAGE [--files GLOB]… [--schrijf]: tries changes to the code of a package and says which no test notices.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { Stryker } from "@stryker-mutator/core";

import { findAchterstand, leesRedenen, schrijfLijst } from "./lijst.js";
import { makeOptions, MINSTENS } from "./make-options.js";
import { PAKKETTEN } from "./pakketten.table.js";
import { lijstVan, RAPPORTMAP, WERKRUIMTE } from "./plaatsen.js";
import { listOverlevers, Rapport, telScore } from "./rapport.js";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((woord) => woord !== "--"),
  options: { files: { type: "string", multiple: true, default: [] }, schrijf: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [pakket] = PAKKETTEN.filter(({ naam }) => naam === positionals[0]);

if (pakket === undefined) {
  console.error(`Name a package: pnpm mutation ${PAKKETTEN.map(({ naam }) => naam).join("|")} [--files GLOB] [--schrijf]`);
  process.exitCode = 2;
} else {
  mkdirSync(new URL(RAPPORTMAP, WERKRUIMTE), { recursive: true });
  process.chdir(fileURLToPath(new URL(`packages/${pakket.naam}`, WERKRUIMTE)));
  await new Stryker(makeOptions(pakket, values.files)).runMutationTest();

  const rapport = Rapport.parse(JSON.parse(readFileSync(new URL(`${RAPPORTMAP}/${pakket.naam}.json`, WERKRUIMTE), "utf8")));
  const [overlevers, score] = [listOverlevers(rapport), telScore(rapport)];
  const lijst = lijstVan(pakket.naam);
  const redenen = leesRedenen(existsSync(lijst) ? readFileSync(lijst, "utf8") : "");
  const bestanden = new Set(Object.keys(rapport.files));
  const { zonderReden, verouderd } = findAchterstand(overlevers, redenen, (sleutel) => values.files.length === 0 || bestanden.has(sleutel.split(" ")[0] ?? ""));
  if (values.schrijf) {
    mkdirSync(new URL(".", lijst), { recursive: true });
    writeFileSync(lijst, schrijfLijst({ pakket: pakket.naam, datum: new Date().toISOString().slice(0, 10), bestanden: values.files, score }, overlevers, redenen));
  }
  for (const sleutel of zonderReden) console.log(`SURVIVED ${sleutel}`);
  for (const sleutel of verouderd) console.log(`STALE    ${sleutel}`);
  console.log(`${pakket.naam}: ${score.gevonden} noticed, ${score.overleefd} survived (${zonderReden.length} without a reason), ${score.overgeslagen} not tried: ${score.score}%, at least ${MINSTENS}%`);
  process.exitCode = score.score < MINSTENS || zonderReden.length > 0 || verouderd.length > 0 ? 1 : 0;
}
