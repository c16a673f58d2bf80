import type { Schema } from "effect";

/** About how much memory JSON takes. @unit characters */
export const telTekens = (waarde: Schema.Json): number => {
  if (typeof waarde === "string") return waarde.length;
  if (typeof waarde !== "object" || waarde === null) return 8;
  return Object.entries(waarde).reduce((som, [naam, deel]) => som + naam.length + telTekens(deel), 16);
};
