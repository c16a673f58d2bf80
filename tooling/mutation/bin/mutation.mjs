// Starts the runner on the Node of this workspace, from the top of the repository.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
// Each process that this starts reads TypeScript too.
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${import.meta.resolve("tsx")}` };
const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: "inherit", env });
process.exitCode = status ?? 2;
