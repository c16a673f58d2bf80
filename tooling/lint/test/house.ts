import type { Files, Links } from "./workspace.js";

const manifest = (name: string, dependencies: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    name: `@wmo-kit/${name}`,
    version: "1.0.0",
    type: "module",
    exports: { ".": { "@wmo-kit/source": "./src/index.ts", default: "./dist/index.js" } },
    dependencies,
  });

const library = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", type: "module", exports: { ".": "./index.js" } }),
  [`node_modules/${name}/index.js`]: "export const van = 1;\nexport const map = 1;\n",
});

const own = { "@wmo-kit/domain": "workspace:^" };

/** A workspace as it should be: every floor is there, and everything stands on what is below it. */
export const cleanHouse: Files = {
  ...library("zod"),
  ...library("neverthrow"),
  ...library("effect"),
  ...library("left-pad"),
  "package.json": JSON.stringify({ name: "house", private: true }),
  "packages/domain/package.json": manifest("domain", { zod: "1.0.0", neverthrow: "1.0.0" }),
  "packages/domain/src/index.ts": 'export { map } from "./result.js";\nexport type { Dag } from "./dag.js";\n',
  "packages/domain/src/result.ts": 'export { map } from "neverthrow";\n',
  "packages/domain/src/dag.ts": 'import type * as z from "zod";\nexport type Dag = z.Dag;\n',
  "packages/timeliness/package.json": manifest("timeliness", own),
  "packages/timeliness/src/index.ts": 'export { termijn } from "./termijn.js";\n',
  "packages/timeliness/src/termijn.ts": 'import { map } from "@wmo-kit/domain";\nexport const termijn = map;\n',
  "packages/timeliness/src/termijn.test.ts": 'import { readFileSync } from "node:fs";\nimport { termijn } from "./termijn.js";\nreadFileSync(termijn);\n',
  "packages/iwmo/package.json": manifest("iwmo", own),
  "packages/iwmo/src/index.ts": 'export { map } from "@wmo-kit/domain";\n',
  "packages/requirements/package.json": manifest("requirements", own),
  "packages/requirements/src/index.ts": 'export type { Dag } from "@wmo-kit/domain";\n',
  "packages/runtime/package.json": manifest("runtime", { ...own, effect: "1.0.0" }),
  "packages/runtime/src/index.ts": 'import { map } from "@wmo-kit/domain";\nimport { van } from "effect";\nimport { DatabaseSync } from "node:sqlite";\nexport const lift = [map, van, DatabaseSync];\n',
  "apps/dagbesteding/package.json": manifest("dagbesteding", { ...own, effect: "1.0.0" }),
  "apps/dagbesteding/src/index.ts": 'import { lift } from "@wmo-kit/runtime";\nimport { termijn } from "@wmo-kit/timeliness";\nexport const main = [lift, termijn];\n',
  "tooling/testing/package.json": manifest("tooling-testing", {}),
  "tooling/testing/src/index.ts": "export const bouw = 1;\n",
};

/** How the packages of the house find each other: by name, as a package manager links them. */
export const houseLinks: Links = {
  "node_modules/@wmo-kit/domain": "packages/domain",
  "node_modules/@wmo-kit/timeliness": "packages/timeliness",
  "node_modules/@wmo-kit/iwmo": "packages/iwmo",
  "node_modules/@wmo-kit/requirements": "packages/requirements",
  "node_modules/@wmo-kit/runtime": "packages/runtime",
  "node_modules/@wmo-kit/dagbesteding": "apps/dagbesteding",
  "node_modules/@wmo-kit/tooling-testing": "tooling/testing",
};
