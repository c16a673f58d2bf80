#!/usr/bin/env node
const versie = Number(process.versions.node.split(".")[0]);
if (versie < 24) {
  console.error(`De kit heeft Node 24 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node.`);
  process.exit(2);
}
await import("../dist/server/main.js");
