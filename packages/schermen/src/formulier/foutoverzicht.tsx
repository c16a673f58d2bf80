import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Melding } from "../onderdelen/melding.js";

/** A line of the summary: where it is wrong, what to do, and the field it leads to where there is one. */
export interface Foutregel {
  readonly veld: string | undefined;
  readonly naam: string;
  readonly tekst: string;
}

interface FoutoverzichtProps {
  readonly regels: readonly Foutregel[];
}

/** Puts the focus on a field; of a question with several inputs on the first one. */
export const focusVeld = (id: string): void => {
  const element = document.getElementById(id);
  const plek = element?.matches("fieldset") ? (element.querySelector<HTMLElement>("input, textarea, select, button") ?? element) : element;
  plek?.focus();
  plek?.scrollIntoView({ block: "center" });
};

/** All that is wrong with a form, above it, each with a link to its field; takes the focus when it appears. @source WCAG 2.2, 3.3.1 */
export const Foutoverzicht = ({ regels }: FoutoverzichtProps): JSX.Element => {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), [regels]);
  return (
    <div class="foutoverzicht" tabIndex={-1} ref={vak}>
      <Melding soort="error" role="alert">
        <p class="nl-paragraph">
          <strong>{regels.length === 1 ? "Er klopt nog 1 ding niet." : `Er kloppen nog ${regels.length} dingen niet.`}</strong> Wat u typte, staat
          er nog.
        </p>
        <ul class="utrecht-unordered-list">
          {regels.map(({ veld, naam, tekst }) => (
            <li key={`${veld ?? ""}${tekst}`} class="utrecht-unordered-list__item">
              {veld === undefined ? (
                tekst
              ) : (
                <a
                  class="nl-link"
                  href={`#${veld}`}
                  onClick={(gebeurtenis) => {
                    gebeurtenis.preventDefault();
                    focusVeld(veld);
                  }}
                >
                  {naam}: {tekst}
                </a>
              )}
            </li>
          ))}
        </ul>
      </Melding>
    </div>
  );
};
