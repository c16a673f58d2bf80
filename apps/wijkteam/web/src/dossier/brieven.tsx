import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { sendBrief } from "../api-client.js";

interface BrievenProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
}

/** The letters that steps asked for: to whom, about what, and whether they went. */
export const Brieven = ({ dossier: { id, peildatum, brieven }, onDossier }: BrievenProps): JSX.Element | null => {
  const [storing, setStoring] = useState<Storing>();
  if (brieven.length === 0) return null;
  const verstuurd = async (briefId: string): Promise<void> => {
    const antwoord = await sendBrief(id, briefId, peildatum);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    onDossier(antwoord.waarde);
  };
  return (
    <section class="kaart" aria-labelledby="kop-brieven">
      <h2 class="nl-heading nl-heading--level-3" id="kop-brieven">
        Te versturen en verstuurd
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      <ul class="berichten">
        {brieven.map(({ briefId, aan, onderwerp, eis, dagtekeningTekst, verzondenOpTekst }) => (
          <li key={briefId} class="bericht">
            <div class="bericht__inhoud">
              <h3 class="nl-heading nl-heading--level-5">{onderwerp}</h3>
              <p class="nl-paragraph">
                Aan {aan}. {verzondenOpTekst === null ? "Nog niet verstuurd." : `Verstuurd op ${verzondenOpTekst}.`}
              </p>
              <p class="nl-paragraph bijzaak">
                Klaargezet op {dagtekeningTekst}, eis {eis.slice(2)}
              </p>
              {verzondenOpTekst === null ? <Knop onClick={() => void verstuurd(briefId)}>Vandaag verstuurd</Knop> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
