import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import { loadVoorbeeldgegevens } from "../api-client.js";

/** The kit without residents: what belongs here, the first step, and invented residents to try it with. */
export const Legestaat = ({ onGeladen }: { readonly onGeladen: () => void }): JSX.Element => {
  const magLaden = useContext(Wie).ik?.rechten.includes("instelling.wijzigen") === true;
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const laad = async (): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    const antwoord = await loadVoorbeeldgegevens();
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    onGeladen();
  };
  return (
    <section class="kaart legestaat" aria-labelledby="kop-leeg">
      <h2 class="nl-heading nl-heading--level-3" id="kop-leeg">
        Er is nog niets te doen
      </h2>
      <p class="nl-paragraph">
        Hier komt wat u voor inwoners moet doen, met de datum waarop het uiterlijk klaar moet zijn. Leg een nieuwe melding vast: dan
        staan de eerste taken hier meteen.
      </p>
      <p class="nl-paragraph">
        <a class="nl-link" href="/meldingen/nieuw">
          Nieuwe melding vastleggen
        </a>
      </p>
      {magLaden ? (
        <>
          <p class="nl-paragraph">Wilt u eerst kijken hoe het werkt? Laad dan verzonnen inwoners.</p>
          <Knop aria-disabled={bezig} onClick={() => void laad()}>
            {bezig ? "Voorbeeldgegevens worden geladen…" : "Laad voorbeeldgegevens"}
          </Knop>
        </>
      ) : null}
      {storing === undefined ? null : <Foutmelding storing={storing} />}
    </section>
  );
};
