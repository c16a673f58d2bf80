import { redactBsn } from "@wmo-kit/domain";
import type { Schema } from "effect";

/** The same JSON in which every text, number and field name that could be a Bsn reads `[bsn]`. */
export const redactJson = (waarde: Schema.Json): Schema.Json => {
  if (typeof waarde === "string") return redactBsn(waarde);
  if (typeof waarde === "number") return redactBsn(String(waarde)) === String(waarde) ? waarde : "[bsn]";
  if (waarde === null || typeof waarde === "boolean") return waarde;
  if (isLijst(waarde)) return waarde.map(redactJson);
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [redactBsn(naam), redactJson(deel)]));
};

const isLijst = (waarde: Schema.JsonArray | Schema.JsonObject): waarde is Schema.JsonArray => Array.isArray(waarde);
