import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Bestandsvergelijking } from "../../../src/koppelingen/gegevens-weergave.js";
import { fetchVergelijking } from "./advies-client.js";

/** What differs between the file of the municipality and our own residents. @source W-98.7 */
export const Vergelijking = (): JSX.Element => {
  const [uitkomst, setUitkomst] = useState<Bestandsvergelijking>();
  const [storing, setStoring] = useState<Storing>();
  const vergelijk = async (): Promise<void> => {
    const antwoord = await fetchVergelijking();
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    if (antwoord._tag === "gelukt") setUitkomst(antwoord.waarde);
  };
  return (
    <>
      <Knop onClick={() => void vergelijk()}>Vergelijken met onze inwoners</Knop>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {uitkomst === undefined ? null : (
        <p class="nl-paragraph" role="status">
          {uitkomst.verschillen.length === 0 ? "Er zijn geen verschillen." : `${uitkomst.verschillen.length} ${uitkomst.verschillen.length === 1 ? "verschil" : "verschillen"} met het bestand van ${uitkomst.standTekst}.`}
        </p>
      )}
      {uitkomst === undefined || uitkomst.verschillen.length === 0 ? null : (
        <Registertabel
          titel="Verschillen met het bestand van de gemeente"
          koppen={["Wie", "Rij in het bestand", "Verschil"]}
          rijen={uitkomst.verschillen.map(({ dossierId, naam, rij, wat }, plaats) => ({
            sleutel: String(plaats),
            cellen: [
              dossierId === null ? (
                "Niet bij ons bekend"
              ) : (
                <a class="nl-link" href={`/dossiers/${dossierId}`}>
                  {naam}
                </a>
              ),
              rij === null ? "" : String(rij),
              wat,
            ],
          }))}
        />
      )}
    </>
  );
};
