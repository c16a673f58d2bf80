import { moduleConfig } from "@wmo-kit/tooling-tsup";

export default moduleConfig(
  {
    index: "src/index.ts",
    jaren: "src/jaren/index.ts",
    netwerkkaart: "src/netwerkkaart/index.ts",
    rapport: "src/rapport/index.ts",
    sjabloon: "src/sjabloon/index.ts",
  },
  { financial: "bin/financial.ts" },
);
