import { Stapweergave, Taakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** Something that happened with an indication, in a sentence. */
const Verloopregel = Schema.Struct({ opTekst: Tekst, tekst: Tekst, eis: Tekst });

/** A running re-indication: what is there and what is not. @source W-28.1 to W-28.3 */
const Verlengingweergave = Schema.Struct({
  aangevraagdOpTekst: Tekst,
  evaluatieverslagVan: OfNiets,
  onderzoek: OfNiets,
  tevredenheid: OfNiets,
  doelrealisatie: OfNiets,
  verzilvering: OfNiets,
  hardheid: Schema.NullOr(Schema.Struct({ belangVanInwoner: OfNiets, overdracht: OfNiets, motivering: Tekst })),
});

/** An indication with its reminder, its re-indication, and what can end it. @source lifecycle.md A6 */
export const Indicatieweergave = Schema.Struct({
  dossierId: Tekst,
  zaak: Tekst,
  versie: Schema.Int,
  naam: Tekst,
  peildatum: Tekst,
  toestand: Tekst,
  toestandTekst: Tekst,
  financieringTekst: OfNiets,
  aanbieder: OfNiets,
  onderdelen: Schema.Array(Tekst),
  perioden: Schema.Array(Tekst),
  einddatumTekst: OfNiets,
  /** The last day to ask for an extension in time, with why. @source W-28.1 */
  herinnering: Schema.NullOr(Taakweergave),
  /** The last day of the right after beschermd wonen was granted, with why. @source W-43.1 */
  verval: Schema.NullOr(Taakweergave),
  verlenging: Schema.NullOr(Verlengingweergave),
  verloop: Schema.Array(Verloopregel),
  mogelijk: Schema.Array(Stapweergave),
}).annotate({ identifier: "Indicatieweergave" });
export type Indicatieweergave = typeof Indicatieweergave.Type;
