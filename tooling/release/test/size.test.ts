import { describe, expect, it } from "vitest";

import { listReleased } from "../src/packages.js";
import { ROOT } from "../src/root.js";
import { SIZE_BUDGETS } from "../src/size/budget.table.js";
import { measure } from "../src/size/measure.js";

describe("Maat: wat een pagina laadt", () => {
  it.each(SIZE_BUDGETS)("MAAT: $name blijft binnen $most KiB", async ({ name, code, most }) => {
    const { gzipped } = await measure(code, ["zod"]);
    const kib = gzipped / 1024;
    console.log(`${name}: ${kib.toFixed(2)} KiB of ${most}`);
    expect(kib).toBeLessThanOrEqual(most);
    expect(kib, "a budget that is far too wide holds nothing").toBeGreaterThan(most / 2);
  });

  it("MAAT: een bundel die groter is dan gedacht wordt gezien", async () => {
    const { gzipped: een } = await measure('export { decodeWmo305 } from "@wmo-kit/iwmo"', ["zod"]);
    const { gzipped: alles } = await measure('export * from "@wmo-kit/iwmo"', ["zod"]);
    expect(alles).toBeGreaterThan(2 * een);
  });
});

const zonderGevolg = listReleased(ROOT).filter(({ manifest, directory }) => directory.startsWith("packages/") && manifest.sideEffects === false);

describe("Bijwerkingen: een import die niemand gebruikt", () => {
  it("SIDE-EFFECTS: elke package zegt of ze bijwerkingen heeft", () => {
    const zwijgt = listReleased(ROOT).filter(({ manifest, directory }) => directory.startsWith("packages/") && manifest.sideEffects === undefined);
    expect(zwijgt.map(({ name }) => name)).toEqual([]);
    expect(zonderGevolg.length).toBeGreaterThan(8);
  });

  it.each(zonderGevolg.filter(({ manifest }) => manifest.exports?.["."] !== undefined).map(({ name }) => name))("SIDE-EFFECTS: van %s blijft dan niets over", async (name) => {
    const { text } = await measure(`import * as ongebruikt from "${name}";`, ["zod", "effect", "effect/*", "@effect/*", "preact", "preact/*", "preact-iso", "node:*", "pg"]);
    expect(text.trim()).toBe("");
  });
});
