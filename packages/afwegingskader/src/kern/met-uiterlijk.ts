import type { IsoDatum } from "@wmo-kit/domain";

import type { Taak } from "./gevolg.js";

/** A task with its last day, when its norm gives one. */
export const metUiterlijk = (taak: Omit<Taak, "_tag" | "uiterlijk">, uiterlijk: IsoDatum | undefined): Taak => ({
  _tag: "Taak",
  ...taak,
  ...(uiterlijk === undefined ? {} : { uiterlijk }),
});
