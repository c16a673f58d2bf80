/**
 * How a run of tests came out.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 */

/** @type {Count} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @type {Count} */
export const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/**
 * Adds counts up.
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const addCounts = (counts) =>
  counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    nothing,
  );

/**
 * The closing line of every test command.
 * @param {Count} count
 * @returns {string}
 */
export const describeCount = (count) => {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  return `${count.passed} passed, ${count.failed} failed${skipped}`;
};

/**
 * A run is good when nothing failed and something was tested.
 * @param {Count} count
 * @returns {boolean}
 */
export const isGood = (count) => count.failed === 0 && count.passed > 0;
