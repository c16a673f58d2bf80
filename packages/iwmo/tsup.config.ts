import { packageConfig } from "@wmo-kit/tooling-tsup";

export default packageConfig({ index: "src/index.ts", declaratie: "src/declaratie/index.ts", ggk: "src/ggk/index.ts", xml: "src/xml/index.ts", iwmo: "bin/iwmo.ts" }, { external: [/^node:/] });
