import { Foutmelding, Laden, Paginakop, useVraag, useZoekvraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";

import type { Dossierlijst, Dossierregel } from "../../../src/api/weergave.js";
import { fetchDossiers, searchDossiers } from "../api-client.js";
import { Bladzijden } from "./bladzijden.js";
import { readPagina } from "./read-pagina.js";

const Inwoner = ({ regel: { id, naam, wijk, openTaken } }: { readonly regel: Dossierregel }): JSX.Element => (
  <li class="bewoner">
    <a class="nl-link bewoner__naam" href={`/dossiers/${id}`}>
      {naam}
    </a>
    <span class="bewoner__toewijzingen">{wijk ?? ""}</span>
    <span class="bewoner__open">{openTaken === 1 ? "1 taak open" : `${openTaken} taken open`}</span>
  </li>
);

const describeAantal = ({ dossiers, totaal }: Dossierlijst): string => {
  if (totaal === 1) return "1 inwoner";
  return dossiers.length < totaal ? `${totaal} inwoners, ${dossiers.length} op deze bladzijde` : `${totaal} inwoners`;
};

const Lijst = ({ lijst }: { readonly lijst: Dossierlijst }): JSX.Element => (
  <>
    <p class="nl-paragraph bijzaak" role="status">
      {describeAantal(lijst)}
    </p>
    {lijst.dossiers.length === 0 ? (
      <p class="nl-paragraph kaart">Niemand gevonden. Controleer de spelling, of typ alleen het begin van de naam.</p>
    ) : (
      <ul class="bewoners">
        {lijst.dossiers.map((regel) => (
          <Inwoner key={regel.id} regel={regel} />
        ))}
      </ul>
    )}
  </>
);

const Zoeklijst = ({ bladzijde }: { readonly bladzijde: Dossierlijst }): JSX.Element => {
  const [zoektekst, setZoektekst] = useState("");
  const gevonden = useZoekvraag(zoektekst, searchDossiers);
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
      {gevonden === undefined ? (
        <>
          <Lijst lijst={bladzijde} />
          <Bladzijden adres="/inwoners" pagina={bladzijde.pagina} paginas={bladzijde.paginas} />
        </>
      ) : gevonden._tag === "gelukt" ? (
        <>
          <Lijst lijst={gevonden.waarde} />
          {gevonden.waarde.paginas > 1 ? <p class="nl-paragraph">Dit zijn de eersten. Typ meer van de naam.</p> : null}
        </>
      ) : (
        <Foutmelding storing={gevonden} />
      )}
    </>
  );
};

/** The residents, by name and a page at a time, to be found by name; the name stays on this page and never comes in the address. */
export const Inwonerspagina = (): JSX.Element => {
  const { query } = useLocation();
  const pagina = readPagina(query["pagina"]);
  const { waarde, storing, herhaal } = useVraag(() => fetchDossiers(pagina), pagina);
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
      {waarde === undefined ? null : waarde.totaal === 0 ? (
        <p class="nl-paragraph kaart">
          Er zijn nog geen inwoners. Een inwoner komt hier vanzelf bij als u een{" "}
          <a class="nl-link" href="/meldingen/nieuw">
            nieuwe melding
          </a>{" "}
          vastlegt.
        </p>
      ) : (
        <Zoeklijst bladzijde={waarde} />
      )}
    </>
  );
};
