import { Foutmelding, Laden, Paginakop, searchOpNaam, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Dossierregel } from "../../../src/api/weergave.js";
import { fetchDossiers } from "../api-client.js";

const Inwoner = ({ regel: { id, naam, wijk, openTaken } }: { readonly regel: Dossierregel }): JSX.Element => (
  <li class="bewoner">
    <a class="nl-link bewoner__naam" href={`/dossiers/${id}`}>
      {naam}
    </a>
    <span class="bewoner__toewijzingen">{wijk ?? ""}</span>
    <span class="bewoner__open">{openTaken === 1 ? "1 taak open" : `${openTaken} taken open`}</span>
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
        {gevonden.length === 1 ? "1 inwoner" : `${gevonden.length} inwoners`}
      </p>
      {gevonden.length === 0 ? (
        <p class="nl-paragraph kaart">Niemand gevonden. Controleer de spelling, of typ alleen het begin van de naam.</p>
      ) : (
        <ul class="bewoners">
          {gevonden.map((regel) => (
            <Inwoner key={regel.id} regel={regel} />
          ))}
        </ul>
      )}
    </>
  );
};

/** All residents, to be found by name; the name stays on this page and never comes in the address. */
export const Inwonerspagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchDossiers, "");
  return (
    <>
      <Paginakop titel="Inwoners">
        <p class="nl-paragraph">
          <a class="nl-link" href="/inwoners/groepen">
            Groepen en activiteiten
          </a>
        </p>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de lijst met inwoners" /> : null}
      {waarde === undefined ? null : waarde.dossiers.length === 0 ? (
        <p class="nl-paragraph kaart">
          Er zijn nog geen inwoners. Een inwoner komt hier vanzelf bij als u een{" "}
          <a class="nl-link" href="/meldingen/nieuw">
            nieuwe melding
          </a>{" "}
          vastlegt.
        </p>
      ) : (
        <Zoeklijst dossiers={waarde.dossiers} />
      )}
    </>
  );
};
