import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { readLines } from "./read-lines.mjs";

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;

// An address of the documentation site: its build refuses a page that is not there.
const isOnSite = (/** @type {string} */ file, /** @type {string} */ target) => file.startsWith("site/src/content/") && target.startsWith("/");

/**
 * Finds links in documents that lead nowhere in the repository.
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findBrokenLinks = (workspace, files) =>
  files
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      readLines(workspace, file).flatMap((line, index) =>
        [...line.matchAll(link)]
          .filter(([, target = ""]) => !isOnSite(file, target) && !existsSync(join(workspace, dirname(file), target ?? "")))
          .map(([, target]) => ({ rule: "broken-link", place: `${file}:${index + 1}`, message: `${target} does not exist.` })),
      ),
    );
