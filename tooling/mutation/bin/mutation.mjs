// Starts the runner on the Node of this workspace, from the top of the repository.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), main, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 2;
