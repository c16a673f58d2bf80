import { Problem, problemKind } from "@wmo-kit/runtime/api";
import { Schema } from "effect";

const detail = Schema.String;

/** What the address names does not exist. */
export class NietGevonden extends Problem<NietGevonden>()("NietGevonden", problemKind("niet-gevonden", 404, "Niet gevonden"), {
  detail,
  code: Schema.String,
}) {}

/** The step may not be taken; `detail` says what is wrong and what to do. */
export class Geblokkeerd extends Problem<Geblokkeerd>()("Geblokkeerd", problemKind("stap-geblokkeerd", 422, "Dit kan nu niet"), {
  detail,
  code: Schema.String,
}) {}

/** The term is over: give a reason, the help goes on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export class RedenNodig extends Problem<RedenNodig>()("RedenNodig", problemKind("reden-nodig", 422, "Geef een reden"), {
  detail,
  code: Schema.Literal("TERMIJN_OVERSCHREDEN"),
}) {}

/** Somebody else changed the dossier at the same moment, or the disk refuses; nothing was stored. */
export class NuNietBeschikbaar extends Problem<NuNietBeschikbaar>()(
  "NuNietBeschikbaar",
  problemKind("nu-niet-beschikbaar", 503, "Opslaan lukt nu niet"),
  { detail, code: Schema.String },
) {}
