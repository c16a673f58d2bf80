import { Foutmelding, Laden, Paginakop, searchOpNaam, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Dossierregel } from "../../../src/api/weergave.js";
import { vandaagOpApparaat } from "../aanwezigheid/vandaag-op-apparaat.js";
import { fetchDossiers } from "../api-client.js";
import { NieuweBewoner } from "../bewoners/nieuwe-bewoner.js";

const Bewoner = ({ regel: { id, naam, toewijzingen, openTermijnen } }: { readonly regel: Dossierregel }): JSX.Element => (
  <li class="bewoner">
    <a class="nl-link bewoner__naam" href={`/dossiers/${id}`}>
      {naam}
    </a>
    <ul class="bewoner__toewijzingen">
      {toewijzingen.map((tekst) => (
        <li key={tekst}>{tekst}</li>
      ))}
    </ul>
    <span class="bewoner__open">{openTermijnen === 1 ? "1 taak open" : `${openTermijnen} taken open`}</span>
  </li>
);

const Zoeklijst = ({ dossiers }: { readonly dossiers: readonly Dossierregel[] }): JSX.Element => {
  const [zoektekst, setZoektekst] = useState("");
  const gevonden = searchOpNaam(dossiers, zoektekst);
  return (
    <>
      <div class="utrecht-form-field zoekveld niet-afdrukken">
        <label class="utrecht-form-label" for="zoek">
          Zoek op naam
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="zoek"
          type="search"
          autocomplete="off"
          value={zoektekst}
          onInput={({ currentTarget }) => setZoektekst(currentTarget.value)}
        />
      </div>
      <p class="nl-paragraph bijzaak" role="status">
        {gevonden.length === 1 ? "1 bewoner" : `${gevonden.length} bewoners`}
      </p>
      {gevonden.length === 0 ? (
        <p class="nl-paragraph kaart">Niemand gevonden. Controleer de spelling, of typ alleen het begin van de naam.</p>
      ) : (
        <ul class="bewoners">
          {gevonden.map((regel) => (
            <Bewoner key={regel.id} regel={regel} />
          ))}
        </ul>
      )}
    </>
  );
};

/** All residents, to be found by name; the name stays on this page and never comes in the address. */
export const Bewonerspagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchDossiers, "");
  return (
    <>
      <Paginakop titel="Bewoners" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de lijst met bewoners" /> : null}
      {waarde === undefined ? null : waarde.dossiers.length === 0 ? (
        <p class="nl-paragraph kaart">
          Er zijn nog geen bewoners. Een bewoner komt hier vanzelf bij als u op de{" "}
          <a class="nl-link" href="/">
            werklijst
          </a>{" "}
          een 301 inleest. Vraagt u de toewijzing zelf aan, voeg de bewoner dan hieronder toe.
        </p>
      ) : (
        <Zoeklijst dossiers={waarde.dossiers} />
      )}
      <NieuweBewoner vandaag={vandaagOpApparaat()} />
    </>
  );
};
