import type { Bewaringweergave, TeVernietigenregel } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Knop } from "../../onderdelen/knop.js";
import type { Storing } from "../../vraag/antwoord.js";
import { sendVernietiging } from "./beheer-client.js";

interface TeVernietigenProps {
  readonly regel: TeVernietigenregel;
  readonly onVervang: (bewaring: Bewaringweergave) => void;
}

/** One file that need not be kept any longer; destroying it asks twice. */
export const TeVernietigen = ({ regel, onVervang }: TeVernietigenProps): JSX.Element => {
  const [zeker, setZeker] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const { dossierId, naam, laatsteWijzigingTekst, bewaardTotEnMetTekst, artikel } = regel;
  const wie = naam ?? `Dossier ${dossierId}`;
  const vernietig = async (): Promise<void> => {
    const antwoord = await sendVernietiging(dossierId);
    if (antwoord._tag === "gelukt") onVervang(antwoord.waarde);
    else setStoring(antwoord);
  };
  return (
    <li class="account">
      <div>
        <h3 class="nl-heading nl-heading--level-5">{wie}</h3>
        <p class="nl-paragraph">
          Laatst gewijzigd op {laatsteWijzigingTekst}; bewaard tot en met {bewaardTotEnMetTekst} ({artikel}).
        </p>
        {storing === undefined ? null : <Foutmelding storing={storing} />}
      </div>
      {zeker ? (
        <div class="utrecht-button-group" role="group" aria-label={`${wie} vernietigen`}>
          <Knop soort="primary" onClick={() => void vernietig()}>
            Ja, vernietig nu; dit is niet terug te draaien
          </Knop>
          <Knop soort="subtle" onClick={() => setZeker(false)}>
            Niet doen
          </Knop>
        </div>
      ) : (
        <Knop onClick={() => setZeker(true)}>
          Vernietigen<span class="alleen-horen">: {wie}</span>
        </Knop>
      )}
    </li>
  );
};
