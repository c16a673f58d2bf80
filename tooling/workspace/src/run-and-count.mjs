import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { countReport } from "./count-report.mjs";
import { countRun } from "./count-run.mjs";
import { describeCount, isGood } from "./count.mjs";
import { listFailures } from "./list-failures.mjs";
import { root } from "./root.mjs";
import { runTurbo } from "./run-turbo.mjs";

const countsFolder = join(root, ".turbo", "counts");
const runsFolder = join(root, ".turbo", "runs");

// Go on after a failure, show what failed in full and the rest in one line, and leave a summary to count from.
const turboWords = ["--continue=dependencies-successful", "--output-logs=errors-only", "--log-order=grouped", "--summarize"];

/**
 * Where a test command leaves its count for `add-counts.mjs`.
 * @param {string} name
 * @returns {string}
 */
export const countFile = (name) => join(countsFolder, `${name}.json`);

const listFolders = () =>
  ["packages", "apps", "tooling"].flatMap((group) => readdirSync(join(root, group)).map((folder) => `${group}/${folder}`)).concat("site");

const hasTask = (/** @type {string} */ folder, /** @type {string} */ task) => {
  const manifest = join(root, folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.[task] !== undefined;
};

const readNewestRun = (/** @type {number} */ since) => {
  if (!existsSync(runsFolder)) return [];
  const newest = readdirSync(runsFolder)
    .map((name) => join(runsFolder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .filter(({ time }) => time >= since)
    .sort((one, other) => other.time - one.time)[0];
  return newest === undefined ? [] : JSON.parse(readFileSync(newest.file, "utf8")).tasks;
};

/**
 * Runs tasks with turbo, goes on after a failure, and ends with one plain line over all of them.
 * @param {{ readonly name: string, readonly tasks: readonly string[], readonly testTask: string, readonly reportName: string, readonly atOnce?: number }} what
 * `atOnce`: how many tasks run beside each other; without it turbo chooses.
 * @param {readonly string[]} words extra words for turbo
 * @returns {number} exit code
 */
export const runAndCount = ({ name, tasks, testTask, reportName, atOnce }, words) => {
  rmSync(countFile(name), { force: true });
  for (const folder of listFolders()) rmSync(join(root, folder, reportName), { force: true });
  const start = Date.now();
  const pace = atOnce === undefined ? [] : [`--concurrency=${atOnce}`];
  const exitCode = runTurbo(["run", ...tasks, ...turboWords, ...pace, ...words]);
  // With extra words (a filter, say) the caller chose what runs.
  const testedFolders = words.length > 0 ? [] : listFolders().filter((folder) => hasTask(folder, testTask));
  const readReport = (/** @type {string} */ folder) => {
    const file = join(root, folder, reportName);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  };
  const { count, remarks } = countRun({ tasks: readNewestRun(start), exitCode, testedFolders }, (folder) => {
    const report = readReport(folder);
    return report === undefined ? undefined : countReport(report);
  });
  const failures = listFolders().flatMap((folder) => {
    const report = readReport(folder);
    return report === undefined ? [] : listFailures(report, folder);
  });
  mkdirSync(countsFolder, { recursive: true });
  writeFileSync(countFile(name), JSON.stringify({ count, failures: [...failures, ...remarks] }));
  for (const line of [...failures, ...remarks]) console.log(line);
  console.log(describeCount(count));
  return exitCode === 0 && isGood(count) ? 0 : 1;
};
