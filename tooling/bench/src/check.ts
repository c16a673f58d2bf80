// pnpm bench:check          holds the kept results against the budget
// pnpm bench:check --snel   measures the quick benches, up to three times, and holds those against it
// pnpm bench:check --aanvaard  takes the kept results (with --snel: those of a quick run) as the new budget
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { Budget, evaluateBudget, findZonderBudget } from "./budget.js";
import { meetTotGehouden } from "./herhaal.js";
import { leesResultaten } from "./lees-verslagen.js";
import type { Meting } from "./meting.js";
import { BUDGETBESTAND, RESULTATENBESTAND } from "./plaatsen.js";
import { maakBudget, renderBudget } from "./render-budget.js";
import { runBenches } from "./run-benches.js";

const { values, positionals } = parseArgs({ options: { snel: { type: "boolean", default: false }, aanvaard: { type: "boolean", default: false } }, allowPositionals: true });
const budget = Budget.parse(JSON.parse(readFileSync(BUDGETBESTAND, "utf8")));
let isGelukt = true;
const meetSnel = (): readonly Meting[] => {
  const run = runBenches("bench:snel", positionals);
  isGelukt = run.isGelukt;
  return run.verslagen.flatMap(({ metingen }) => metingen);
};
const bewaard = (): readonly Meting[] => leesResultaten(RESULTATENBESTAND).flatMap(({ metingen }) => metingen);

if (values.aanvaard) {
  const gemeten = values.snel ? meetSnel() : bewaard();
  const nieuw = maakBudget(budget, gemeten, (id) => values.snel || budget.ratios[id]?.snel === true);
  writeFileSync(BUDGETBESTAND, `${JSON.stringify(nieuw, undefined, 2)}\n`);
} else {
  const snelle: Budget = { ...budget, ratios: Object.fromEntries(Object.entries(budget.ratios).filter(([, { snel }]) => snel)) };
  const uitslagen = values.snel ? meetTotGehouden(snelle, meetSnel) : evaluateBudget(budget, bewaard());
  for (const regel of renderBudget(uitslagen)) console.log(regel);
  if (!values.snel) for (const id of findZonderBudget(budget, bewaard())) console.log(`no budget     ${id}`);
  const verslapt = uitslagen.filter(({ _tag }) => _tag === "Verslapt").length;
  const gehouden = uitslagen.filter(({ _tag }) => _tag === "Gehouden").length;
  console.log(`${gehouden} kept, ${verslapt} slipped, ${uitslagen.length - gehouden - verslapt} not measured`);
  process.exitCode = verslapt > 0 || !isGelukt || gehouden === 0 ? 1 : 0;
}
