import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

const hooks = new URL("../test/child/ts-hooks.mjs", import.meta.url).href;
const script = fileURLToPath(new URL("../test/child/run-and-fail.ts", import.meta.url));

it("PRIVACY: een app die op een fout eindigt meldt dat als JSON op stderr, zonder Bsn", () => {
  const uit = spawnSync(process.execPath, ["--conditions=@wmo-kit/source", `--import=${hooks}`, script], { encoding: "utf8" });
  expect([uit.status, uit.stdout]).toEqual([1, ""]);
  const regels = uit.stderr.trim().split("\n").map((regel) => JSON.parse(regel));
  expect(regels.map(({ message }) => message)).toEqual(["gestart", "De toepassing is gestopt"]);
  expect(regels[1].cause).toContain("kapot bij [bsn]");
  expect(uit.stderr).not.toContain("999900006");
});
