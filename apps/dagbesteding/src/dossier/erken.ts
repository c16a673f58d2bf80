import type { Stapopdracht } from "@wmo-kit/kit";

/** A late step with its reason, as the life cycles take it; without a reason nothing is acknowledged. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export const erken = (redenTeLaat: string | undefined): Pick<Stapopdracht, "erkend"> =>
  redenTeLaat === undefined ? {} : { erkend: [{ code: "TERMIJN_OVERSCHREDEN", reden: redenTeLaat }] };
