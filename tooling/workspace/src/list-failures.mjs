/**
 * The part of vitest's JSON report that tells what failed and why.
 * @typedef {{
 *   readonly testResults: readonly {
 *     readonly name: string,
 *     readonly status: string,
 *     readonly message?: string,
 *     readonly assertionResults: readonly {
 *       readonly status: string,
 *       readonly fullName: string,
 *       readonly failureMessages?: readonly string[] | null,
 *     }[],
 *   }[],
 * }} FailureReport
 */

const firstLine = (/** @type {string | undefined} */ text) => (text ?? "").split("\n", 1)[0]?.slice(0, 240) ?? "";

/**
 * Every failure of a report as one line: file, title and the first line of the reason. They stand together under the
 * whole run, so that the end of a long log is enough to know what to repair.
 * @param {FailureReport} report
 * @param {string} folder the folder of the package, cut from the file's path
 * @returns {readonly string[]}
 */
export const listFailures = (report, folder) =>
  report.testResults.flatMap((file) => {
    const name = file.name.slice(Math.max(0, file.name.replaceAll("\\", "/").indexOf(`${folder}/`)));
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return file.status === "failed" ? [`${name}: ${firstLine(file.message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${name} > ${fullName}: ${firstLine(failureMessages?.[0])}`);
  });
