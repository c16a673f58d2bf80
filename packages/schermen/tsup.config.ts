import { packageConfig } from "@wmo-kit/tooling-tsup";

export default [
  // The style sheets go beside the code as they are: the bundler of the app reads their imports.
  packageConfig({ index: "src/index.ts", "elementen/index": "src/elementen/index.ts", "kit/index": "src/kit/index.ts", "kit/financieel": "src/kit/financieel.ts" }, { platform: "browser", publicDir: "src/stijl" }),
  // The elements as one file with everything in it, for a page that has no bundler.
  packageConfig(
    { "elementen.standalone": "src/elementen/standalone.ts" },
    { platform: "browser", format: ["esm"], splitting: false, minify: true, noExternal: [/.*/], clean: false, esbuildOptions: (opties) => void (opties.conditions = ["@wmo-kit/source", "browser", "import"]) },
  ),
];
