import type { Jaarrekeningtoetsing } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { formatDag } from "../register/dag.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Feiten } from "../register/feiten.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Icoon } from "../../onderdelen/icoon.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Filterchips } from "../../werklijst/filterchips.js";
import { Cijferbestand } from "./cijferbestand.js";
import { fetchJaarrekening, sendJaarrekening } from "./financieel-client.js";
import { Toetsregel } from "./toetsregel.js";

const Ophalen = ({ adres, tekst }: { readonly adres: string; readonly tekst: string }): JSX.Element => (
  <a class="nl-link ophaallink" href={adres} download>
    <Icoon vorm="ophalen" /> {tekst}
  </a>
);

const Toetsen = ({ toetsing: { toetsen } }: { readonly toetsing: Jaarrekeningtoetsing }): JSX.Element => {
  const { path, query, route } = useLocation();
  const oordelen = [...new Set(toetsen.map(({ oordeel }) => oordeel))];
  const gekozen = oordelen.find((oordeel) => oordeel.replaceAll(" ", "-") === query["toon"]);
  const getoond = gekozen === undefined ? toetsen : toetsen.filter(({ oordeel }) => oordeel === gekozen);
  return (
    <section aria-labelledby="kop-toetsen">
      <div class="takenkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-toetsen">
          Verhoudingen tegen de norm
        </h2>
        <Filterchips
          filters={oordelen.map((oordeel) => ({
            id: oordeel.replaceAll(" ", "-"),
            naam: `${oordeel.charAt(0).toUpperCase()}${oordeel.slice(1)}`,
            aantal: toetsen.filter((regel) => regel.oordeel === oordeel).length,
          }))}
          totaal={toetsen.length}
          gekozen={gekozen?.replaceAll(" ", "-")}
          onKies={(id) => route(id === undefined ? path : `${path}?toon=${id}`, true)}
        />
      </div>
      <p class="alleen-horen" role="status">
        {getoond.length} verhoudingen getoond
      </p>
      <ul class="registerlijst">
        {getoond.map((regel) => (
          <Toetsregel key={`${regel.toets}-${regel.onderwerp ?? ""}`} regel={regel} />
        ))}
      </ul>
    </section>
  );
};

const Toetsing = ({ toetsing }: { readonly toetsing: Jaarrekeningtoetsing }): JSX.Element => (
  <>
    <section class="kaart registerkaart" aria-labelledby="kop-cijfers">
      <h2 class="nl-heading nl-heading--level-3" id="kop-cijfers">
        {toetsing.rechtspersoon}, boekjaar {toetsing.boekjaar}
      </h2>
      <Feiten
        feiten={[
          ["Jaren in het bestand", toetsing.jaren.join(", ")],
          ["Bestand", toetsing.bestandsnaam],
          ["Ingelezen op", formatDag(toetsing.ingelezenOp)],
        ]}
      />
      <p class="nl-paragraph">
        <Ophalen adres="/api/jaarrekening/dossier.html" tekst="Financieel dossier downloaden (om af te drukken)" />
        <br />
        <Ophalen adres="/api/jaarrekening/dossier.md" tekst="Financieel dossier downloaden (tekst)" />
      </p>
      {toetsing.bevindingen.length === 0 ? null : (
        <details class="waarom" open={toetsing.bevindingen.length <= 5}>
          <summary>Opmerkingen bij de cijfers ({toetsing.bevindingen.length})</summary>
          <ul class="utrecht-unordered-list waarom__inhoud">
            {toetsing.bevindingen.map((tekst, plaats) => (
              <li key={plaats} class="utrecht-unordered-list__item">
                {tekst}
              </li>
            ))}
          </ul>
        </details>
      )}
      {toetsing.nietGetoetst.length === 0 ? null : (
        <details class="waarom">
          <summary>Niet getoetst ({toetsing.nietGetoetst.length})</summary>
          <ul class="utrecht-unordered-list waarom__inhoud">
            {toetsing.nietGetoetst.map(({ toets, reden }) => (
              <li key={toets} class="utrecht-unordered-list__item">
                <strong>{toets}</strong>: {reden}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
    <Toetsen toetsing={toetsing} />
  </>
);

/** The annual accounts: take in the template, see what is the matter, and every ratio against its norm. @source D-16.7, D-24.1, W-79.1 to W-79.9, W-104.2 */
export const Jaarrekeningpagina = (): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchJaarrekening, "jaarrekening");
  const leeg = waarde === null;
  return (
    <>
      <Paginakop titel="Jaarrekening" />
      <Kitdeelmenu deel="financieel" />
      <div class="register">
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {waarde === undefined && storing === undefined ? <Laden wat="de jaarrekening" /> : null}
        <section class="kaart registerkaart niet-afdrukken" aria-labelledby="kop-inlezen">
          <h2 class="nl-heading nl-heading--level-3" id="kop-inlezen">
            {waarde === undefined || leeg ? "Jaarrekening inlezen" : "Nieuwe cijfers inlezen"}
          </h2>
          <p class="nl-paragraph">
            {leeg ? "Er is nog geen jaarrekening ingelezen. " : ""}Download het sjabloon, vul de cijfers in (één kolom per jaar) en lees het bestand hier in. De kit rekent elke
            verhouding na en zegt waarom.
          </p>
          <p class="nl-paragraph">
            <Ophalen adres="/api/jaarrekening/sjabloon.xlsx" tekst="Sjabloon voor Excel (xlsx)" />
            <br />
            <Ophalen adres="/api/jaarrekening/sjabloon.csv" tekst="Sjabloon als tekst (csv)" />
          </p>
          <Cijferbestand
            id="jaarrekening"
            knop="Ingevuld sjabloon kiezen"
            accept=".csv,.xlsx"
            verstuur={async (bestand) => sendJaarrekening(bestand.name, new Uint8Array(await bestand.arrayBuffer()))}
            onGelukt={vervang}
          />
        </section>
        {waarde === undefined || waarde === null ? null : <Toetsing toetsing={waarde} />}
      </div>
    </>
  );
};
