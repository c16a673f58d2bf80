/** A licence under which a part may come along with what we publish under the EUPL-1.2. */
export interface LicenceRow {
  /** SPDX identifier. */
  readonly licence: string;
  readonly reason: string;
}

const ASKS_NOTICE = "Allows any use and redistribution as long as its notice stays; sets no terms for our own code.";

/**
 * The licences a production dependency may have. A new one is a decision: look it up in the matrix of compatible licences
 * (EUPL 1.2, article 5 and appendix) and in what it asks of who passes our code on, then give it a row.
 *
 * @source EUPL-1.2, articles 1 (Derivative Works), 5 and appendix; SPDX License List 3.27
 */
export const LICENCES: readonly LicenceRow[] = [
  { licence: "EUPL-1.2", reason: "The licence of wmo-kit itself." },
  { licence: "MIT", reason: ASKS_NOTICE },
  { licence: "ISC", reason: ASKS_NOTICE },
  { licence: "BSD-2-Clause", reason: ASKS_NOTICE },
  { licence: "BSD-3-Clause", reason: `${ASKS_NOTICE} The names of its makers may not recommend ours.` },
  { licence: "Apache-2.0", reason: "As above, with a grant of patents; a NOTICE file goes along. Used as a library, beside our code." },
  { licence: "0BSD", reason: "Asks nothing." },
  { licence: "BlueOak-1.0.0", reason: ASKS_NOTICE },
];
