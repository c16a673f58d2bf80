import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Laden, lastOpslag, Stappen, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Planweergave } from "../../../src/plan/weergave.js";
import { fetchStappen, sendStap, sendTaakGedaan } from "../api-client.js";

/** The life cycles that can begin here, besides the help itself. */
const OP_DE_PAGINA: ReadonlySet<string> = new Set(["A7", "A8"]);

interface PlanstappenProps {
  readonly plan: Planweergave;
  readonly vandaag: IsoDatum;
  readonly onVernieuw: () => void;
}

/** The steps of the help, the direction and the safety that can be taken now; the plan itself has its own form. @source lifecycle.md A5, A7, A8 */
export const Planstappen = ({ plan, vandaag, onVernieuw }: PlanstappenProps): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(() => fetchStappen(plan.dossierId), `${plan.dossierId}:${plan.versie}`);
  if (waarde === undefined) return storing === undefined ? <Laden wat="de lijst met stappen" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  const zaken = new Set(plan.zaken.map(({ id }) => id));
  const stappen = waarde.stappen.filter(({ levensloop, zaak, gebeurtenis }) =>
    zaak === null ? OP_DE_PAGINA.has(levensloop) : zaken.has(zaak) && !(levensloop === "A5" && gebeurtenis === "plan-opgesteld"),
  );
  return (
    <Stappen
      dossierId={plan.dossierId}
      titel="Wat kunt u nu vastleggen?"
      zaken={plan.zaken}
      stappen={stappen}
      vandaag={vandaag}
      onZet={(stap) => sendStap(plan.dossierId, Math.max(plan.versie, waarde.versie), stap)}
      onGezet={(nieuw) => {
        onVernieuw();
        return lastOpslag(nieuw.tijdlijn);
      }}
      onGedaan={(taakId) => sendTaakGedaan(plan.dossierId, taakId)}
      onVernieuw={() => {
        onVernieuw();
        herhaal();
      }}
    />
  );
};
