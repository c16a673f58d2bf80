import { engineTests } from "@wmo-kit/tooling-testing/vitest-config";

export default engineTests();
