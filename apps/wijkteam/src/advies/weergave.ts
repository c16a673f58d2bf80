import { Taakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);
const Regel = Schema.Struct({ naam: Tekst, waarde: OfNiets });

/** How a message to or from the back office stands. */
export const Berichtstand = Schema.Literals(["klaargezet", "verstuurd", "bevestigd", "besloten", "geweigerd", "mislukt", "afgehandeld"]);
export type Berichtstand = typeof Berichtstand.Type;

/** A message of a dossier: what it is, to whom it goes, what became of it and what to do now. @source W-29.2, W-33.4, W-98.4 */
export const Berichtweergave = Schema.Struct({
  kenmerk: Tekst,
  titel: Tekst,
  doel: Tekst,
  zaak: Tekst,
  aan: Tekst,
  stand: Berichtstand,
  standTekst: Tekst,
  momenten: Schema.Array(Schema.Struct({ wat: Tekst, wanneer: Tekst })),
  redenen: Schema.Array(Tekst),
  watNu: OfNiets,
  /** What a person can do with it. */
  acties: Schema.Array(Schema.Literals(["opnieuw", "afhandelen"])),
}).annotate({ identifier: "Berichtweergave" });
export type Berichtweergave = typeof Berichtweergave.Type;

/** The order in words: its six things, what is still missing, and how fresh the list of providers is. @source W-34, W-37.3, W-38 */
export const Bestelweergave = Schema.Struct({
  regels: Schema.Array(Regel),
  mist: Schema.Array(Tekst),
  robLijst: Schema.NullOr(Schema.Struct({ opgehaaldTekst: Tekst, isVanVandaag: Schema.Boolean })),
  veegcontract: Schema.NullOr(Schema.Struct({ kenmerk: Tekst, motivering: Tekst })),
});

/** A negative advice; the motivation is carried to the letter. @source W-35 */
export const Afwijsweergave = Schema.Struct({ grond: OfNiets, artikel: OfNiets, motivering: OfNiets, isGedeeltelijk: Schema.Boolean });

/** Who wrote, who looks, and why a second pair of eyes is asked. @source W-54.2 */
export const Toetsweergave = Schema.Struct({
  waarom: Schema.Array(Tekst),
  opstellers: Schema.Array(Tekst),
  toetser: OfNiets,
  bevinding: OfNiets,
  goedgekeurdOpTekst: OfNiets,
});

/** One moment in the life of an advice: who did what, with the words that were given. */
export const Adviesmoment = Schema.Struct({ wanneer: Tekst, wat: Tekst, wie: OfNiets, toelichting: OfNiets });

/** An objection with what came of it and what was learned. @source W-40 */
export const Bezwaarweergave = Schema.Struct({ ontvangenOpTekst: Tekst, informatieGevraagd: Schema.Boolean, uitkomst: OfNiets, maatregel: OfNiets });

/** An advice in words. */
export const Adviesweergave = Schema.Struct({
  dossierId: Tekst,
  versie: Schema.Int,
  zaak: Tekst,
  naam: Tekst,
  toestand: Tekst,
  toestandTekst: Tekst,
  soort: Schema.Literals(["positief", "negatief", "deels positief", "nog niet bepaald"]),
  onderzoek: OfNiets,
  bestelling: Schema.NullOr(Bestelweergave),
  keuze: Schema.NullOr(Schema.Struct({ regels: Schema.Array(Regel), aanbieders: Schema.Array(Schema.Struct({ aanbieder: Tekst, verbonden: Schema.Boolean })) })),
  afwijzing: Schema.NullOr(Afwijsweergave),
  toets: Toetsweergave,
  verloop: Schema.Array(Adviesmoment),
  verzondenOpTekst: OfNiets,
  ontvangers: Schema.Array(Tekst),
  berichten: Schema.Array(Berichtweergave),
  besluit: OfNiets,
  bezwaren: Schema.Array(Bezwaarweergave),
}).annotate({ identifier: "Adviesweergave" });
export type Adviesweergave = typeof Adviesweergave.Type;

/** An advice that waits for a second pair of eyes. @source W-54.2 */
export const Toetsregel = Schema.Struct({
  zaak: Tekst,
  soort: Tekst,
  opstellers: Schema.Array(Tekst),
  magToetsen: Schema.Boolean,
  /** Why whoever looks may not review it; null when that is allowed. */
  waaromNiet: OfNiets,
  taak: Taakweergave,
}).annotate({ identifier: "Toetsregel" });
export type Toetsregel = typeof Toetsregel.Type;

/** Everything that waits for a second pair of eyes, the first to end on top. */
export const Toetslijst = Schema.Struct({ peildatum: Tekst, peildatumTekst: Tekst, toetsen: Schema.Array(Toetsregel) }).annotate({ identifier: "Toetslijst" });
export type Toetslijst = typeof Toetslijst.Type;

/** A message of the whole team, with the resident it is about. */
export const Verkeersregel = Schema.Struct({ dossierId: Tekst, naam: Tekst, bericht: Berichtweergave }).annotate({ identifier: "Verkeersregel" });
export type Verkeersregel = typeof Verkeersregel.Type;

/** Everything sent and received, the newest first, and by which way it goes. */
export const Verkeerslijst = Schema.Struct({ weg: Tekst, aandacht: Schema.Int, regels: Schema.Array(Verkeersregel), onverwerkt: Schema.Array(Schema.Struct({ id: Tekst, ontvangenTekst: Tekst, redenen: Schema.Array(Tekst) })) }).annotate({
  identifier: "Verkeerslijst",
});
export type Verkeerslijst = typeof Verkeerslijst.Type;
