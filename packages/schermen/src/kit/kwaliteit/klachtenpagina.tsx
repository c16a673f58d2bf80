import type { JSX } from "preact";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Registerpagina } from "../register/formulieren.js";
import { Registeractie } from "../register/registeractie.js";
import { Klacht } from "./klacht.js";
import { Klachtenverslag } from "./klachtenverslag.js";
import { fetchKlachten } from "./kwaliteit-client.js";

/** The complaints with their terms, and the yearly report. @source D-6.1, D-6.3 */
export const Klachtenpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Klachten" />
    <Kitdeelmenu deel="kwaliteit" />
    <Registerpagina wat="de lijst met klachten" haal={fetchKlachten}>
      {({ peildatum, versie, klachten }, vernieuw) => {
        const vandaag = readPeildatum(peildatum);
        return vandaag === undefined ? null : (
          <div class="register">
            <div class="registeracties">
              <Registeractie id="klacht" soort="klacht-ontvangen" knop="Klacht vastleggen" icoon="plus" knopsoort="primary" versie={versie} vandaag={vandaag} vast={{}} voorstel={{ ontvangen: peildatum }} onVastgelegd={vernieuw} />
              <Registeractie id="klachtregeling" soort="klachtregeling-vastgelegd" knop="Klachtenregeling vastleggen" knopsoort="subtle" versie={versie} vandaag={vandaag} onVastgelegd={vernieuw}>
                <p class="nl-paragraph">Het programma noemt geen termijn voor een klacht. De termijn uit uw eigen regeling telt.</p>
              </Registeractie>
            </div>
            {klachten.length === 0 ? (
              <p class="nl-paragraph kaart">Er zijn geen klachten vastgelegd. Komt er een klacht? Leg die hier vast, zonder naam of BSN. U ziet dan meteen tot wanneer u hebt.</p>
            ) : (
              <ul class="registerlijst">
                {klachten.map((klacht) => (
                  <Klacht key={klacht.id} klacht={klacht} versie={versie} vandaag={vandaag} onVastgelegd={vernieuw} />
                ))}
              </ul>
            )}
            <Klachtenverslag ditJaar={Number(peildatum.slice(0, 4))} versie={versie} />
          </div>
        );
      }}
    </Registerpagina>
  </>
);
