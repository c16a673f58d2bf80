import type { ComponentChildren, JSX } from "preact";

import { Standmerk } from "../onderdelen/standmerk.js";
import type { Taakweergave, Termijnstand, Zaakweergave } from "../weergave.js";

const HAAST: readonly Termijnstand[] = ["verstreken", "bijna verstreken", "lopend"];

/** The task of a case that is most urgent, of those with a date. */
export const pickDringendste = (taken: readonly Taakweergave[]): Taakweergave | undefined =>
  HAAST.flatMap((stand) => taken.filter((taak) => taak.stand === stand)).at(0);

interface ZaakvakProps {
  readonly zaak: Zaakweergave;
  readonly kopId: string;
  /** Whether the case is one line until it is opened, as in a long list. */
  readonly dicht: boolean;
  /** Whether a step in it is open. */
  readonly bezig: boolean;
  readonly children: ComponentChildren;
}

/** The room of one case: open, or one line that says what it is, where it stands and what is most urgent. */
export const Zaakvak = ({ zaak, kopId, dicht, bezig, children }: ZaakvakProps): JSX.Element => {
  if (!dicht) {
    return (
      <section class="zaak" aria-labelledby={kopId}>
        {children}
      </section>
    );
  }
  const dringendst = pickDringendste(zaak.taken);
  return (
    <details class="zaak zaak--dicht" open={bezig}>
      <summary>
        <span class="zaak__regel">
          <strong>{zaak.titel}</strong>
          <span class="bijzaak">{zaak.toestandTekst}</span>
          {dringendst === undefined ? null : <Standmerk termijn={dringendst} />}
        </span>
      </summary>
      <div class="zaak__binnen">{children}</div>
    </details>
  );
};
