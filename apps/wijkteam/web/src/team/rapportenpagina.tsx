import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import { Deelmenu, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext } from "preact/hooks";

import { dezeMaand, verschuifMaand } from "./maanden.js";
import { Pakketinhoud } from "./pakket.js";
import { Rapportkeuze } from "./rapportkeuze.js";
import { Rapporttabel } from "./rapporttabel.js";
import { bestandadres, fetchRapporten, type Periode } from "./team-client.js";
import { TEAMWEGEN } from "./teamwegen.table.js";

const MAAND = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const EERSTE_RAPPORT = "monitoringset";

const leesMaand = (tekst: string | undefined, anders: string): string => (tekst !== undefined && MAAND.test(tekst) ? tekst : anders);

/** The reports that the contract asks, over any months: what is in them, and as files with their date, definitions and hash. @source W-106, W-108.5, W-108.6 */
export const Rapportenpagina = (): JSX.Element => {
  const { query, route } = useLocation();
  const { ik } = useContext(Wie);
  const { waarde, storing, herhaal } = useVraag(fetchRapporten, "rapporten");
  const laatste = dezeMaand();
  const totEnMet = leesMaand(query["tot"], verschuifMaand(laatste, -1));
  const periode: Periode = { vanaf: leesMaand(query["vanaf"], totEnMet), totEnMet };
  const gekozen = waarde?.rapporten.find(({ id }) => id === (query["rapport"] ?? EERSTE_RAPPORT));
  const ga = (rapport: string, nieuw: Periode): void => route(`/team/rapporten?${new URLSearchParams({ rapport, vanaf: nieuw.vanaf, tot: nieuw.totEnMet }).toString()}`, true);
  return (
    <>
      <Paginakop titel="Rapporten" />
      <Deelmenu naam="Team" wegen={TEAMWEGEN} />
      <div class="register">
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {waarde === undefined ? storing === undefined ? <Laden wat="de rapporten" /> : null : <Rapportkeuze rapporten={waarde.rapporten} soort={gekozen?.id ?? EERSTE_RAPPORT} periode={periode} laatste={laatste} onKies={ga} />}
        {gekozen === undefined ? null : (
          <>
            {gekozen.isPakket ? <Pakketinhoud soort={gekozen.id} periode={periode} /> : null}
            <Rapporttabel soort={gekozen.id} periode={periode} />
            {ik?.rechten.includes("export.maken") === true ? (
              <section class="kaart registerkaart" aria-labelledby="kop-bestanden">
                <h2 class="nl-heading nl-heading--level-3" id="kop-bestanden">
                  Als bestand
                </h2>
                <p class="nl-paragraph">Met de datum, de definities en een controlegetal. Dezelfde feiten geven hetzelfde bestand. Zaken staan er alleen onder een pseudoniem in.</p>
                <p class="nl-paragraph">
                  <a class="nl-link" href={bestandadres(gekozen.id, "json", periode)} download>
                    Rapport als JSON
                  </a>
                </p>
                <p class="nl-paragraph">
                  <a class="nl-link" href={bestandadres(gekozen.id, "csv", periode)} download>
                    Rapport als CSV
                  </a>
                </p>
              </section>
            ) : null}
          </>
        )}
      </div>
    </>
  );
};
