import { addCounts, oneFailure, nothing } from "./count.mjs";

/**
 * One task of a turbo run, as `turbo run --summarize` writes it.
 * @typedef {{
 *   readonly taskId: string,
 *   readonly task: string,
 *   readonly directory: string,
 *   readonly command: string,
 *   readonly execution?: { readonly exitCode: number } | null,
 * }} Task
 */

/**
 * What one task adds to the count, with a remark when it is not in its report.
 * @typedef {{ readonly count: import("./count.mjs").Count, readonly remark?: string }} Contribution
 */

const hasScript = (/** @type {Task} */ task) => task.command !== "" && task.command !== "<NONEXISTENT>";

/**
 * @param {Task} task
 * @param {(directory: string) => import("./count.mjs").Count | undefined} readCount
 * @returns {Contribution}
 */
const countTestTask = (task, readCount) => {
  const count = readCount(task.directory);
  if (count === undefined) return { count: oneFailure, remark: `${task.taskId} left no report: it did not run to the end` };
  if (task.execution?.exitCode !== 0 && count.failed === 0) {
    return { count: addCounts([count, oneFailure]), remark: `${task.taskId} failed outside its tests` };
  }
  return { count };
};

/**
 * @param {Task} task
 * @param {(directory: string) => import("./count.mjs").Count | undefined} readCount
 * @returns {Contribution}
 */
const countTask = (task, readCount) => {
  if (task.task.startsWith("test")) return countTestTask(task, readCount);
  // A task that never started waits for one that failed, and that one is counted.
  if (task.execution === undefined || task.execution === null || task.execution.exitCode === 0) return { count: nothing };
  return { count: oneFailure, remark: `${task.taskId} failed` };
};

/**
 * Tests that never started, because a task before them failed, are missing from the run.
 * @param {readonly Task[]} tasks
 * @param {readonly string[]} testedFolders
 * @returns {readonly Contribution[]}
 */
const countMissing = (tasks, testedFolders) => {
  const run = new Set(tasks.filter(({ task }) => task.startsWith("test")).map(({ directory }) => directory.replaceAll("\\", "/")));
  return testedFolders
    .filter((folder) => !run.has(folder))
    .map((folder) => ({ count: oneFailure, remark: `${folder}: its tests did not run` }));
};

/**
 * Counts a whole run: every test, every other task that failed as one failure, and every package whose tests
 * did not run as one, so that the closing line never says "0 failed" over a red run.
 * @param {{ readonly tasks: readonly Task[], readonly exitCode: number, readonly testedFolders: readonly string[] }} run
 * @param {(directory: string) => import("./count.mjs").Count | undefined} readCount
 * @returns {{ readonly count: import("./count.mjs").Count, readonly remarks: readonly string[] }}
 */
export const countRun = ({ tasks, exitCode, testedFolders }, readCount) => {
  const contributions = [...tasks.filter(hasScript).map((task) => countTask(task, readCount)), ...countMissing(tasks, testedFolders)];
  const count = addCounts(contributions.map((contribution) => contribution.count));
  const remarks = contributions.flatMap((contribution) => (contribution.remark === undefined ? [] : [contribution.remark]));
  if (exitCode !== 0 && count.failed === 0) {
    return { count: addCounts([count, oneFailure]), remarks: [...remarks, `turbo stopped with exit code ${exitCode}`] };
  }
  return { count, remarks };
};
