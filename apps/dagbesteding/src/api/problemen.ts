import { Problem, problemKind } from "@wmo-kit/runtime/api";
import { Schema } from "effect";

import { Bevindingweergave } from "./weergave.js";

const detail = Schema.String;

/** The message was received before. */
export class AlOntvangen extends Problem<AlOntvangen>()(
  "AlOntvangen",
  problemKind("bericht-al-ontvangen", 409, "Dit bericht is al ontvangen"),
  { detail, code: Schema.Literals(["BERICHT_AL_ONTVANGEN", "BEWONER_BESTAAT"]), dossierId: Schema.String },
) {}

/** The message breaks the standard; every finding stands in the list and nothing was stored. */
export class Afgekeurd extends Problem<Afgekeurd>()("Afgekeurd", problemKind("bericht-afgekeurd", 422, "Dit bericht klopt niet"), {
  detail,
  code: Schema.Literal("BERICHT_AFGEKEURD"),
  bevindingen: Schema.Array(Bevindingweergave),
}) {}
