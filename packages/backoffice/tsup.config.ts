import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ index: "src/index.ts", inlezen: "src/inlezen/index.ts" });
