#!/usr/bin/env node
// The packages of this repository behind the protocol of packages/conformance/GUIDE.md.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const serve = fileURLToPath(new URL("../src/serve.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--conditions=@wmo-kit/source", "--import", import.meta.resolve("tsx"), serve], { stdio: "inherit" });
process.exitCode = status ?? 2;
