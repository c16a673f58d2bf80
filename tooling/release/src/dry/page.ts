import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

import { chromium } from "playwright-core";

import { pinned } from "../catalog.js";
import type { Stranger } from "./stranger.js";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** Serves a folder on this machine while a piece of work runs. */
const serving = async <T>(folder: string, work: (address: string) => Promise<T>): Promise<T> => {
  const server = createServer(({ url = "/" }, answer) => {
    const file = join(folder, url === "/" ? "index.html" : url);
    if (!existsSync(file)) return void answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await work(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : ""}/`);
  } finally {
    server.close();
  }
};

/** A machine with other things to do is slow, not wrong. @unit milliseconds */
const DEADLINE = 180_000;

const NODE_BUILTIN = /["'`]node:|__vite-browser-external|\brequire\(/;

/** What the page shows in a real browser; any fault on its console is a failure. */
const readPage = (address: string): Promise<string> =>
  chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"], timeout: DEADLINE }).then(async (browser) => {
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(DEADLINE);
      const faults: string[] = [];
      page.on("pageerror", (fault) => faults.push(fault.message));
      page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
      await page.goto(address);
      await page.locator("#uit:not(:empty)").waitFor();
      if (faults.length > 0) throw new Error(faults.join("\n"));
      return (await page.locator("#uit").textContent()) ?? "";
    } finally {
      await browser.close();
    }
  });

/** A page built with Vite reads a message and explains a deadline in a browser, and holds nothing of Node. */
export const tryPage = async (stranger: Stranger): Promise<string> => {
  await stranger.install("@wmo-kit/domain", "@wmo-kit/iwmo", "@wmo-kit/timeliness", ...pinned("vite", "zod"));
  await stranger.run("npx", "--no-install", "vite", "build", "--logLevel", "warn");
  const assets = join(stranger.folder, "dist", "assets");
  const code = readdirSync(assets).map((file) => readFileSync(join(assets, file), "utf8"));
  if (code.some((text) => NODE_BUILTIN.test(text))) throw new Error("the bundle asks for something of Node");
  const shown = await serving(join(stranger.folder, "dist"), readPage);
  if (!shown.startsWith("true\n") || !shown.includes("Uiterlijk donderdag 9 april 2026.")) throw new Error(`the page shows:\n${shown}`);
  return shown;
};
