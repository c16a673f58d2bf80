// Runs the page (with hot reload) and the server (restarted on a change) side by side, on the sources of all packages.
import { spawn } from "node:child_process";

const processen = [
  spawn("vite", ["--clearScreen", "false"], { stdio: "inherit", shell: process.platform === "win32" }),
  spawn("tsx", ["watch", "--clear-screen=false", "--conditions=@wmo-kit/source", "src/main.ts", "serve", ...process.argv.slice(2)], {
    stdio: "inherit",
    shell: process.platform === "win32",
  }),
];

const stop = () => processen.forEach((proces) => proces.kill());
for (const proces of processen) proces.on("exit", stop);
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
