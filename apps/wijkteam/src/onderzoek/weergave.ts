import { Stapbevinding, Stapregel, Stapweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

import { Pgbweergave } from "../pgb/weergave.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);
const JaNeeOfNiets = Schema.NullOr(Schema.Boolean);

/** What a step still misses: what, which requirement asks it, and about which question, problem or activity. */
export const Gemis = Schema.Struct({ naam: Tekst, eis: Tekst, over: OfNiets }).annotate({ identifier: "Onderzoeksgemis" });

/** An element of the framework with what was recorded about it. @source W-26.a to W-26.i */
export const Elementweergave = Schema.Struct({ letter: Tekst, naam: Tekst, eis: Tekst, inhoud: OfNiets }).annotate({ identifier: "Elementweergave" });

/** How a step of the plan stands: complete, can be filled in, or not yet; `niet nodig` when nothing is left for maatwerk. @source W-27.1 */
export const Onderzoeksstapstand = Schema.Literals(["klaar", "open", "kan nog niet", "niet nodig"]);

/** One of the six steps. `bevindingen` say why it cannot be recorded now. */
export const Onderzoeksstap = Schema.Struct({
  nummer: Schema.Int,
  naam: Tekst,
  vraag: Tekst,
  gebeurtenis: Tekst,
  stand: Onderzoeksstapstand,
  eisen: Schema.Array(Tekst),
  artikel: OfNiets,
  mist: Schema.Array(Gemis),
  bevindingen: Schema.Array(Stapbevinding),
  elementen: Schema.Array(Elementweergave),
}).annotate({ identifier: "Onderzoeksstap" });
export type Onderzoeksstap = typeof Onderzoeksstap.Type;

const Element = Schema.Literals(["d", "e", "f"]);
const Oordeel = Schema.Literals(["volledig", "deels", "niet"]);

/** The verdict on one prior solution for one activity; `oordeel` is null as long as nobody judged. @source W-27.1.4 */
export const Oordeelweergave = Schema.Struct({ element: Element, naam: Tekst, oordeel: Schema.NullOr(Oordeel), motivering: OfNiets }).annotate({
  identifier: "Oordeelweergave",
});

/** An activity with its verdicts, what of the social map was considered for it, and the time that is left. @source W-27.1.3 to W-27.1.5 */
export const Activiteitweergave = Schema.Struct({
  id: Tekst,
  omschrijving: Tekst,
  oordelen: Schema.Array(Oordeelweergave),
  samenMotivering: OfNiets,
  /** Null as long as a verdict is missing. */
  gedekt: JaNeeOfNiets,
  restTekst: OfNiets,
  voorzieningen: Schema.Array(
    Schema.Struct({ naam: Tekst, past: Schema.Boolean, motivering: Tekst, kaartVan: Tekst, kaartVanTekst: Tekst, kaartDagenOud: Schema.Int }),
  ),
}).annotate({ identifier: "Activiteitweergave" });
export type Activiteitweergave = typeof Activiteitweergave.Type;

/** A problem behind a part of the question, with its activities. @source W-27.1.2 */
export const Probleemweergave = Schema.Struct({ id: Tekst, gebied: Tekst, omschrijving: Tekst, activiteiten: Schema.Array(Activiteitweergave) }).annotate({
  identifier: "Probleemweergave",
});

/** A part of the question and how far it came. @source W-27.1.1, W-27.1.2 */
export const Deelvraagweergave = Schema.Struct({
  id: Tekst,
  vraag: Tekst,
  stand: Schema.Literals(["open", "klaar", "gedekt", "deels gedekt", "in onderzoek"]),
  standTekst: Tekst,
  klaarOmdat: OfNiets,
  problemen: Schema.Array(Probleemweergave),
}).annotate({ identifier: "Deelvraagweergave" });
export type Deelvraagweergave = typeof Deelvraagweergave.Type;

/** The time of what is left: each activity, the sum, and how it was added up. @source W-27.1.5 */
export const Tijdweergave = Schema.Struct({
  regels: Schema.Array(Schema.Struct({ activiteit: Tekst, kerenPerWeek: Tekst, minuten: Schema.Int, perWeek: Tekst })),
  perWeekTekst: Tekst,
  perMaandTekst: Tekst,
  waarom: Schema.Array(Stapregel),
  bronnen: Schema.Array(Tekst),
}).annotate({ identifier: "Tijdweergave" });

/** One bar of the picture: for how many activities this solution carries all, or a part. */
export const Dekkingsbalk = Schema.Struct({ naam: Tekst, volledig: Schema.Int, deels: Schema.Int }).annotate({ identifier: "Dekkingsbalk" });

/** Which part of the question is carried by what; `aantal` activities in all. @source W-26-u1, W-26-u2 */
export const Dekkingweergave = Schema.Struct({ aantal: Schema.Int, balken: Schema.Array(Dekkingsbalk) }).annotate({ identifier: "Dekkingweergave" });
export type Dekkingweergave = typeof Dekkingweergave.Type;

/** Somebody who thinks along. @source W-27.1.4 */
export const Netwerkweergave = Schema.Struct({
  inwonerBetrokken: JaNeeOfNiets,
  netwerkBetrokken: JaNeeOfNiets,
  toelichting: OfNiets,
  mantelzorger: OfNiets,
  mensen: Schema.Array(Schema.Struct({ wie: Tekst, relatie: Tekst, bijdrage: Tekst })),
}).annotate({ identifier: "Netwerkweergave" });

/** The social map that was read in last, with what can be joined now. @source W-14.1 */
export const SocialeKaartweergave = Schema.Struct({
  stand: Tekst,
  standTekst: Tekst,
  dagenOud: Schema.Int,
  activiteiten: Schema.Array(Schema.Struct({ naam: Tekst, omschrijving: Tekst })),
}).annotate({ identifier: "SocialeKaartweergave" });

/** Whether the case goes to an expert team, and whether it was discussed. @source W-21.2 */
export const Expertteamweergave = Schema.Struct({
  stand: Schema.Literals(["niet beoordeeld", "niet nodig", "wacht op bespreking", "besproken"]),
  toelichting: OfNiets,
  besprokenOpTekst: OfNiets,
  uitkomst: OfNiets,
}).annotate({ identifier: "Expertteamweergave" });

/** A goal of the report; a conditional one names what asks it. @source W-29.3 to W-29.6 */
const Doelweergave = Schema.Struct({ soortTekst: Tekst, omschrijving: Tekst, streefdatumTekst: OfNiets });

/** A version of the report as it was drawn up: never changed afterwards. @source W-29.1, W-35 */
const Verslagversie = Schema.Struct({ nummer: Schema.Int, opgesteldOpTekst: Tekst, door: OfNiets, stand: Schema.Literals(["vervangen", "concept", "vastgesteld", "verzonden"]) });

/** A paragraph, a list or named facts of a document. */
const Blok = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("alinea"), tekst: Tekst }),
  Schema.Struct({ soort: Schema.Literal("lijst"), punten: Schema.Array(Tekst) }),
  Schema.Struct({ soort: Schema.Literal("feiten"), regels: Schema.Array(Schema.Struct({ naam: Tekst, waarde: Tekst })) }),
]);

/** The report: where it stands, its versions, its goals, what the resident said, and its text. @source W-29.1 to W-29.7 */
export const Verslagweergave = Schema.Struct({
  stand: Schema.Literals(["nog niet", "concept", "vastgesteld", "verzonden", "achterwege gelaten"]),
  standTekst: Tekst,
  onveranderlijk: Schema.Boolean,
  versies: Schema.Array(Verslagversie),
  mist: Schema.Array(Gemis),
  doelen: Schema.Array(Doelweergave),
  regisseur: Schema.NullOr(Schema.Struct({ naam: Tekst, organisatie: Tekst, terugkoppeling: Tekst })),
  reactie: Schema.NullOr(Schema.Struct({ stemtIn: Schema.Boolean, voorgesteldeWijzigingen: Schema.Array(Tekst) })),
  secties: Schema.Array(Schema.Struct({ kop: Tekst, blokken: Schema.Array(Blok) })),
}).annotate({ identifier: "Verslagweergave" });
export type Verslagweergave = typeof Verslagweergave.Type;

/** A condition of the decision: the sentence a person gets when it is not met, and who asks it. @source lifecycle.md A2, decision guards */
export const Voorwaarde = Schema.Struct({
  code: Tekst,
  naam: Tekst,
  tekst: Tekst,
  eisen: Schema.Array(Tekst),
  artikel: OfNiets,
  stand: Schema.Literals(["voldaan", "niet voldaan", "bij het besluit"]),
  standTekst: Tekst,
}).annotate({ identifier: "Besluitvoorwaarde" });
export type Voorwaarde = typeof Voorwaarde.Type;

/** What was decided. @source W-33 */
const Besluitweergave = Schema.Struct({ opTekst: Tekst, uitkomsten: Schema.Array(Tekst), motivering: OfNiets });

/** One investigation on one calm page. @source lifecycle.md A2; W-26, W-27.1 to W-27.3, W-29.1 to W-29.7 */
export const Onderzoekweergave = Schema.Struct({
  dossierId: Tekst,
  zaak: Tekst,
  versie: Schema.Int,
  naam: Tekst,
  peildatum: Tekst,
  toestand: Tekst,
  toestandTekst: Tekst,
  aanleidingTekst: Tekst,
  diepgangTekst: OfNiets,
  isHerindicatie: Schema.Boolean,
  begonnenOpTekst: OfNiets,
  opgeslagenTekst: OfNiets,
  hulpvraag: OfNiets,
  stappen: Schema.Array(Onderzoeksstap),
  deelvragen: Schema.Array(Deelvraagweergave),
  dekking: Dekkingweergave,
  tijd: Schema.NullOr(Tijdweergave),
  verzilveringTekst: OfNiets,
  duurTekst: OfNiets,
  netwerk: Netwerkweergave,
  /** Null as long as no map was read in. */
  socialeKaart: Schema.NullOr(SocialeKaartweergave),
  expertteam: Expertteamweergave,
  verslag: Verslagweergave,
  voorwaarden: Schema.Array(Voorwaarde),
  besluit: Schema.NullOr(Besluitweergave),
  pgb: Schema.Array(Pgbweergave),
  /** Every step that can be taken in this case and its pgb tests now, with its form. */
  mogelijk: Schema.Array(Stapweergave),
}).annotate({ identifier: "Onderzoekweergave" });
export type Onderzoekweergave = typeof Onderzoekweergave.Type;

/** A case on the agenda of the expert teams. @source W-21.2 */
export const Expertteamregel = Schema.Struct({ dossierId: Tekst, zaak: Tekst, naam: Tekst, wijk: OfNiets, toelichting: Tekst, toestandTekst: Tekst }).annotate({
  identifier: "Expertteamregel",
});
export type Expertteamregel = typeof Expertteamregel.Type;
