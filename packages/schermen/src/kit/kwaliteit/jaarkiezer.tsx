import type { JSX } from "preact";

import { Knop } from "../../onderdelen/knop.js";

interface JaarkiezerProps {
  readonly jaar: number;
  readonly onKies: (jaar: number) => void;
}

/** To the year before, and to the year after. */
export const Jaarkiezer = ({ jaar, onKies }: JaarkiezerProps): JSX.Element => (
  <div class="utrecht-button-group niet-afdrukken">
    <Knop icoon="links" soort="subtle" onClick={() => onKies(jaar - 1)}>
      {jaar - 1}
      <span class="alleen-horen"> tonen</span>
    </Knop>
    <Knop icoon="rechts" soort="subtle" onClick={() => onKies(jaar + 1)}>
      {jaar + 1}
      <span class="alleen-horen"> tonen</span>
    </Knop>
  </div>
);
