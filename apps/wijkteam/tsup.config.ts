import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ main: "src/main.ts", client: "src/client/index.ts", headless: "src/headless/index.ts" }, { format: ["esm"], platform: "node", target: "node24", outDir: "dist/server" });
