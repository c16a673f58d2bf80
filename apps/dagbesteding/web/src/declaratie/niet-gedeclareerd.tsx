import type { JSX } from "preact";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { schrijfDatum } from "./regellijst.js";

type NietGroep = Declaratieweergave["niet"][number];

const telRegistraties = (aantal: number): string => (aantal === 1 ? "1 registratie" : `${aantal} registraties`);

/** What is not in the claim, together for each reason and person, with what to do. */
export const NietGedeclareerd = ({ niet }: { readonly niet: readonly NietGroep[] }): JSX.Element => {
  if (niet.length === 0) return <p class="nl-paragraph">Alles wat is vastgelegd, gaat mee.</p>;
  return (
    <ul class="nietlijst">
      {niet.map(({ code, tekst, aantal, registraties }) => (
        <li key={`${code} ${tekst}`}>
          <p>
            <strong>{telRegistraties(aantal)}:</strong> {tekst} <code class="foutcode">{code}</code>
          </p>
          <details class="waarom">
            <summary>
              Bij wie?<span class="alleen-horen"> {tekst}</span>
            </summary>
            <ul class="utrecht-unordered-list waarom__inhoud">
              {registraties.map(({ registratie, dossierId, naam, dag }) => (
                <li key={registratie}>
                  <a class="nl-link" href={`/dossiers/${dossierId}`}>
                    {naam}
                  </a>
                  , {schrijfDatum(dag)}
                </li>
              ))}
              {aantal <= registraties.length ? null : <li>en nog {telRegistraties(aantal - registraties.length)}</li>}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
};
