import "./inwoner.css";

import { Foutmelding, Knop, Laden, Melding, Paginakop, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Taaltekst } from "../../../src/inwoner/tekstweergave.js";
import { fetchTeksten } from "./inwoner-client.js";

const Tekst = ({ taaltekst: { taal, richting, controle, mist, teksten } }: { readonly taaltekst: Taaltekst }): JSX.Element => (
  <>
    {mist.length === 0 ? null : (
      <Melding soort="warning">
        <p class="nl-paragraph">Een deel van de tekst staat hier nog niet, omdat dit nog niet is ingevuld: {mist.join("; ")}. Vraag het uw contactpersoon.</p>
      </Melding>
    )}
    {controle === null ? null : <p class="nl-paragraph bijzaak">Deze vertaling is nog {controle}. Bij twijfel geldt de Nederlandse tekst.</p>}
    <div lang={taal} dir={richting}>
      {teksten.map(({ soort, titel, blokken }) => (
        <section key={soort} class="kaart" aria-labelledby={`tekst-${soort}`}>
          <h2 class="nl-heading nl-heading--level-3" id={`tekst-${soort}`}>
            {titel}
          </h2>
          {blokken.map((blok, plaats) =>
            blok.soort === "alinea" ? (
              <p key={plaats} class="nl-paragraph">
                {blok.tekst}
              </p>
            ) : (
              <ul key={plaats} class="utrecht-unordered-list">
                {blok.punten.map((punt) => (
                  <li key={punt} class="utrecht-unordered-list__item">
                    {punt}
                  </li>
                ))}
              </ul>
            ),
          )}
        </section>
      ))}
    </div>
  </>
);

const Talen = ({ talen }: { readonly talen: readonly Taaltekst[] }): JSX.Element => {
  const [gekozen, setGekozen] = useState(talen[0]?.taal);
  const taaltekst = talen.find(({ taal }) => taal === gekozen);
  return (
    <>
      <div class="chips niet-afdrukken" role="group" aria-label="Taal">
        {talen.map(({ taal, eigenNaam }) => (
          <button key={taal} type="button" class="chip" lang={taal} aria-pressed={taal === gekozen} onClick={() => setGekozen(taal)}>
            {eigenNaam}
          </button>
        ))}
      </div>
      {taaltekst === undefined ? null : <Tekst taaltekst={taaltekst} />}
      <div class="niet-afdrukken">
        <Knop onClick={() => globalThis.print()}>Afdrukken</Knop>
      </div>
    </>
  );
};

/** Rights, complaints and objection in five languages, to read or to print for who asks. @source W-49.2, W-40 */
export const Tekstenpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchTeksten, "");
  return (
    <div class="eigendossier">
      <Paginakop titel="Uw rechten, klacht en bezwaar" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? storing === undefined ? <Laden wat="de teksten" /> : null : <Talen talen={waarde.talen} />}
    </div>
  );
};
