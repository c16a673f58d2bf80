import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { fetchInstelling } from "../api-client.js";
import { GEBRUIKER, PRODUCT } from "../omgeving.js";
import { useVraag } from "../use-vraag.js";

const WEGEN = [
  { adres: "/", naam: "Werklijst" },
  { adres: "/bewoners", naam: "Bewoners" },
  { adres: "/over", naam: "Over deze kit" },
] as const;

const isHuidig = (adres: string, pad: string): boolean => adres === pad || (adres === "/bewoners" && pad.startsWith("/dossiers/"));

/** Top of every page: whose kit it is, where one can go, and who works here. */
export const Kop = (): JSX.Element => {
  const { path } = useLocation();
  const { waarde: instelling } = useVraag(fetchInstelling, "instelling");
  return (
    <header class="utrecht-page-header kop">
      <div class="utrecht-page-header__content kop__inhoud">
        <a class="kop__merk" href="/">
          <img src="/favicon.svg" alt="" width="36" height="36" />
          <span>
            <span class="kop__organisatie">{instelling?.organisatie}</span>
            <span class="kop__product">{PRODUCT}</span>
          </span>
        </a>
        <nav class="kop__wegen niet-afdrukken" aria-label="Hoofdmenu">
          <ul>
            {WEGEN.map(({ adres, naam }) => (
              <li key={adres}>
                <a href={adres} {...(isHuidig(adres, path) ? { "aria-current": adres === path ? ("page" as const) : ("true" as const) } : {})}>
                  {naam}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="kop__gebruiker">
          <span class="alleen-horen">U werkt als: </span>
          {GEBRUIKER}
        </p>
      </div>
    </header>
  );
};
