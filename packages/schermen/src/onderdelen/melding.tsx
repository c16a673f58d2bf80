import type { ComponentChildren, JSX } from "preact";

import { Icoon, type Icoonvorm } from "./icoon.js";

const VORM_PER_SOORT = { info: "klok", ok: "vinkje", warning: "ruit", error: "driehoek" } as const satisfies Record<string, Icoonvorm>;

interface MeldingProps {
  readonly soort: keyof typeof VORM_PER_SOORT;
  readonly role?: "alert" | "status";
  readonly children: ComponentChildren;
}

/** A message in a coloured frame, with a shape that says the same. */
export const Melding = ({ soort, role, children }: MeldingProps): JSX.Element => (
  <div class={`utrecht-alert utrecht-alert--${soort}`} {...(role === undefined ? {} : { role })}>
    <div class="utrecht-alert__icon">
      <Icoon vorm={VORM_PER_SOORT[soort]} />
    </div>
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">{children}</div>
    </div>
  </div>
);
