#!/usr/bin/env node
// Writes declarations with tsc, and beside each .d.ts a .d.cts so that `require` finds types of its own kind.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const uitkomst = spawnSync(
  process.execPath,
  [tsc, "-p", "tsconfig.build.json", "--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", "dist"],
  { stdio: "inherit" },
);
if (uitkomst.status !== 0) process.exit(uitkomst.status ?? 1);

const relatieveImport = /((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+)\.js(["'])/g;
for (const bestand of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (!bestand.endsWith(".d.ts")) continue;
  const pad = join("dist", bestand);
  const tekst = readFileSync(pad, "utf8");
  writeFileSync(pad.replace(/\.d\.ts$/, ".d.cts"), tekst.replace(relatieveImport, "$1$2.cjs$3"));
}
