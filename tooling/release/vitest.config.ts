import { packageTests } from "@wmo-kit/tooling-testing/vitest-config";

export default packageTests();
