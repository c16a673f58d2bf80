import { rmSync } from "node:fs";

import { defineConfig, type Options } from "tsup";

/** What every build has in common. */
const BASE: Options = {
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  dts: false,
  removeNodeProtocol: false,
};

/** In as few files as the entries need. */
const bundled = (entry: Record<string, string>, extra: Options): Options => ({ ...BASE, entry, splitting: true, treeshake: true, ...extra });

/** JavaScript of one package in as few files as its doors need, as ESM and CommonJS: door name to source file. The declarations come from `emit-types`. */
export const packageConfig = (doors: Record<string, string>, extra: Options = {}): ReturnType<typeof defineConfig> =>
  defineConfig(bundled(doors, { format: ["esm", "cjs"], clean: true, ...extra }));

/**
 * JavaScript of one package for pages: ESM a file for a file, so that a bundler leaves out each file nobody asks for; CommonJS,
 * which no bundler takes apart, in as few files as its doors need. Programs (name to source file) become one file each.
 */
export const moduleConfig = (doors: Record<string, string>, programs: Record<string, string> = {}): ReturnType<typeof defineConfig> => {
  // The parts below are built side by side, so none of them may clean up.
  rmSync("dist", { recursive: true, force: true });
  const modules: Options = { ...BASE, entry: ["src/**/*.ts", "!src/**/*.{test,test-d,bench}.ts"], format: ["esm"], bundle: false };
  const program = ([name, file]: readonly [string, string]): Options => bundled({ [name]: file }, { format: ["esm"], splitting: false, external: [/^node:/] });
  return defineConfig([modules, bundled(doors, { format: ["cjs"] }), ...Object.entries(programs).map(program)]);
};
