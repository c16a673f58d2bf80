import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import { Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { fetchExpertteam } from "./onderzoek-client.js";

/** The agenda of the expert teams: the cases that wait for discussion. @source W-21.2 */
export const Expertteampagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchExpertteam, "expertteam");
  return (
    <>
      <Paginakop titel="Agenda van het expertteam" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? (
        storing === undefined ? (
          <Laden wat="de agenda" />
        ) : null
      ) : waarde.regels.length === 0 ? (
        <section class="kaart">
          <p class="nl-paragraph">Er wacht geen casus op bespreking. Een casus komt hier als iemand in het onderzoek vastlegt dat zij in aanmerking komt voor een expertteam.</p>
        </section>
      ) : (
        <section class="kaart">
          <Registertabel
            titel="Casussen die wachten op bespreking"
            koppen={["Inwoner", "Wijk", "Waarom", "Onderzoek"]}
            rijen={waarde.regels.map(({ dossierId, zaak, naam, wijk, toelichting, toestandTekst }) => ({
              sleutel: zaak,
              cellen: [
                <a key="naam" class="nl-link" href={`/inwoners/${dossierId}/onderzoek/${zaak}`}>
                  {naam}
                </a>,
                wijk ?? "geen wijk",
                toelichting,
                toestandTekst,
              ],
            }))}
          />
        </section>
      )}
    </>
  );
};
