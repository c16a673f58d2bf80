import { Paginakop, readPeildatum } from "@wmo-kit/schermen";
import { Merk, Registeractie, Registerpagina, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Groepregel } from "../../../src/groepen/weergave.js";
import { fetchGroepen } from "../plan/plan-client.js";

const toVoorstel = ({ naam, groepssoort, voorWie, wanneer, waar, begeleider, totEnMet }: Groepregel): { readonly [veld: string]: string } =>
  Object.fromEntries(Object.entries({ naam, groepssoort, voorWie, wanneer, waar, begeleider, totEnMet }).flatMap(([veld, waarde]) => (waarde === null ? [] : [[veld, waarde]])));

/** The groups and activities of the team, to which residents can go. @source W-5.5, W-14.1 */
export const Groepenpagina = (): JSX.Element => (
  <>
    <nav class="kruimel" aria-label="Kruimelpad">
      <a class="nl-link" href="/inwoners">
        Inwoners
      </a>
    </nav>
    <Paginakop titel="Groepen en activiteiten">
      <p class="nl-paragraph">Hulp in een groep en activiteiten voor meer mensen. Op het plan van een inwoner legt u vast wie meedoet.</p>
    </Paginakop>
    <Registerpagina wat="de groepen" haal={fetchGroepen}>
      {({ peildatum, groepen }, vernieuw) => {
        const vandaag = readPeildatum(peildatum);
        if (vandaag === undefined) return null;
        return (
          <div class="kaart">
            {groepen.length === 0 ? <p class="nl-paragraph">Er is nog geen groep of activiteit vastgelegd.</p> : null}
            <Registeractie id="groep" soort="groep-vastgelegd" knop="Groep of activiteit toevoegen" icoon="plus" vandaag={vandaag} onVastgelegd={vernieuw} />
            {groepen.length === 0 ? null : (
              <Registertabel
                titel="Groepen en activiteiten van het team"
                koppen={["Naam", "Soort", "Voor wie", "Wanneer", "Waar", "Begeleiding", "Stand"]}
                rijen={groepen.map((groep) => ({
                  sleutel: groep.id,
                  cellen: [
                    groep.naam,
                    groep.groepssoort,
                    groep.voorWie,
                    groep.wanneer,
                    groep.waar,
                    groep.begeleider ?? "Niet ingevuld",
                    <>
                      {groep.open ? <Merk toon="goed" tekst="loopt" /> : <Merk toon="rustig" tekst="gestopt" />}
                      <Registeractie
                        id={`groep-${groep.id}`}
                        soort="groep-vastgelegd"
                        knop="Wijzigen"
                        over={groep.naam}
                        knopsoort="subtle"
                        vast={{ id: groep.id }}
                        voorstel={toVoorstel(groep)}
                        vandaag={vandaag}
                        onVastgelegd={vernieuw}
                      />
                    </>,
                  ],
                }))}
              />
            )}
          </div>
        );
      }}
    </Registerpagina>
  </>
);
