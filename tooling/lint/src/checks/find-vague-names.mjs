const vague = /^(?:utils?|helpers?|common|misc|shared|lib|stuff)(?:\.[\w-]+)*$/;

/**
 * Finds folders and files named after nothing in particular; code is where somebody will look for its concept.
 * @param {string} _workspace
 * @param {readonly string[]} files
 * @returns {readonly import("../finding.mjs").Finding[]}
 */
export const findVagueNames = (_workspace, files) =>
  files
    .filter((file) => /^(?:packages|apps|tooling)\//.test(file) && file.split("/").some((part) => vague.test(part)))
    .map((file) => ({ rule: "vague-name", place: file, message: "Name the one concept that is in it." }));
