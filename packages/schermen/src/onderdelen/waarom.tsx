import type { JSX } from "preact";

import type { Stapregel } from "../weergave.js";

interface WaaromProps {
  /** “Waarom deze datum?”, “Waarom deze uitkomst?”. */
  readonly vraag: string;
  /** What the question is about, for who does not see the page. */
  readonly over: string;
  readonly waarom: readonly Stapregel[];
  readonly bronnen: readonly string[];
}

/** The reasons behind a date, an outcome or a refusal: each step in words, each skipped day with its name, and the sources. */
export const Waarom = ({ vraag, over, waarom, bronnen }: WaaromProps): JSX.Element => (
  <details class="waarom">
    <summary>
      {vraag}
      <span class="alleen-horen"> {over}</span>
    </summary>
    <div class="waarom__inhoud">
      <ol class="utrecht-ordered-list">
        {waarom.map(({ soort, tekst }, plaats) => (
          <li key={`${soort}-${plaats}`} class="utrecht-ordered-list__item">
            {tekst}
          </li>
        ))}
      </ol>
      {bronnen.length === 0 ? null : <p class="nl-paragraph waarom__bron">Bron: {bronnen.join("; ")}</p>}
    </div>
  </details>
);
