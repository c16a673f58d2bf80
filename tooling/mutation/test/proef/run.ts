// Tries the changes of this folder as `pnpm mutation` does it for a package, and prints what survived and what went round for ever.
import { mkdirSync, readFileSync } from "node:fs";

import { Stryker } from "@stryker-mutator/core";

import { makeOptions } from "../../src/make-options.js";
import { listOverlevers, Rapport } from "../../src/rapport.js";

const opties = makeOptions({ naam: "proef", uitzonderingen: [{ glob: "src/**/*.test.ts", reden: "the tests themselves" }] }, []);
mkdirSync("../../.turbo/mutation/report", { recursive: true });
await new Stryker({ ...opties, incremental: false, reporters: ["json"] }).runMutationTest();
const rapport = Rapport.parse(JSON.parse(readFileSync("../../.turbo/mutation/report/proef.json", "utf8")));
const standen = Object.values(rapport.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
console.log(JSON.stringify({ overlevers: listOverlevers(rapport).map(({ sleutel }) => sleutel), vast: standen.filter((stand) => stand === "Timeout").length, gevonden: standen.filter((stand) => stand === "Killed").length }));
