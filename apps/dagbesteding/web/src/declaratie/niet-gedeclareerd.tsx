import type { JSX } from "preact";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { schrijfDatum } from "./regellijst.js";

type NietRegel = Declaratieweergave["niet"][number];

/** Records shown for each reason. */
const GETOOND = 100;

const telRegistraties = (aantal: number): string => (aantal === 1 ? "1 registratie" : `${aantal} registraties`);

/** What is not in the claim, together for each reason and person, with what to do. */
export const NietGedeclareerd = ({ niet }: { readonly niet: readonly NietRegel[] }): JSX.Element => {
  if (niet.length === 0) return <p class="nl-paragraph">Alles wat is vastgelegd, gaat mee.</p>;
  const perTekst = [...Map.groupBy(niet, ({ tekst }) => tekst)].toSorted(([, een], [, ander]) => ander.length - een.length);
  return (
    <ul class="nietlijst">
      {perTekst.map(([tekst, rijen]) => (
        <li key={tekst}>
          <p>
            <strong>{telRegistraties(rijen.length)}:</strong> {tekst} <code class="foutcode">{rijen[0]?.code}</code>
          </p>
          <details class="waarom">
            <summary>
              Bij wie?<span class="alleen-horen"> {tekst}</span>
            </summary>
            <ul class="utrecht-unordered-list waarom__inhoud">
              {rijen.slice(0, GETOOND).map(({ registratie, dossierId, naam, dag }) => (
                <li key={registratie}>
                  <a class="nl-link" href={`/dossiers/${dossierId}`}>
                    {naam}
                  </a>
                  , {schrijfDatum(dag)}
                </li>
              ))}
              {rijen.length <= GETOOND ? null : <li>en nog {telRegistraties(rijen.length - GETOOND)}</li>}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
};
