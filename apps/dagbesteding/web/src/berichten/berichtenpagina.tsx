import { Filterchips, Foutmelding, Knop, Laden, Melding, Paginakop, useVraag, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";

import { fetchBerichten, haalNieuwe, type Ophaalverslag } from "./berichten-client.js";
import { Berichtkaart } from "./berichtkaart.js";
import { BERICHTFILTERS, selectBerichten } from "./filters.table.js";

/** Shown at once; more on request, so that the page stays calm. */
const PER_KEER = 25;

const describeVerslag = ({ ontvangen, bekend, afgekeurd }: Ophaalverslag): string => {
  if (ontvangen + bekend + afgekeurd === 0) return "Er zijn geen nieuwe berichten.";
  return `Nieuw: ${ontvangen}. Al bekend: ${bekend}. Niet verwerkt: ${afgekeurd}.`;
};

const WIJZE = {
  vanzelf: "Berichten gaan vanzelf uit zodra ze gemaakt zijn. Nieuwe berichten komen elke minuut binnen.",
  opVerzoek: "Een bericht dat klaarstaat, gaat uit als u het aanbiedt. Nieuwe berichten komen elke minuut binnen.",
} as const;

/** Every message that went out or came in, with how it stands and what to do. */
export const Berichtenpagina = (): JSX.Element => {
  const { query, route } = useLocation();
  const { waarde, storing, herhaal } = useVraag(fetchBerichten, "berichten");
  const [aantal, setAantal] = useState(PER_KEER);
  const [verslag, setVerslag] = useState<string>();
  const [mislukt, setMislukt] = useState<Storing>();
  const gekozen = query["toon"];
  const getoond = selectBerichten(waarde?.berichten ?? [], gekozen);
  const haal = async (): Promise<void> => {
    const antwoord = await haalNieuwe();
    setVerslag(antwoord._tag === "gelukt" ? describeVerslag(antwoord.waarde) : undefined);
    setMislukt(antwoord._tag === "gelukt" ? undefined : antwoord);
    herhaal();
  };
  const kies = (filter: string | undefined): void => {
    setAantal(PER_KEER);
    route(filter === undefined ? "/berichten" : `/berichten?toon=${filter}`, true);
  };
  return (
    <>
      <Paginakop titel="Berichten">{waarde === undefined ? null : <p class="nl-paragraph bijzaak">{waarde.vanzelf ? WIJZE.vanzelf : WIJZE.opVerzoek}</p>}</Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de berichten" /> : null}
      {waarde === undefined ? null : (
        <section aria-labelledby="kop-alle-berichten">
          <h2 class="nl-heading nl-heading--level-3" id="kop-alle-berichten">
            Alle berichten
          </h2>
          <div class="utrecht-button-group niet-afdrukken">
            <Knop icoon="inlezen" onClick={() => void haal()}>
              Nieuwe berichten ophalen
            </Knop>
          </div>
          <div role="status">{verslag === undefined ? null : <Melding soort="info">{verslag}</Melding>}</div>
          <Filterchips
            filters={BERICHTFILTERS.map(({ id, naam }) => ({ id, naam, aantal: selectBerichten(waarde.berichten, id).length }))}
            totaal={waarde.berichten.length}
            gekozen={gekozen}
            onKies={kies}
          />
          {getoond.length === 0 ? <p class="nl-paragraph kaart">Hier staan nu geen berichten.</p> : null}
          <ul class="taken">
            {getoond.slice(0, aantal).map((bericht) => (
              <Berichtkaart key={`${bericht.richting}-${bericht.id}`} bericht={bericht} onGelukt={herhaal} />
            ))}
          </ul>
          {getoond.length > aantal ? <Knop onClick={() => setAantal(aantal + PER_KEER)}>Meer berichten tonen</Knop> : null}
        </section>
      )}
    </>
  );
};
