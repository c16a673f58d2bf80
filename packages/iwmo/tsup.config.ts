import { moduleConfig } from "@wmo-kit/tooling-tsup";

export default moduleConfig(
  { index: "src/index.ts", declaratie: "src/declaratie/index.ts", ggk: "src/ggk/index.ts", xml: "src/xml/index.ts" },
  { iwmo: "bin/iwmo.ts" },
);
