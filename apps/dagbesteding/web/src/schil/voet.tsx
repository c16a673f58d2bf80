import type { JSX } from "preact";

import { PRODUCT } from "../omgeving.js";

/** Foot of every page. */
export const Voet = (): JSX.Element => (
  <footer class="utrecht-page-footer voet niet-afdrukken">
    <div class="utrecht-page-footer__content voet__inhoud">
      <p class="nl-paragraph">{PRODUCT}. Uw gegevens blijven op deze computer.</p>
    </div>
  </footer>
);
