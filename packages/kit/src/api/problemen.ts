import { Problem, problemKind } from "@wmo-kit/runtime/api";
import { Schema } from "effect";

import { Stapbevinding } from "./stap.js";

const detail = Schema.String;

/** Guards do not let the step through; `teErkennen` goes on with a reason, `oordelen` asks a person. */
export class StapTegengehouden extends Problem<StapTegengehouden>()(
  "StapTegengehouden",
  problemKind("stap-tegengehouden", 422, "Deze stap kan nu niet"),
  {
    detail,
    code: Schema.Literal("STAP_TEGENGEHOUDEN"),
    geblokkeerd: Schema.Array(Stapbevinding),
    teErkennen: Schema.Array(Stapbevinding),
    oordelen: Schema.Array(Stapbevinding),
  },
) {}

/** What was filled in does not fit; each finding names its field. Values are never repeated. */
export class InvoerOngeldig extends Problem<InvoerOngeldig>()("InvoerOngeldig", problemKind("invoer-ongeldig", 422, "Niet alles is goed ingevuld"), {
  detail,
  code: Schema.Literal("INVOER_ONGELDIG"),
  bevindingen: Schema.Array(Schema.Struct({ pad: Schema.Array(Schema.Union([Schema.String, Schema.Int])), tekst: Schema.String })),
}) {}

/** Somebody else changed the dossier after it was shown. Nothing was stored. */
export class VersieVerouderd extends Problem<VersieVerouderd>()("VersieVerouderd", problemKind("versie-conflict", 409, "Dit dossier is intussen gewijzigd"), {
  detail,
  code: Schema.Literal("VERSIE_CONFLICT"),
  versie: Schema.Int,
}) {}
