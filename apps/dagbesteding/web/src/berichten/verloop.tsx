import type { JSX } from "preact";

import type { Verkeersstand } from "../../../src/berichtenverkeer/weergave.js";

/** When what happened to a message, why it was refused, and what to do now. */
export const Verloop = ({ momenten, redenen, watNu }: Pick<Verkeersstand, "momenten" | "redenen" | "watNu">): JSX.Element => (
  <>
    {momenten.length === 0 ? null : <p class="nl-paragraph bijzaak">{momenten.map(({ wat, wanneer }) => `${wat} op ${wanneer}`).join(", ")}</p>}
    {redenen.length === 0 ? null : (
      <ul class="utrecht-unordered-list">
        {redenen.map((reden) => (
          <li key={reden} class="utrecht-unordered-list__item">
            {reden}
          </li>
        ))}
      </ul>
    )}
    {watNu === null ? null : (
      <p class="nl-paragraph">
        <strong>{watNu}</strong>
      </p>
    )}
  </>
);
