import { Veld, Zaakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** A part of the plan: what it holds, what it still misses, and the form for it. @source W-8.4 */
export const Plandeelweergave = Schema.Struct({
  deel: Tekst,
  titel: Tekst,
  eisen: Schema.Array(Tekst),
  mist: Schema.Array(Tekst),
  /** Empty when the plan cannot be changed any more. */
  velden: Schema.Array(Veld),
}).annotate({ identifier: "Plandeelweergave" });
export type Plandeelweergave = typeof Plandeelweergave.Type;

/** A piece of the text of a plan. */
const Blok = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("alinea"), tekst: Tekst }),
  Schema.Struct({ soort: Schema.Literal("lijst"), punten: Schema.Array(Tekst) }),
  Schema.Struct({ soort: Schema.Literal("feiten"), regels: Schema.Array(Schema.Struct({ naam: Tekst, waarde: Tekst })) }),
]);

/** The plan as the resident reads it. @source W-8.2 */
export const Plantekst = Schema.Struct({
  titel: Tekst,
  mist: Schema.Array(Tekst),
  secties: Schema.Array(Schema.Struct({ kop: Tekst, blokken: Schema.Array(Blok) })),
}).annotate({ identifier: "Plantekst" });
export type Plantekst = typeof Plantekst.Type;

/** An action with its three answers, and whether all of them are there. @source W-8.4.9 */
export const Actieregel = Schema.Struct({
  actie: Tekst,
  eigenaar: OfNiets,
  streefdatumTekst: OfNiets,
  evaluatiemomentTekst: OfNiets,
  compleet: Schema.Boolean,
}).annotate({ identifier: "Actieregel" });
export type Actieregel = typeof Actieregel.Type;

/** An evaluation that was held: what came of it. @source W-9.1, W-9.2 */
export const Evaluatieregel = Schema.Struct({ opTekst: Tekst, bijEinde: Schema.Boolean, tevredenheid: OfNiets, doelrealisatie: OfNiets, uitkomst: OfNiets }).annotate({
  identifier: "Evaluatieregel",
});
export type Evaluatieregel = typeof Evaluatieregel.Type;

/** The ladder of direction, with where the household stands and what brought it there. @source W-11.2, W-11.7 */
export const Regieweergave = Schema.Struct({
  /** Null when nobody put the household in view yet. */
  zaak: OfNiets,
  organisaties: Schema.Array(Tekst),
  regisseur: OfNiets,
  procesregisseur: OfNiets,
  treden: Schema.Array(Schema.Struct({ trede: Tekst, titel: Tekst, wie: Tekst, omhoog: Tekst, eis: Tekst, hier: Schema.Boolean })),
  aanleidingen: Schema.Array(Schema.Struct({ opTekst: Tekst, wat: Tekst, waarom: Tekst, wie: OfNiets })),
}).annotate({ identifier: "Regieweergave" });
export type Regieweergave = typeof Regieweergave.Type;

/** Work on safety around this resident. @source W-8.6, W-70.1 */
export const Veiligheidsregel = Schema.Struct({ zaak: Tekst, toestandTekst: Tekst, heeftPlan: Schema.Boolean, verloop: OfNiets, acties: Schema.Array(Actieregel) }).annotate({
  identifier: "Veiligheidsregel",
});
export type Veiligheidsregel = typeof Veiligheidsregel.Type;

/** Somebody else of the household, and who is responsible there. @source W-5.10, W-8.7 */
export const Gezinslid = Schema.Struct({ dossierId: Tekst, naam: Tekst, verantwoordelijke: OfNiets, heeftPlan: Schema.Boolean, regisseur: OfNiets }).annotate({ identifier: "Gezinslid" });
export type Gezinslid = typeof Gezinslid.Type;

/** Everything of one basishulp with its plan. @source lifecycle.md A5, A7, A8 */
export const Planweergave = Schema.Struct({
  dossierId: Tekst,
  versie: Schema.Int,
  naam: Tekst,
  peildatum: Tekst,
  zaak: Tekst,
  toestand: Tekst,
  toestandTekst: Tekst,
  verantwoordelijke: OfNiets,
  /** Whether something was written that was not put to the resident yet. */
  heeftConcept: Schema.Boolean,
  veiligheidszorg: Schema.Boolean,
  ingestemdOpTekst: OfNiets,
  waakvlamTotTekst: OfNiets,
  overdrachten: Schema.Array(Schema.Struct({ naar: Tekst, stand: Tekst })),
  waarschuwingen: Schema.Array(Tekst),
  delen: Schema.Array(Plandeelweergave),
  /** The plan as far as it was written, as a step takes it. */
  inhoud: Schema.Record(Schema.String, Schema.Json),
  acties: Schema.Array(Actieregel),
  evaluaties: Schema.Array(Evaluatieregel),
  tekst: Plantekst,
  regie: Regieweergave,
  veiligheid: Schema.Array(Veiligheidsregel),
  gezin: Schema.Array(Gezinslid),
  zaken: Schema.Array(Zaakweergave),
}).annotate({ identifier: "Planweergave" });
export type Planweergave = typeof Planweergave.Type;
