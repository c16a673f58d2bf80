import { packageTests } from "@wmo-kit/tooling-testing/vitest-config";
import { configDefaults } from "vitest/config";

export default packageTests({ exclude: [...configDefaults.exclude, "**/*.engine.test.ts"] });
