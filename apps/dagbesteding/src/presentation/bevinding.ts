import { describeOorzaak, type Bevinding } from "@wmo-kit/iwmo";

import type { Bevindingweergave } from "../api/weergave.js";

/** A finding in a message as a person reads it; the value itself is never shown. */
export const showBevinding = (bevinding: Bevinding): Bevindingweergave => {
  const { rule, level, path, line, column } = bevinding;
  return { rule, level, path, line: line ?? null, column: column ?? null, text: describeOorzaak(bevinding.oorzaak) };
};
