import { Foutmelding, Laden, useVraag } from "@wmo-kit/schermen";
import { Merk, Registertabel, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { fetchPakket, type Periode } from "./team-client.js";

const TONEN: Readonly<Record<string, Merktoon>> = { aanwezig: "goed", onvolledig: "let-op", verouderd: "let-op", ontbreekt: "fout" };

/** What is in a pack, what is missing, and who has to deliver it. @source W-106, W-108.5, W-108.6 */
export const Pakketinhoud = ({ soort, periode }: { readonly soort: string; readonly periode: Periode }): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchPakket(soort, periode), `${soort} ${periode.vanaf} ${periode.totEnMet}`);
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-pakket">
      <h2 class="nl-heading nl-heading--level-3" id="kop-pakket">
        Wat er in het pakket zit
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? storing === undefined ? <Laden wat="het pakket" /> : null : (
        <>
          <p class="nl-paragraph">
            {waarde.compleet ? "Het pakket is compleet." : "Het pakket is nog niet compleet."} Leg een stuk vast bij{" "}
            <a class="nl-link" href="/kwaliteit">
              Bewijs
            </a>
            , bij de eis die erbij staat.
          </p>
          <Registertabel
            titel="Onderdelen van het pakket"
            koppen={["Onderdeel", "Stand", "Van wie", "Stuk of cijfers", "Eis"]}
            rijen={waarde.onderdelen.map(({ id, titel, stand, wie, stuk, mist, cellen, eis }) => ({
              sleutel: id,
              cellen: [
                titel,
                <Merk toon={TONEN[stand] ?? "rustig"} tekst={stand} />,
                wie,
                stuk !== null ? `${stuk.kenmerk} (${stuk.datum})` : cellen.length > 0 ? `${new Set(cellen.map(({ indicator }) => indicator)).size} cijfers${mist.length > 0 ? `, ${mist.length} ontbreken` : ""}` : "",
                eis,
              ],
            }))}
          />
        </>
      )}
    </section>
  );
};
