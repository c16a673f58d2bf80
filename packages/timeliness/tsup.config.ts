import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ index: "src/index.ts", meting: "src/meting.ts", plichten: "src/plichten.ts" });
