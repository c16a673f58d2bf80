import type { JSX } from "preact";

import type { Bevinding, Stapweergave } from "../weergave.js";
import { findOplossing } from "./group-stappen.js";
import { stapPlaats } from "./stapsleutel.js";

/** Which requirement and article of the law ask something. */
export const describeGrond = ({ eisen, artikel }: Pick<Bevinding, "eisen" | "artikel">): string =>
  [...(artikel === null ? [] : [`Wmo 2015, artikel ${artikel}`]), ...(eisen.length === 0 ? [] : [`eis ${eisen.join(", ")}`])].join("; ");

interface StapbevindingenProps {
  readonly bevindingen: readonly Bevinding[];
  readonly stap: Stapweergave;
  /** All steps of the dossier: one of them may solve it. */
  readonly stappen: readonly Stapweergave[];
  readonly onOpen: (stap: Stapweergave) => void;
}

/** What stands in the way of a step: the sentence, who asks it, and the step that solves it. */
export const Stapbevindingen = ({ bevindingen, stap, stappen, onOpen }: StapbevindingenProps): JSX.Element => (
  <ul class="stapbevindingen">
    {bevindingen.map((bevinding) => {
      const oplossing = findOplossing(bevinding, stap, stappen);
      const grond = describeGrond(bevinding);
      return (
        <li key={bevinding.code}>
          <p class="nl-paragraph">{bevinding.tekst}</p>
          {oplossing === undefined ? null : (
            <p class="nl-paragraph">
              <a
                class="nl-link"
                href={`#${stapPlaats(oplossing)}`}
                onClick={(gebeurtenis) => {
                  gebeurtenis.preventDefault();
                  onOpen(oplossing);
                }}
              >
                Doe eerst: {oplossing.titel}
              </a>
            </p>
          )}
          <p class="nl-paragraph bijzaak klein">
            {grond === "" ? "" : `${grond} `}
            <code class="foutcode">{bevinding.code}</code>
          </p>
        </li>
      );
    })}
  </ul>
);
