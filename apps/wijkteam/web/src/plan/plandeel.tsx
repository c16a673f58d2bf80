import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, heeftConcept, Knop } from "@wmo-kit/schermen";
import { Merk } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import type { Plandeelweergave, Planweergave } from "../../../src/plan/weergave.js";
import { sendPlandeel } from "./plan-client.js";

interface PlandeelProps {
  readonly plan: Planweergave;
  readonly deel: Plandeelweergave;
  readonly vandaag: IsoDatum;
  /** Whether this part was the last one that was saved. */
  readonly opgeslagen: boolean;
  readonly onPlan: (plan: Planweergave) => void;
}

/** One part of the plan: done or what it misses and which requirement asks it, with its form in place. @source W-8.4 */
export const Plandeel = ({ plan, deel: { deel, titel, eisen, mist, velden }, vandaag, opgeslagen, onPlan }: PlandeelProps): JSX.Element => {
  const sleutel = `${plan.dossierId}:plan:${plan.zaak}:${deel}`;
  const [open, setOpen] = useState(() => heeftConcept(sleutel));
  const vak = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open && !wasOpen.current) vak.current?.querySelector("h3")?.focus();
    // The form that had the focus is gone; the button that opened it is there again.
    if (!open && wasOpen.current) vak.current?.querySelector<HTMLElement>(".zaakstap__doen button")?.focus();
    wasOpen.current = open;
  }, [open]);
  const klaar = mist.length === 0;
  return (
    <li class={`zaakstap${open ? " zaakstap--open" : ""}`} id={`plandeel-${deel}`} ref={vak}>
      <div class="zaakstap__kop">
        <div>
          <h3 class="nl-heading nl-heading--level-5" tabIndex={-1}>
            {titel}
          </h3>
          <p class="nl-paragraph bijzaak klein">Gevraagd door: eis {eisen.join(", ")}</p>
        </div>
        {klaar ? <Merk toon="goed" tekst="klaar" /> : <Merk toon="let-op" tekst="mist nog iets" />}
      </div>
      {klaar ? null : (
        <ul class="plan__mist">
          {mist.map((wat) => (
            <li key={wat}>{wat}</li>
          ))}
        </ul>
      )}
      {velden.length === 0 || open ? null : (
        <div class="zaakstap__doen niet-afdrukken">
          <Knop aria-expanded={false} onClick={() => setOpen(true)}>
            {klaar ? "Wijzigen" : "Invullen"}
            <span class="alleen-horen">: {titel}</span>
          </Knop>
        </div>
      )}
      {opgeslagen && !open ? (
        <p class="nl-paragraph bijzaak klein" role="status">
          Opgeslagen.
        </p>
      ) : null}
      {open ? (
        <div class="stapformulier">
          <Formulier
            id={`plan-${deel}`}
            velden={velden}
            vandaag={vandaag}
            conceptsleutel={sleutel}
            knoptekst="Opslaan"
            verstuur={(gegevens) => sendPlandeel(plan, deel, gegevens)}
            onGelukt={(nieuw) => {
              setOpen(false);
              onPlan(nieuw);
            }}
            onAnnuleer={() => setOpen(false)}
          />
        </div>
      ) : null}
    </li>
  );
};
