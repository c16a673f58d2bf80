import type { IsoDatum } from "@wmo-kit/domain";

import type { Gedeeld } from "./eigenstand.js";

/** Whether a sharing holds on a day: from its first day up to and including its last, unless it was taken back. @source W-95.3 */
export const isGedeeld = ({ vanaf, tot, ingetrokken }: Pick<Gedeeld, "vanaf" | "tot" | "ingetrokken">, peildatum: IsoDatum): boolean =>
  !ingetrokken && vanaf <= peildatum && peildatum <= tot;

/** Whether a sharing holds now or will later: what counts as somebody with whom the file is shared. */
export const isLopend = ({ tot, ingetrokken }: Pick<Gedeeld, "tot" | "ingetrokken">, peildatum: IsoDatum): boolean => !ingetrokken && peildatum <= tot;
