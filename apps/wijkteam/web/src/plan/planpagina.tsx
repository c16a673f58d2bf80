import "./plan.css";

import { Foutmelding, Knop, Laden, Paginakop, readPeildatum, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";

import { Gezin } from "../gezin/gezin.js";
import { Groepsdeelname } from "../groepen/deelname.js";
import { Actietabel } from "./actietabel.js";
import { Evaluaties } from "./evaluaties.js";
import { fetchPlan } from "./plan-client.js";
import { Plandeel } from "./plandeel.js";
import { Planstand } from "./planstand.js";
import { Planstappen } from "./planstappen.js";
import { Plantekst } from "./plantekst.js";
import { Regieladder } from "./regieladder.js";
import { Veiligheid } from "./veiligheid.js";
import { Voorleggen } from "./voorleggen.js";

/** One basishulp: the plan in its parts, what it misses and who asks it, the actions, the direction, the safety and the household. @source lifecycle.md A5, A7, A8 */
export const Planpagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const { waarde: plan, storing, herhaal, vervang } = useVraag(() => fetchPlan(dossierId, zaak), `${dossierId}:${zaak}`);
  const [lezen, setLezen] = useState(false);
  const [laatste, setLaatste] = useState<string>();
  const vandaag = plan === undefined ? undefined : readPeildatum(plan.peildatum);
  if (plan === undefined || vandaag === undefined) return storing === undefined ? <Laden wat="het plan" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  const klaar = plan.delen.filter(({ mist }) => mist.length === 0).length;
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/inwoners">
          Inwoners
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {plan.naam}
        </a>
      </nav>
      <Paginakop titel={`Plan van aanpak van ${plan.naam}`} tabtitel="Plan van aanpak">
        <Planstand plan={plan} />
        <Knop onClick={() => setLezen(!lezen)} aria-expanded={lezen}>
          {lezen ? "Terug naar het invullen" : "Plan lezen of afdrukken"}
        </Knop>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {lezen ? (
        <Plantekst tekst={plan.tekst} naam={plan.naam} />
      ) : (
        <div class="dossier">
          <div class="dossier__links">
            <section class="kaart" aria-labelledby="kop-plan">
              <h2 class="nl-heading nl-heading--level-3" id="kop-plan">
                Het plan
              </h2>
              <p class="nl-paragraph" role="status">
                {klaar} van {plan.delen.length} delen klaar.
              </p>
              <ol class="zaakstappen">
                {plan.delen.map((deel) => (
                  <Plandeel
                    key={deel.deel}
                    plan={plan}
                    deel={deel}
                    vandaag={vandaag}
                    opgeslagen={laatste === deel.deel}
                    onPlan={(nieuw) => {
                      setLaatste(deel.deel);
                      vervang(nieuw);
                    }}
                  />
                ))}
              </ol>
              <Voorleggen plan={plan} vandaag={vandaag} onVoorgelegd={herhaal} />
            </section>
            {plan.acties.length === 0 ? null : (
              <section class="kaart" aria-labelledby="kop-acties">
                <h2 class="nl-heading nl-heading--level-3" id="kop-acties">
                  Acties
                </h2>
                <Actietabel titel="Acties van het plan" acties={plan.acties} />
              </section>
            )}
            <Evaluaties evaluaties={plan.evaluaties} />
            <Planstappen plan={plan} vandaag={vandaag} onVernieuw={herhaal} />
          </div>
          <div class="dossier__rechts">
            <Regieladder regie={plan.regie} />
            <Veiligheid plan={plan} />
            <Gezin dossierId={dossierId} onGewijzigd={herhaal} />
            <Groepsdeelname dossierId={dossierId} vandaag={vandaag} />
          </div>
        </div>
      )}
    </>
  );
};
