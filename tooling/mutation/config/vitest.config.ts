import { packageTests } from "@wmo-kit/tooling-testing/vitest-config";

/**
 * The tests of a package as a run of changes needs them. No type tests: what does not compile never gets as far as a test.
 * No tests of a program in a process of its own: it does not see the change. One environment for all files, because reading them in
 * costs more than the tests; changes that work while a module is loaded are not tried, so nothing is left behind for the next one.
 */
export default packageTests({
  typecheck: { enabled: false },
  isolate: false,
  exclude: ["test/cli*.test.ts", "node_modules/**"],
  reporters: ["default"],
  // A machine that does something else for a while is no failure.
  testTimeout: 600_000,
});
