import { readLines } from "./read-lines.mjs";

// The words are put together here, so that this file does not hold what it looks for.
const either = (/** @type {readonly (readonly string[])[]} */ words) => words.map((parts) => parts.join("")).join("|");

const machineFolders = either([["wo", "rk"], ["fa", "rm"], ["ro", "ot"], ["tm", "p"], ["ho", "me"], ["Use", "rs"]]);
const registries = either([["regis", "try"], ["arti", "factory"], ["nex", "us"], ["verdac", "cio"], ["npm", "mirror"]]);
const makers = either([["cla", "ude"], ["anthro", "pic"], ["chat", "gpt"], ["open", "ai"], ["co", "pilot"], ["gem", "ini"], ["lang", "uage model"]]);
const helpers = either([["age", "nts?"], ["assis", "tants?"]]);

/** @type {readonly { readonly rule: string, readonly pattern: RegExp, readonly message: string }[]} */
const patterns = [
  {
    rule: "machine-path",
    pattern: new RegExp(`(?<![\\w.\\-/}$])/(?:${machineFolders})/[\\w.]`),
    message: "A path of one machine: use a path from the repository, or ask the system for its folder.",
  },
  {
    rule: "registry-host",
    pattern: new RegExp(`https?://[^\\s"'/]*(?:${registries})[^\\s"']*`, "i"),
    message: "The host of a package registry: which one is used is up to the machine.",
  },
  {
    rule: "maker",
    pattern: new RegExp(`\\b(?:${makers})\\b|\\b(?:ai|coding|sub)[- ]?(?:${helpers})\\b|\\bbefore-${"st"}op\\b`, "i"),
    message: "A word about how the text was made: the project speaks of itself only.",
  },
];

/**
 * Looks through every text file for what belongs to one machine or one workplace.
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findForeignText = (workspace, files) =>
  files.flatMap((file) =>
    readLines(workspace, file).flatMap((line, index) =>
      patterns
        .filter(({ pattern }) => pattern.test(line))
        .map(({ rule, message }) => ({ rule, place: `${file}:${index + 1}`, message })),
    ),
  );
