import type { JSX } from "preact";

import { BEGRIPPEN, type Begrip } from "./begrippen.table.js";

/** One line that explains a term of the field at its first use on a page. */
export const Uitleg = ({ van }: { readonly van: Begrip }): JSX.Element => (
  <p class="nl-paragraph uitleg">
    <dfn>{BEGRIPPEN[van].woord}</dfn>: {BEGRIPPEN[van].uitleg}
  </p>
);
