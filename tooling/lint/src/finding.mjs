/**
 * One thing that is wrong, with the place to look.
 * @typedef {{ readonly rule: string, readonly place: string, readonly message: string }} Finding
 */

/**
 * One finding as one line, which an editor turns into a link.
 * @param {Finding} finding
 * @returns {string}
 */
export const describeFinding = ({ rule, place, message }) => `  ${place}  [${rule}] ${message}`;
