/**
 * The part of vitest's JSON report that is counted here.
 * @typedef {{
 *   readonly success: boolean,
 *   readonly numPassedTests: number,
 *   readonly numFailedTests: number,
 *   readonly numPendingTests: number,
 *   readonly numTodoTests: number,
 *   readonly testResults: readonly {
 *     readonly status: string,
 *     readonly assertionResults: readonly { readonly status: string }[],
 *   }[],
 * }} Report
 */

/**
 * Counts one report. A test file that fails before its first test (an import that breaks) counts as one failure,
 * and so does a run that failed although each test passed (an unhandled rejection).
 * @param {Report} report
 * @returns {import("./count.mjs").Count}
 */
export const countReport = (report) => {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};
