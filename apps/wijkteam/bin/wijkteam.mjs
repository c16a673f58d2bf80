#!/usr/bin/env node
const NODIG = [24, 7];
const [hoofd = 0, onder = 0] = process.versions.node.split(".").map(Number);
if (hoofd < NODIG[0] || (hoofd === NODIG[0] && onder < NODIG[1])) {
  console.error(`De kit heeft Node 24.7 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node.`);
  process.exit(2);
}
await import("../dist/server/main.js");
