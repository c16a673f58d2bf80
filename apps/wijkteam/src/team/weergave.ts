import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Tekst);
const Getal = Schema.Finite;
const Maand = Tekst;
const Celzaken = Schema.Struct({ geteld: Schema.Array(Tekst), gemist: Schema.Array(Tekst), loopt: Schema.Array(Tekst) });

/** One figure in one month or over the period, as a whole or for one group, with the steps that led to it. */
export const Cel = Schema.Struct({
  indicator: Tekst,
  tijdvak: Tekst,
  uitsplitsing: Tekst,
  groep: Tekst,
  teller: Schema.NullOr(Getal),
  noemer: Getal,
  loopt: Getal,
  zonderNorm: Getal,
  waarde: OfNiets,
  spreiding: Schema.NullOr(Schema.Struct({ mediaan: Tekst, gemiddelde: Tekst, kortste: Getal, langste: Getal })),
  oordeel: Tekst,
  voorlopig: Schema.Boolean,
  stappen: Schema.Array(Tekst),
  zaken: Schema.NullOr(Celzaken),
}).annotate({ identifier: "Cijfercel" });
export type Cel = typeof Cel.Type;

/** A figure as it was defined when the report was made. */
export const Definitie = Schema.Struct({
  id: Tekst,
  titel: Tekst,
  definitie: Tekst,
  teller: OfNiets,
  noemer: Tekst,
  eenheid: Tekst,
  frequentie: Tekst,
  eisen: Schema.Array(Tekst),
  bronnen: Schema.Array(Tekst),
  vanaf: Tekst,
  personen: Tekst,
  maatstaf: Tekst,
  lezing: OfNiets,
}).annotate({ identifier: "Cijferdefinitie" });
export type Definitie = typeof Definitie.Type;

/** Something that makes the figures less than complete. */
const Waarschuwing = Schema.Struct({ indicator: OfNiets, soort: Tekst, tekst: Tekst, aantal: Getal, zaken: Schema.NullOr(Schema.Array(Tekst)) });

/** A share that a figure is held against, to draw beside it. @unit percent */
const Normlijnweergave = Schema.Struct({ indicator: Tekst, percentage: Getal, tekst: Tekst });
export type Normlijnweergave = typeof Normlijnweergave.Type;

/** The figures of a period with everything that is needed to trust them, and the hash of their content. @source W-106 */
export const Rapportweergave = Schema.Struct({
  soort: Tekst,
  titel: Tekst,
  hash: Tekst,
  normlijnen: Schema.Array(Normlijnweergave),
  rapport: Schema.Struct({
    peildatum: Tekst,
    periode: Schema.Struct({ vanaf: Maand, totEnMet: Maand }),
    profiel: OfNiets,
    definitieversie: Tekst,
    dossiers: Schema.Int,
    definities: Schema.Array(Definitie),
    cellen: Schema.Array(Cel),
    waarschuwingen: Schema.Array(Waarschuwing),
  }),
}).annotate({ identifier: "Rapportweergave" });
export type Rapportweergave = typeof Rapportweergave.Type;

/** A report that can be asked. */
export const Rapportenlijst = Schema.Struct({ rapporten: Schema.Array(Schema.Struct({ id: Tekst, titel: Tekst, eisen: Schema.Array(Tekst), isPakket: Schema.Boolean })) }).annotate({ identifier: "Rapportenlijst" });
export type Rapportenlijst = typeof Rapportenlijst.Type;

/** One part of a pack: how it stands, from whom it comes, and which document is in it. */
const Onderdeel = Schema.Struct({
  id: Tekst,
  titel: Tekst,
  eis: Tekst,
  wie: Tekst,
  stand: Tekst,
  mist: Schema.Array(Tekst),
  stuk: Schema.NullOr(Schema.Struct({ onderdeel: Tekst, datum: Tekst, kenmerk: Tekst })),
  cellen: Schema.Array(Cel),
});

/** A pack for a meeting or a delivery, as it is on a day. @source W-106, W-108.5, W-108.6 */
export const Pakketweergave = Schema.Struct({ id: Tekst, titel: Tekst, datum: Tekst, compleet: Schema.Boolean, hash: Tekst, onderdelen: Schema.Array(Onderdeel) }).annotate({ identifier: "Rapportpakket" });
export type Pakketweergave = typeof Pakketweergave.Type;

/** The caseload of one professional. Nobody weighs it in one number: the programme names no formula. @source W-72.4 */
export const Caseloadregel = Schema.Struct({
  /** Null for residents without a named professional. */
  professional: OfNiets,
  naam: Tekst,
  inwoners: Schema.Int,
  trajecten: Schema.Int,
  metVeiligheidszorg: Schema.Int,
  urgent: Schema.Int,
  langerDanEenJaar: Schema.Int,
}).annotate({ identifier: "Caseloadregel" });
export type Caseloadregel = typeof Caseloadregel.Type;

/** The caseload of the team on a day, by professional. @source W-72.4, W-106.9 */
export const Caseloadweergave = Schema.Struct({ peildatum: Tekst, peildatumTekst: Tekst, inwoners: Schema.Int, professionals: Schema.Array(Caseloadregel) }).annotate({ identifier: "Caseloadweergave" });
export type Caseloadweergave = typeof Caseloadweergave.Type;
