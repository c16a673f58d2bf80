import type { JSX } from "preact";

import type { Termijnweergave } from "../../../src/api/weergave.js";

/** “Waarom deze datum?”: the start, the rule, each skipped day with its name, and the sources. */
export const Waarom = ({ termijn, over }: { readonly termijn: Termijnweergave; readonly over: string }): JSX.Element => (
  <details class="waarom">
    <summary>
      {termijn.uitersteDatum === null ? "Waarom geen datum?" : "Waarom deze datum?"}
      <span class="alleen-horen"> {over}</span>
    </summary>
    <div class="waarom__inhoud">
      <ol class="utrecht-ordered-list">
        {termijn.waarom.map(({ soort, tekst }, plaats) => (
          <li key={`${soort}-${plaats}`} class="utrecht-ordered-list__item">
            {tekst}
          </li>
        ))}
      </ol>
      {termijn.bronnen.length === 0 ? null : <p class="nl-paragraph waarom__bron">Bron: {termijn.bronnen.join("; ")}</p>}
    </div>
  </details>
);
