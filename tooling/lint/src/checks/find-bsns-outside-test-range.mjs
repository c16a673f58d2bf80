import { readLines } from "./read-lines.mjs";

const nineDigits = /(?<![\w.])\d{9}(?![\w]|\.\d)/g;
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

// The range that is set aside for testing, and the numbers below a hundred that no person has (all zeros and then two digits).
const firstOfTestRange = 999_900_006;
const lastOfTestRange = 999_999_990;
const nobodyBelow = 100;

/**
 * The elfproef, written a second time on purpose: a check that borrows from the code it checks goes wrong with it.
 * @param {string} digits
 * @returns {boolean}
 */
const passesElfproef = (digits) => weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;

const isNobodys = (/** @type {number} */ number) =>
  number < nobodyBelow || (number >= firstOfTestRange && number <= lastOfTestRange);

/**
 * Finds numbers that could be somebody's Bsn: nine digits that pass the elfproef outside the test range.
 * The finding does not repeat the number.
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findBsnsOutsideTestRange = (workspace, files) =>
  files
    .filter((file) => file !== "pnpm-lock.yaml")
    .flatMap((file) =>
      readLines(workspace, file).flatMap((line, index) =>
        (line.match(nineDigits) ?? [])
          .filter((digits) => passesElfproef(digits) && !isNobodys(Number(digits)))
          .map(() => ({
            rule: "bsn-outside-test-range",
            place: `${file}:${index + 1}`,
            message: "This number could be somebody's: use one of the test range, 999900006 up to 999999990.",
          })),
      ),
    );
