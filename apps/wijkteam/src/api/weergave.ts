import { Taakweergave, Tijdlijnregel, Zaakweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** How urgent a question is. @source W-fn2, W-49.3 */
export const Urgentie = Schema.Literals(["crisis", "spoed", "gewoon"]);

/** A melding in words: who asked what, by which channel, and how urgent it is. */
export const Meldingweergave = Schema.Struct({
  zaak: Tekst,
  ontvangenOpTekst: Tekst,
  /** Null when the melding was recorded as a step without further data. */
  aanmelder: OfNiets,
  relatie: Schema.NullOr(Schema.Literals(["inwoner", "naaste", "professional", "anders"])),
  bereikbaar: OfNiets,
  vraag: OfNiets,
  urgentie: Schema.NullOr(Urgentie),
  toestandTekst: Tekst,
}).annotate({ identifier: "Meldingweergave" });
export type Meldingweergave = typeof Meldingweergave.Type;

/** A letter that a step asked for. */
export const Briefweergave = Schema.Struct({
  briefId: Tekst,
  aan: Tekst,
  onderwerp: Tekst,
  eis: Tekst,
  dagtekening: Tekst,
  dagtekeningTekst: Tekst,
  verzondenOpTekst: OfNiets,
}).annotate({ identifier: "Briefweergave" });
export type Briefweergave = typeof Briefweergave.Type;

/** Everything one page shows about a resident. */
export const Dossierweergave = Schema.Struct({
  id: Tekst,
  versie: Schema.Int,
  naam: Tekst,
  geboortedatumTekst: OfNiets,
  telefoon: OfNiets,
  email: OfNiets,
  adres: OfNiets,
  wijk: OfNiets,
  /** Null as long as there is none. @source W-106.9 */
  bsnGemaskeerd: OfNiets,
  magBsnVastleggen: Schema.Boolean,
  peildatum: Tekst,
  meldingen: Schema.Array(Meldingweergave),
  zaken: Schema.Array(Zaakweergave),
  brieven: Schema.Array(Briefweergave),
  tijdlijn: Schema.Array(Tijdlijnregel),
}).annotate({ identifier: "Dossierweergave" });
export type Dossierweergave = typeof Dossierweergave.Type;

/** One line of the worklist: who, what, until when. */
export const Werklijstregel = Schema.Struct({
  wijk: OfNiets,
  /** Whether whoever asks works with this resident. */
  vanMij: Schema.Boolean,
  taak: Taakweergave,
}).annotate({ identifier: "Werklijstregel" });
export type Werklijstregel = typeof Werklijstregel.Type;

/** How much there is to do of each kind. */
const Werkaantallen = Schema.Struct({ alles: Schema.Int, verstreken: Schema.Int, bijnaVerstreken: Schema.Int, lopend: Schema.Int, zonderDatum: Schema.Int });

/** A page of the worklist on a reference date, sorted by term, with how much there is in all of each kind. */
export const Werklijst = Schema.Struct({
  peildatum: Tekst,
  peildatumTekst: Tekst,
  /** False as long as there is nobody that whoever asks may see. */
  heeftInwoners: Schema.Boolean,
  /** Of whom was asked: all, or only those one works with. */
  aantallen: Werkaantallen,
  vanAllen: Schema.Int,
  vanMij: Schema.Int,
  regels: Schema.Array(Werklijstregel),
  /** Where the next page begins; null at the end. */
  volgende: OfNiets,
}).annotate({ identifier: "Werklijst" });
export type Werklijst = typeof Werklijst.Type;

/** One line of the list of residents. */
export const Dossierregel = Schema.Struct({ id: Tekst, naam: Tekst, wijk: OfNiets, openTaken: Schema.Int }).annotate({ identifier: "Dossierregel" });
export type Dossierregel = typeof Dossierregel.Type;

/** A page of the residents, by name, and how many there are in all. */
export const Dossierlijst = Schema.Struct({ dossiers: Schema.Array(Dossierregel), totaal: Schema.Int, pagina: Schema.Int, paginas: Schema.Int }).annotate({ identifier: "Dossierlijst" });
export type Dossierlijst = typeof Dossierlijst.Type;

/** Somebody who waits for a professional, and the place on the list. @source W-50.1, W-61.1 */
export const Wachtregel = Schema.Struct({
  plaats: Schema.Int,
  dossierId: Tekst,
  zaak: Tekst,
  naam: Tekst,
  wijk: OfNiets,
  urgentie: Urgentie,
  score: Schema.Int,
  /** False for crisis and spoed: a professional is coupled at once. */
  magWachten: Schema.Boolean,
  gemeldOp: Tekst,
  gemeldOpTekst: Tekst,
  wachtSindsTekst: OfNiets,
  taken: Schema.Array(Taakweergave),
}).annotate({ identifier: "Wachtregel" });
export type Wachtregel = typeof Wachtregel.Type;

/** The waiting list on a reference date, the first to be helped on top. */
export const Wachtlijst = Schema.Struct({ peildatum: Tekst, peildatumTekst: Tekst, wachtenden: Schema.Array(Wachtregel) }).annotate({ identifier: "Wachtlijst" });
export type Wachtlijst = typeof Wachtlijst.Type;
