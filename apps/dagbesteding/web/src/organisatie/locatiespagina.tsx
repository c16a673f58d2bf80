import { Paginakop, readPeildatum } from "@wmo-kit/schermen";
import { Deelmenu, Registeractie, Registerpagina } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { ORGANISATIEWEGEN } from "./deelwegen.table.js";
import { Locatie } from "./locatie.js";
import { fetchLocaties } from "./organisatie-client.js";
import { Wachtlijsten } from "./wachtlijsten.js";

/** The locations: in use or not, approved, safe, and who waits for a place. */
export const Locatiespagina = (): JSX.Element => (
  <>
    <Paginakop titel="Locaties" />
    <Deelmenu naam="Organisatie" wegen={ORGANISATIEWEGEN} />
    <Registerpagina wat="de lijst met locaties" haal={fetchLocaties}>
      {({ peildatum, versie, locaties, wachtlijsten }, vernieuw) => {
        const vandaag = readPeildatum(peildatum);
        return vandaag === undefined ? null : (
          <div class="register">
            {locaties.length === 0 ? (
              <p class="nl-paragraph kaart">
                Hier staat van elke locatie waar die is, voor wie, of de gemeente haar heeft goedgekeurd en of zij veilig is. Voeg uw eerste locatie toe.
              </p>
            ) : (
              <ul class="registerlijst">
                {locaties.map((locatie) => (
                  <Locatie key={locatie.id} locatie={locatie} versie={versie} vandaag={vandaag} onVastgelegd={vernieuw} />
                ))}
              </ul>
            )}
            <Registeractie
              id="locatie"
              soort="locatie-vastgelegd"
              knop="Locatie toevoegen"
              icoon="plus"
              knopsoort={locaties.length === 0 ? "primary" : "secondary"}
              versie={versie}
              vandaag={vandaag}
              onVastgelegd={vernieuw}
            />
            <Wachtlijsten wachtlijsten={wachtlijsten} />
          </div>
        );
      }}
    </Registerpagina>
  </>
);
