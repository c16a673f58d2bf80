import { readLines } from "./read-lines.mjs";

/**
 * Finds catalog entries that are not one exact version: two machines would build two things.
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findLooseVersions = (workspace, files) => {
  const file = "pnpm-workspace.yaml";
  if (!files.includes(file)) return [];
  const lines = readLines(workspace, file);
  const start = lines.indexOf("catalog:");
  return lines.flatMap((line, index) => {
    const entry = index > start && start >= 0 ? /^ {2}"?([^":]+(?::[^":]+)?)"?:\s*(.+)$/.exec(line) : null;
    const exact = entry === null || /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(entry[2] ?? "");
    return exact ? [] : [{ rule: "exact-version", place: `${file}:${index + 1}`, message: "The catalog holds exact versions only." }];
  });
};
