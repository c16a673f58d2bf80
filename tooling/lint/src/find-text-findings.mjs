import { findBrokenLinks } from "./checks/find-broken-links.mjs";
import { findBsnsOutsideTestRange } from "./checks/find-bsns-outside-test-range.mjs";
import { findFoldersWithoutFloor } from "./checks/find-folders-without-floor.mjs";
import { findForeignText } from "./checks/find-foreign-text.mjs";
import { findLooseVersions } from "./checks/find-loose-versions.mjs";
import { findManifestMistakes } from "./checks/find-manifest-mistakes.mjs";
import { findVagueNames } from "./checks/find-vague-names.mjs";
import { listFiles } from "./list-files.mjs";

const checks = [
  findManifestMistakes,
  findLooseVersions,
  findFoldersWithoutFloor,
  findVagueNames,
  findForeignText,
  findBsnsOutsideTestRange,
  findBrokenLinks,
];

/**
 * Runs the house's own checks on every file of the workspace.
 * @param {string} workspace
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const findTextFindings = (workspace) => {
  const files = listFiles(workspace);
  return checks.flatMap((check) => check(workspace, files));
};
