import { defineConfig, type Options } from "tsup";

/** JavaScript of one package, as ESM and CommonJS: door name to source file. The declarations come from `emit-types`. */
export const packageConfig = (entry: Record<string, string>, extra: Options = {}): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    treeshake: true,
    sourcemap: true,
    clean: true,
    dts: false,
    removeNodeProtocol: false,
    ...extra,
  });
