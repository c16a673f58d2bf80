import { addMaanden, type IsoDatum } from "@wmo-kit/domain";

import { VOORUITBLIK } from "./vooruitblik.table.js";

/** Whether something that counts up to and including a day ends within the time a register looks ahead. What ended already does not. */
export const looptAf = (laatsteDag: IsoDatum | undefined | null, peildatum: IsoDatum): boolean =>
  laatsteDag !== undefined &&
  laatsteDag !== null &&
  laatsteDag >= peildatum &&
  addMaanden(peildatum, VOORUITBLIK.maanden).match(
    (grens) => laatsteDag <= grens,
    () => false,
  );
