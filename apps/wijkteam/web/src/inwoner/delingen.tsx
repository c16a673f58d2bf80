import { Foutmelding, Formulier, Knop, readPeildatum, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Eigendossier, Uitnodiging } from "../../../src/inwoner/weergave.js";
import { Deel } from "./beeld.js";
import { sendDeling, sendStop } from "./inwoner-client.js";
import { DEELVELDEN } from "./inwonervelden.table.js";
import { Uitnodigingsbrief } from "./uitnodigingsbrief.js";

interface DelingenProps {
  readonly dossier: Eigendossier;
  readonly onDossier: (dossier: Eigendossier) => void;
}

const WAARVOOR = "Geef dit aan degene met wie u deelt. Daarmee ziet die persoon wat u deelt, en niets anders.";

/** With whom the resident shares which part, until when; and stopping with it. @source W-95.3 */
export const Delingen = ({ dossier: { id, peildatum, delingen }, onDossier }: DelingenProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const [uitnodiging, setUitnodiging] = useState<Uitnodiging>();
  const vandaag = readPeildatum(peildatum);
  const stop = async (delingId: string): Promise<void> => {
    const antwoord = await sendStop(id, delingId);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    setUitnodiging(undefined);
    onDossier(antwoord.waarde);
  };
  return (
    <Deel id="delingen" kop="Delen met iemand">
      <p class="nl-paragraph">
        U kunt een deel van uw dossier laten zien aan iemand die u vertrouwt. U kiest wat en hoe lang. U kunt altijd stoppen.
      </p>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {uitnodiging === undefined ? null : <Uitnodigingsbrief uitnodiging={uitnodiging} waarvoor={WAARVOOR} />}
      {open && vandaag !== undefined ? (
        <Formulier
          id="deling"
          velden={DEELVELDEN}
          vandaag={vandaag}
          conceptsleutel="deling"
          knoptekst="Delen"
          verstuur={(gegevens) => sendDeling(id, gegevens)}
          onGelukt={({ uitnodiging: nieuw, dossier }) => {
            setOpen(false);
            setUitnodiging(nieuw);
            onDossier(dossier);
          }}
          onAnnuleer={() => setOpen(false)}
        />
      ) : (
        <Knop onClick={() => setOpen(true)}>Met iemand delen</Knop>
      )}
      <ul class="eigenlijst">
        {delingen.map(({ delingId, naam, relatie, onderdelenTekst, vanafTekst, totTekst, stand }) => (
          <li key={delingId} class="kaart">
            <h3 class="nl-heading nl-heading--level-5">
              {naam} ({relatie})
            </h3>
            <p class="nl-paragraph">Ziet: {onderdelenTekst}.</p>
            <p class="nl-paragraph">
              Van {vanafTekst} tot en met {totTekst}: {stand}.
            </p>
            {stand === "loopt" || stand === "komt nog" ? (
              <Knop onClick={() => void stop(delingId)}>
                Stop met delen<span class="alleen-horen"> met {naam}</span>
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
    </Deel>
  );
};
