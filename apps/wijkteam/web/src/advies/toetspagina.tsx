import { Foutmelding, Laden, Paginakop, useVraag, WaaromTermijn } from "@wmo-kit/schermen";
import { Merk } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Toetsregel } from "../../../src/advies/weergave.js";
import { fetchToetsen } from "./advies-client.js";

const Regel = ({ zaak, soort, opstellers, magToetsen, waaromNiet, taak }: Toetsregel): JSX.Element => (
  <li class="kaart">
    <h2 class="nl-heading nl-heading--level-4">
      <a class="nl-link" href={`/inwoners/${taak.dossierId}/advies/${zaak}`}>
        Advies over {taak.naam}
      </a>{" "}
      <Merk toon={soort === "positief" ? "loopt" : "let-op"} tekst={soort} />
    </h2>
    <p class="nl-paragraph">
      Geschreven door {opstellers.join(" en ")}. {taak.uiterlijkTekst === null ? "Er is geen uiterste dag." : `Het advies gaat uiterlijk op ${taak.uiterlijkTekst}.`}
    </p>
    {taak.waarom.length === 0 ? null : <WaaromTermijn termijn={{ uitersteDatum: taak.uiterlijk, waarom: taak.waarom, bronnen: taak.bronnen }} over={`het advies over ${taak.naam ?? "deze inwoner"}`} />}
    {magToetsen ? null : <p class="nl-paragraph bijzaak">{waaromNiet}</p>}
  </li>
);

/** What waits for a second pair of eyes. Who wrote an advice sees it here and cannot review it. @source W-54.2 */
export const Toetspagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchToetsen, "");
  return (
    <>
      <Paginakop titel="Te toetsen adviezen">{waarde === undefined ? null : <p class="nl-paragraph bijzaak">Stand op {waarde.peildatumTekst}</p>}</Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de adviezen" /> : null}
      {waarde === undefined ? null : waarde.toetsen.length === 0 ? (
        <p class="nl-paragraph kaart">Er wacht geen advies op een tweede beoordelaar.</p>
      ) : (
        <ul class="taken">
          {waarde.toetsen.map((regel) => (
            <Regel key={regel.zaak} {...regel} />
          ))}
        </ul>
      )}
    </>
  );
};
