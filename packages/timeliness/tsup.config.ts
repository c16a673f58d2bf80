import { moduleConfig } from "@wmo-kit/tooling-tsup";

export default moduleConfig({ index: "src/index.ts", meting: "src/meting.ts", plichten: "src/plichten.ts" });
