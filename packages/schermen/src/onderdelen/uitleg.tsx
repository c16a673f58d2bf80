import type { JSX } from "preact";

/** A term of the field with one line of explanation. */
export interface Begrip {
  readonly woord: string;
  readonly uitleg: string;
}

/** One line that explains a term of the field at its first use on a page. */
export const Uitleg = ({ begrip: { woord, uitleg } }: { readonly begrip: Begrip }): JSX.Element => (
  <p class="nl-paragraph uitleg">
    <dfn>{woord}</dfn>: {uitleg}
  </p>
);
