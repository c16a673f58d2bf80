import { fixture } from "./voorbeelden.js";

/** A change to a message: what stands there, and what comes in its place. `m:` is the prefix of the message, `b:` that of the base schema. */
export type Wijziging = readonly [string, string];

/** An own message without blanks between its tags, changed; a change that finds nothing is a mistake in the test. */
export const wijzig = (naam: string, wijzigingen: readonly Wijziging[]): string => {
  const prefix = naam.slice(0, naam.indexOf("-"));
  const volledig = (tekst: string): string => tekst.replace(/(<\/?)m:/g, `$1${prefix}:`).replace(/(<\/?)b:/g, "$1iwmo:");
  return wijzigingen.reduce((xml, [van, naar]) => {
    if (!xml.includes(volledig(van))) throw new Error(`${naam} does not hold ${van}`);
    return xml.replace(volledig(van), volledig(naar));
  }, fixture(naam).replace(/>\s+</g, "><"));
};
