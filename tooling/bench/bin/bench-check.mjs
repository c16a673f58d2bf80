// pnpm bench:check
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const check = fileURLToPath(new URL("../src/check.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), check, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 2;
