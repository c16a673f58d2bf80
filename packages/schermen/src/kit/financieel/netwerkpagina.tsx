import type { Netwerkkaartweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { toCsv } from "../../grafiek/cijfertabel.js";
import { formatDag } from "../register/dag.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Registertabel } from "../register/registertabel.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Icoon } from "../../onderdelen/icoon.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import type { Json } from "../../weergave.js";
import { Cijferbestand } from "./cijferbestand.js";
import { fetchNetwerkkaart, sendNetwerkkaart } from "./financieel-client.js";

const readJson = async (bestand: File): Promise<Json | undefined> => {
  try {
    return JSON.parse(await bestand.text());
  } catch {
    return undefined;
  }
};

const Kaart = ({ kaart: { vastgelegdOp, opdrachtnemer, kop, regels, bevindingen, ubos } }: { readonly kaart: Netwerkkaartweergave }): JSX.Element => (
  <>
    <section class="kaart registerkaart" aria-labelledby="kop-kaart">
      <h2 class="nl-heading nl-heading--level-3" id="kop-kaart">
        {opdrachtnemer}
      </h2>
      <p class="nl-paragraph bijzaak">Vastgelegd op {formatDag(vastgelegdOp)}</p>
      <div class="netwerkbeeld" tabIndex={0} role="region" aria-label="Tekening van de netwerkkaart">
        <img src="/api/netwerkkaart.svg" alt={`Netwerkkaart van ${opdrachtnemer}. Alles wat erin staat, staat ook in de tabel hieronder.`} />
      </div>
      <Registertabel titel="Relaties" koppen={kop} rijen={regels.map((cellen, plaats) => ({ sleutel: String(plaats), cellen }))} />
      <p class="nl-paragraph niet-afdrukken">
        <a class="nl-link ophaallink" href={`data:text/csv;charset=utf-8,${encodeURIComponent(toCsv({ titel: "Netwerkkaart", koppen: kop, rijen: regels }))}`} download="netwerkkaart.csv">
          <Icoon vorm="ophalen" /> Tabel downloaden (CSV)
        </a>
        <br />
        <a class="nl-link ophaallink" href="/api/netwerkkaart.svg" download="netwerkkaart.svg">
          <Icoon vorm="ophalen" /> Tekening downloaden (SVG)
        </a>
      </p>
    </section>
    <section class="kaart registerkaart" aria-labelledby="kop-ubo">
      <h2 class="nl-heading nl-heading--level-3" id="kop-ubo">
        Uiteindelijk belanghebbenden
      </h2>
      {ubos.length === 0 ? (
        <p class="nl-paragraph">Uit de kaart volgt geen uiteindelijk belanghebbende.</p>
      ) : (
        <ul class="utrecht-unordered-list">
          {ubos.map((tekst) => (
            <li key={tekst} class="utrecht-unordered-list__item">
              {tekst}
            </li>
          ))}
        </ul>
      )}
      <h2 class="nl-heading nl-heading--level-3">Wat niet past bij het programma</h2>
      {bevindingen.length === 0 ? (
        <p class="nl-paragraph">Er is niets gevonden.</p>
      ) : (
        <ul class="utrecht-unordered-list">
          {bevindingen.map((tekst) => (
            <li key={tekst} class="utrecht-unordered-list__item">
              {tekst}
            </li>
          ))}
        </ul>
      )}
    </section>
  </>
);

/** The network map: a picture, the table that says the same, who the owners are, and what does not fit. @source D-16.9, D-23.4 */
export const Netwerkpagina = (): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchNetwerkkaart, "netwerkkaart");
  const leeg = waarde === null;
  return (
    <>
      <Paginakop titel="Netwerkkaart" />
      <Kitdeelmenu deel="financieel" />
      <div class="register">
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {waarde === undefined && storing === undefined ? <Laden wat="de netwerkkaart" /> : null}
        {waarde === undefined || waarde === null ? null : <Kaart kaart={waarde} />}
        <section class="kaart registerkaart niet-afdrukken" aria-labelledby="kop-kaart-inlezen">
          <h2 class="nl-heading nl-heading--level-3" id="kop-kaart-inlezen">
            {waarde === undefined || leeg ? "Netwerkkaart inlezen" : "Nieuwe kaart inlezen"}
          </h2>
          <p class="nl-paragraph">
            {leeg ? "Er is nog geen netwerkkaart. " : ""}De netwerkkaart laat zien wie uw bedrijf bezit en met welke andere bedrijven en personen het verbonden is. U leest haar in als
            JSON-bestand; de beschrijving van het netwerkkaart-bestand staat in de handleiding van de kit.
          </p>
          <Cijferbestand
            id="netwerkkaart"
            knop="Kaart kiezen (JSON)"
            accept=".json,application/json"
            verstuur={async (bestand) => {
              const inhoud = await readJson(bestand);
              return inhoud === undefined
                ? { _tag: "probleem", probleem: { code: "GEEN_JSON", tekst: "", velden: [{ pad: [], tekst: "Dit bestand is geen JSON. Kies het bestand met de kaart." }] } }
                : sendNetwerkkaart(inhoud);
            }}
            onGelukt={vervang}
          />
        </section>
      </div>
    </>
  );
};
