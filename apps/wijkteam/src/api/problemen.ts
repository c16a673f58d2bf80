import { Problem, problemKind } from "@wmo-kit/runtime/api";
import { Schema } from "effect";

/** The same quick entry was sent before; nothing is stored again. */
export class AlVastgelegd extends Problem<AlVastgelegd>()("AlVastgelegd", problemKind("melding-al-vastgelegd", 409, "Deze melding is al vastgelegd"), {
  detail: Schema.String,
  code: Schema.Literal("MELDING_AL_VASTGELEGD"),
  dossierId: Schema.String,
}) {}
