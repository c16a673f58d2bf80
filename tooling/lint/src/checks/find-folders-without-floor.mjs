import { FLOORS } from "../../config/floors.table.mjs";

/**
 * A package that stands on no floor may import everything; so each one needs its row.
 * @param {string} _workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findFoldersWithoutFloor = (_workspace, files) => {
  const known = new Set(FLOORS.map(({ folder }) => folder));
  const folders = files.flatMap((file) => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(file)?.[1] ?? []);
  return folders
    .filter((folder) => !known.has(folder))
    .map((folder) => ({ rule: "floor-row", place: folder, message: "Give this folder a row in tooling/lint/config/floors.table.mjs." }));
};
