import { isIsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { fetchWijken } from "../api-client.js";
import { Meldingformulier } from "../melding/meldingformulier.js";

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** A new melding: who reports, about whom, and what the question is. @source lifecycle.md A1 */
export const Meldingpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchWijken, "");
  const vandaag = AMSTERDAM.format(Date.now());
  return (
    <>
      <Paginakop titel="Nieuwe melding">
        <p class="nl-paragraph">Een naam en de vraag zijn genoeg. Daarna zet de kit de termijnen klaar.</p>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="het formulier" /> : null}
      {waarde === undefined || !isIsoDatum(vandaag) ? null : (
        <div class="kaart">
          <Meldingformulier wijken={waarde.wijken} vandaag={vandaag} />
        </div>
      )}
    </>
  );
};
