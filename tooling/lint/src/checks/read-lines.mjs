import { readFileSync } from "node:fs";
import { join } from "node:path";

const binary = /\.(?:png|jpe?g|gif|ico|woff2?|zip|gz|pdf|db|sqlite|xlsx)$/i;

/**
 * The lines of a text file; none of a binary one.
 * @param {string} workspace
 * @param {string} file
 * @returns {readonly string[]}
 */
export const readLines = (workspace, file) => (binary.test(file) ? [] : readFileSync(join(workspace, file), "utf8").split("\n"));
