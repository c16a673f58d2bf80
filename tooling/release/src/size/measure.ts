import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { HERE } from "../root.js";

/** What a page would load. */
export interface Size {
  /** @unit bytes, minified */
  readonly bare: number;
  /** @unit bytes, minified and gzipped */
  readonly gzipped: number;
  /** What is left of a bundle that holds nothing. */
  readonly text: string;
}

/** Bundles a line of code against what is built and published (not the source), without the libraries that a page brings itself. */
export const measure = async (code: string, external: readonly string[] = []): Promise<Size> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: HERE, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: [...external],
    write: false,
    // An import that nobody uses is what the test on side effects is about.
    logLevel: "error",
  });
  const [{ contents, text } = { contents: new Uint8Array(), text: "" }] = outputFiles;
  return { bare: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, text };
};
