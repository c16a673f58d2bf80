import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(import.meta.url);

// Not every package exports its package.json, so the folder is looked up and the program read from it.
const programOf = (/** @type {string} */ tool) => {
  const folder = (load.resolve.paths(tool) ?? []).map((path) => join(path, tool)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`${tool} is not installed`);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[tool]);
};

/**
 * What a tool said, and whether it was content.
 * @typedef {{ readonly ok: boolean, readonly text: string }} ToolResult
 */

/**
 * Runs the program of an installed package in the workspace and keeps what it writes.
 * @param {string} tool
 * @param {readonly string[]} words
 * @param {string} workspace
 * @returns {Promise<ToolResult>}
 */
export const runTool = (tool, words, workspace) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(tool), ...words], { cwd: workspace, env: { ...process.env, NO_COLOR: "1" } });
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    child.stderr.on("data", (chunk) => (text += chunk));
    child.on("error", (error) => resolve({ ok: false, text: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, text }));
  });
