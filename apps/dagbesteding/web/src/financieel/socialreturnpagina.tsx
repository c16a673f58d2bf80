import { Paginakop } from "@wmo-kit/schermen";
import { Kitdeelmenu, Merk, Registeractie, Registerpagina, toonVan, Waaromuitkomst } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Sroiweergave } from "../../../src/financieel/weergave.js";
import { vandaagOpApparaat } from "../aanwezigheid/vandaag-op-apparaat.js";
import { fetchSocialReturn } from "./financieel-client.js";

const describePlicht = (isVerplicht: boolean | null): string => {
  if (isVerplicht === null) return "Of social return verplicht is, kan de kit nu niet zeggen.";
  return isVerplicht ? "Social return is verplicht." : "Social return is niet verplicht.";
};

const Uitkomst = ({ uitkomst: { isVerplicht, oordeel, uitleg } }: { readonly uitkomst: Sroiweergave }): JSX.Element => (
  <section class="kaart registerkaart" aria-labelledby="kop-uitkomst">
    <div class="registerkop">
      <h2 class="nl-heading nl-heading--level-3" id="kop-uitkomst">
        {describePlicht(isVerplicht)}
      </h2>
      <Merk toon={toonVan(oordeel)} tekst={oordeel} />
    </div>
    <Waaromuitkomst over="(social return)" uitleg={uitleg.slice(1)} />
  </section>
);

/** Social return: what is due of the regional turnover, and whether it was realised. @source D-9 */
export const Socialreturnpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Social return" />
    <Kitdeelmenu deel="financieel" />
    <Registerpagina wat="de social return" haal={fetchSocialReturn}>
      {(uitkomst, vernieuw) => (
        <div class="register">
          {uitkomst === null ? (
            <p class="nl-paragraph kaart">
              Social return: een deel van uw omzet komt ten goede aan mensen met afstand tot de arbeidsmarkt. Leg de regionale omzet per jaar vast en wat u heeft gerealiseerd; dan
              staat hier of het genoeg is.
            </p>
          ) : (
            <Uitkomst uitkomst={uitkomst} />
          )}
          <Registeractie
            id="social-return"
            soort="sroi-vastgelegd"
            knop={uitkomst === null ? "Bedragen vastleggen" : "Bedragen opnieuw vastleggen"}
            knopsoort={uitkomst === null ? "primary" : "secondary"}
            vandaag={vandaagOpApparaat()}
            onVastgelegd={vernieuw}
          />
        </div>
      )}
    </Registerpagina>
  </>
);
