import { useVraag } from "@wmo-kit/schermen";
import { askMetRecht, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import type { Dashboardweergave, Kerngetal } from "../../../src/dashboard/weergave.js";
import { Jaargrenzen } from "../declaratie/jaargrenzen.js";
import { fetchDashboard } from "./dashboard-client.js";
import { Kerngetallen } from "./kerngetallen.js";
import { Taken } from "./taken.js";

const isAan = ({ waarde, id }: Kerngetal): boolean => (waarde ?? 0) > 0 && id !== "wachtenden";

const Lijst = ({ id, naam, deel, open }: { readonly id: string; readonly naam: string; readonly deel: Dashboardweergave["vandaag"]; readonly open: boolean }): JSX.Element | null =>
  deel.aantal === 0 ? null : (
    <details class="waarom" open={open}>
      <summary>
        {naam}: {deel.aantal === 1 ? "1 taak" : `${deel.aantal} taken`}
      </summary>
      <Taken id={id} deel={deel} />
    </details>
  );

interface DagstandProps {
  /** Asks again when this changes. */
  readonly sleutel: string | number;
}

/** Above the worklist, in a few lines: what must happen today and this week beyond the terms, and what asks attention. Quiet when there is nothing. */
export const Dagstand = ({ sleutel }: DagstandProps): JSX.Element | null => {
  const { ik } = useContext(Wie);
  const { waarde } = useVraag(askMetRecht(ik, "organisatie.zien", fetchDashboard), `${sleutel}:${ik?.account ?? ""}`);
  // The worklist stands by itself: without these figures it is complete, so a failure here is not in the way.
  if (waarde === undefined) return null;
  const { vandaag, dezeWeek, plichten, jaargrenzen, kerngetallen } = waarde;
  const getallen = kerngetallen.filter(isAan);
  return (
    <section class="register dagstand" aria-labelledby="kop-dagstand">
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-dagstand">
          Vandaag en deze week
        </h2>
        <a class="nl-link niet-afdrukken" href="/cijfers">
          Hoe gaat het per maand?
        </a>
      </div>
      {vandaag.aantal + dezeWeek.aantal + plichten.length + getallen.length === 0 ? (
        <p class="nl-paragraph">Er is deze week niets dat moet.</p>
      ) : null}
      <Lijst id="vandaag" naam="Vandaag of eerder" deel={vandaag} open={false} />
      <Lijst id="week" naam="Later deze week" deel={dezeWeek} open={false} />
      {plichten.length === 0 ? null : (
        <p class="nl-paragraph">
          <a class="nl-link" href="/kwaliteit/plichten">
            {plichten.length === 1 ? "1 plicht van het programma" : `${plichten.length} plichten van het programma`}
          </a>{" "}
          {plichten.length === 1 ? "moet" : "moeten"} deze week of eerder klaar zijn.
        </p>
      )}
      <Jaargrenzen grenzen={jaargrenzen} alleenOpen />
      {getallen.length === 0 ? null : <Kerngetallen naam="Vraagt aandacht" getallen={getallen} />}
    </section>
  );
};
