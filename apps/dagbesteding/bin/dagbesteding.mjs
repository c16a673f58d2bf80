#!/usr/bin/env node
import { readFileSync } from "node:fs";

const NODIG = [24, 7];
const [hoofd = 0, onder = 0] = process.versions.node.split(".").map(Number);
if (hoofd < NODIG[0] || (hoofd === NODIG[0] && onder < NODIG[1])) {
  console.error(`De kit heeft Node 24.7 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node.`);
  process.exit(2);
}

// Node takes as much memory as the machine has to spare; with these settings it stays small. They can only be given at the start,
// so this process replaces itself: same process number, same input and output. Whoever gave settings of his own keeps those, and
// a program that talks to the kit over a channel keeps that: it would not survive.
const eigen = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" ");
if (process.platform !== "win32" && process.channel === undefined && !/space-size|heap-growing/.test(eigen)) {
  const vlaggen = JSON.parse(readFileSync(new URL("./node-vlaggen.json", import.meta.url), "utf8"));
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...vlaggen, ...process.argv.slice(1)], process.env);
}

await import("../dist/server/main.js");
