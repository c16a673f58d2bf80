import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

interface Bundel {
  /** Files that end up in the bundle. */
  readonly bestanden: readonly string[];
  /** @unit KB, of 1024 bytes */
  readonly kaal: number;
  readonly ingepakt: number;
}

/** What a site that imports these doors would load. */
const bundel = async (deuren: string, van = "./index.js"): Promise<Bundel> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${deuren} } from "${van}";`, resolveDir: SRC, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@wmo-kit/source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const uitvoer = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const inhoud = outputFiles[0]?.contents ?? new Uint8Array();
  const kb = (bytes: number): number => Math.round(bytes / 1024);
  return {
    bestanden: uitvoer.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([naam]) => naam),
    kaal: kb(inhoud.length),
    ingepakt: kb(gzipSync(inhoud, { level: 9 }).length),
  };
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("Bundel", () => {
  it.each(["decodeBericht", "validateBericht", "readWmo323", "encodeBericht"])("%s laadt geen zod", async (deur) => {
    const { bestanden } = await bundel(deur);
    expect(bestanden.some((naam) => /(?:^|\/)src\/xml\//.test(naam))).toBe(true);
    expect(bestanden.filter((naam) => /[/@]zod[/@]/.test(naam))).toEqual([]);
  });

  it("de maat van decodeBericht is die welke de README noemt", async () => {
    const { kaal, ingepakt } = await bundel("decodeBericht");
    const [, genoemdKaal, genoemdIngepakt] = /`import \{ decodeBericht \}` is (\d+) KB, (\d+) KB after gzip/.exec(readme) ?? [];
    expect([Math.abs(Number(genoemdKaal) - kaal) <= 2, Math.abs(Number(genoemdIngepakt) - ingepakt) <= 1, `${kaal} KB, ${ingepakt} KB`]).toEqual([true, true, `${kaal} KB, ${ingepakt} KB`]);
  });

  it("GGK: wie alleen enveloppen leest en schrijft laadt geen zod, geen berichten en geen codelijsten", async () => {
    const { bestanden, kaal, ingepakt } = await bundel("unwrapEnvelop, wrapBericht, describeGgkError", "./ggk/index.js");
    expect(bestanden.filter((naam) => /[/@]zod[/@]|release-3-2|describe-regel/.test(naam))).toEqual([]);
    const [, genoemdKaal, genoemdIngepakt] = /the door `\/ggk` is (\d+) KB, (\d+) KB after gzip/.exec(readme) ?? [];
    expect([kaal <= 32, ingepakt <= 11, Math.abs(Number(genoemdKaal) - kaal) <= 2, Math.abs(Number(genoemdIngepakt) - ingepakt) <= 1, `${kaal} KB, ${ingepakt} KB`]).toEqual([true, true, true, true, `${kaal} KB, ${ingepakt} KB`]);
  });
});
