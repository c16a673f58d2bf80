import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import type { GeregistreerdeProef } from "../uitputtend.js";

const PAKKET = fileURLToPath(new URL("../../", import.meta.url));

const STIL = fileURLToPath(new URL("./stille-vitest.ts", import.meta.url));
const ZONDER_REFERENTIE = fileURLToPath(new URL("./zonder-referentie.ts", import.meta.url));

const testbestanden = (): readonly string[] =>
  ["src", "test"]
    .flatMap((map) => readdirSync(`${PAKKET}${map}`, { recursive: true, encoding: "utf8" }).map((pad) => `./${map}/${pad}`))
    .filter((pad) => pad.endsWith(".test.ts") && readFileSync(`${PAKKET}${pad}`, "utf8").includes("proefWachters("));

/** The modules of the test files, read with a vitest that runs nothing, and the cases that they gave to `proefWachters`. */
export const collectProeven = async (): Promise<readonly GeregistreerdeProef[]> => {
  const { outputFiles } = await build({
    stdin: {
      contents: [...testbestanden().map((pad) => `import ${JSON.stringify(pad)};`), `export { PROEVEN } from "./test/uitputtend.ts";`].join("\n"),
      resolveDir: PAKKET,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    conditions: ["@wmo-kit/source"],
    // The package says that its modules have no side effects; test files do.
    ignoreAnnotations: true,
    alias: {
      vitest: STIL,
      "@wmo-kit/tooling-testing/reference-data": ZONDER_REFERENTIE,
    },
    logLevel: "error",
  });
  const [bundel] = outputFiles;
  if (bundel === undefined) return [];
  const { PROEVEN }: { readonly PROEVEN: readonly GeregistreerdeProef[] } = await import(`data:text/javascript;base64,${Buffer.from(bundel.contents).toString("base64")}`);
  return PROEVEN;
};
