import { Schema } from "effect";

import { Veld } from "./veld.js";

/** What a guard found, as a person reads it: the sentence, and where the rule is written. */
export const Stapbevinding = Schema.Struct({
  code: Schema.String,
  ernst: Schema.Literals(["blok", "waarschuwing", "info", "oordeel"]),
  tekst: Schema.String,
  eisen: Schema.Array(Schema.String),
  artikel: Schema.NullOr(Schema.String),
});
export type Stapbevinding = typeof Stapbevinding.Type;

/** Whether a step can be taken now: at once, with fields, with a reason, not, or after a judgement. */
export const Stapstand = Schema.Literals(["toegestaan", "mits", "waarschuwing", "geblokkeerd", "oordeel"]);
export type Stapstand = typeof Stapstand.Type;

/** One step that could be next, with its form and with everything that is still in the way. `zaak` null begins a new case. */
export const Stapweergave = Schema.Struct({
  levensloop: Schema.String,
  zaak: Schema.NullOr(Schema.String),
  zaakTitel: Schema.NullOr(Schema.String),
  gebeurtenis: Schema.String,
  titel: Schema.String,
  toelichting: Schema.NullOr(Schema.String),
  stand: Stapstand,
  /** Whether the row asks why: a correction never goes without a reason. */
  vraagtReden: Schema.Boolean,
  eisen: Schema.Array(Schema.String),
  artikel: Schema.NullOr(Schema.String),
  bevindingen: Schema.Array(Stapbevinding),
  velden: Schema.Array(Veld),
}).annotate({ identifier: "Stapweergave" });
export type Stapweergave = typeof Stapweergave.Type;

/** A warning that was seen, with the reason to go on. */
export const Erkenning = Schema.Struct({ code: Schema.String, reden: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500)) });

/** A step to take. `verwachteVersie` is the version of the dossier that was on the screen. */
export const Stapinvoer = Schema.Struct({
  levensloop: Schema.String,
  zaak: Schema.NullOr(Schema.String),
  gebeurtenis: Schema.String,
  gegevens: Schema.Json,
  erkend: Schema.optionalKey(Schema.Array(Erkenning)),
  reden: Schema.optionalKey(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(500))),
  verwachteVersie: Schema.Int,
}).annotate({ identifier: "Stapinvoer" });
export type Stapinvoer = typeof Stapinvoer.Type;
