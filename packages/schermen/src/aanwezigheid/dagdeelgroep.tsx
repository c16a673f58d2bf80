import type { ComponentChildren, JSX } from "preact";

import { Aanwezigheidsrij } from "./aanwezigheidsrij.js";
import type { Aanwezigheidgroep, Aanwezigheidkeuze } from "./weergave.js";

interface DagdeelgroepProps {
  readonly groep: Aanwezigheidgroep;
  /** `null` takes back what was tapped. */
  readonly onKies: (id: string, keuze: Aanwezigheidkeuze | null, minuten?: number) => void;
  /** What belongs above the group, such as who works. */
  readonly children?: ComponentChildren;
}

/** The group of one day part, with how far one is. */
export const Dagdeelgroep = ({ groep: { id, titel, regels }, onKies, children }: DagdeelgroepProps): JSX.Element => (
  <section class="dagdeel" aria-labelledby={`dagdeel-${id}`}>
    <div class="dagdeel__kop">
      <h2 class="nl-heading nl-heading--level-3" id={`dagdeel-${id}`}>
        {titel}
      </h2>
      <p class="bijzaak">
        {regels.filter(({ stand }) => stand !== null).length} van {regels.length} ingevuld
      </p>
    </div>
    {children}
    <ul class="dagdeel__mensen">
      {regels.map((regel) => (
        <Aanwezigheidsrij
          key={regel.id}
          dagdeel={{ id, titel: titel.toLowerCase() }}
          regel={regel}
          onKies={(keuze, minuten) => onKies(regel.id, keuze, minuten)}
        />
      ))}
    </ul>
  </section>
);
