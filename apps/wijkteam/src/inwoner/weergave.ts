import { Inzageregel, Stapregel, Taakstand } from "@wmo-kit/kit/api";
import { Schema } from "effect";

import { DEELBAAR, VOORSTELBESLUITEN, VOORSTELONDERDELEN } from "./keuzes.table.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** A paragraph, a list, or named facts. */
export const Blok = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("alinea"), tekst: Tekst }),
  Schema.Struct({ soort: Schema.Literal("lijst"), punten: Schema.Array(Tekst) }),
  Schema.Struct({ soort: Schema.Literal("feiten"), regels: Schema.Array(Schema.Struct({ naam: Tekst, waarde: Tekst })) }),
]);

/** What the resident said of a plan or a report. */
export const Oordeelweergave = Schema.Struct({ akkoord: Schema.Boolean, gegevenTekst: Tekst, toelichting: OfNiets, verwerkt: Schema.Boolean });

/** A plan, a report or an advice as the resident reads it. */
export const Stukweergave = Schema.Struct({
  soort: Schema.Literals(["plan", "verslag", "advies"]),
  zaak: Tekst,
  titel: Tekst,
  /** What this is, in one line. */
  uitleg: Tekst,
  standTekst: Tekst,
  /** Whether it lies before the resident, who may say what he or she thinks of it. */
  vraagtOordeel: Schema.Boolean,
  oordeel: Schema.NullOr(Oordeelweergave),
  secties: Schema.Array(Schema.Struct({ kop: Tekst, blokken: Schema.Array(Blok) })),
}).annotate({ identifier: "EigenStuk" });
export type Stukweergave = typeof Stukweergave.Type;

/** A term that runs for the resident. */
export const Eigentermijn = Schema.Struct({
  id: Tekst,
  wat: Tekst,
  uiterlijkTekst: OfNiets,
  stand: Taakstand,
  standTekst: Tekst,
  waarom: Schema.Array(Stapregel),
  bronnen: Schema.Array(Tekst),
}).annotate({ identifier: "EigenTermijn" });
export type Eigentermijn = typeof Eigentermijn.Type;

/** What was decided on help. */
export const Besluitweergave = Schema.Struct({ zaak: Tekst, titel: Tekst, regels: Schema.Array(Schema.Struct({ naam: Tekst, waarde: Tekst })) }).annotate({
  identifier: "EigenBesluit",
});
export type Besluitweergave = typeof Besluitweergave.Type;

/** Who is there for the resident. */
export const Contactweergave = Schema.Struct({ naam: OfNiets, organisatie: Tekst, telefoon: OfNiets }).annotate({ identifier: "EigenContact" });
export type Contactweergave = typeof Contactweergave.Type;

/** A proposal of the resident with the answer. */
export const Voorstelweergave = Schema.Struct({
  voorstelId: Tekst,
  onderdeel: Schema.Literals(VOORSTELONDERDELEN),
  onderdeelTekst: Tekst,
  tekst: Tekst,
  gedaanTekst: Tekst,
  antwoord: Schema.NullOr(Schema.Struct({ besluit: Schema.Literals(VOORSTELBESLUITEN), besluitTekst: Tekst, tekst: Tekst, gegevenTekst: Tekst, door: OfNiets })),
}).annotate({ identifier: "Voorstel" });
export type Voorstelweergave = typeof Voorstelweergave.Type;

/** With whom the resident shares. */
export const Delingweergave = Schema.Struct({
  delingId: Tekst,
  naam: Tekst,
  relatie: Tekst,
  onderdelenTekst: Tekst,
  vanafTekst: Tekst,
  totTekst: Tekst,
  stand: Schema.Literals(["komt nog", "loopt", "voorbij", "gestopt"]),
}).annotate({ identifier: "Deling" });
export type Delingweergave = typeof Delingweergave.Type;

const DELEN = {
  plannen: Schema.Array(Stukweergave),
  verslagen: Schema.Array(Stukweergave),
  adviezen: Schema.Array(Stukweergave),
  besluiten: Schema.Array(Besluitweergave),
  termijnen: Schema.Array(Eigentermijn),
  contact: Schema.NullOr(Contactweergave),
};

/** The own file of a resident. Nothing else of the file is in it. @source W-95.2, W-95.3 */
export const Eigendossier = Schema.Struct({
  id: Tekst,
  naam: Tekst,
  peildatum: Tekst,
  /** What was asked, when; the own words only when the resident asked it. */
  vragen: Schema.Array(Schema.Struct({ zaak: Tekst, datumTekst: Tekst, vraag: OfNiets })),
  ...DELEN,
  brieven: Schema.Array(Schema.Struct({ briefId: Tekst, onderwerp: Tekst, verzondenOpTekst: Tekst })),
  voorstellen: Schema.Array(Voorstelweergave),
  delingen: Schema.Array(Delingweergave),
}).annotate({ identifier: "Eigendossier" });
export type Eigendossier = typeof Eigendossier.Type;

/** What somebody of the network sees: the parts that are shared, and no others. @source W-95.3 */
export const Gedeelddossier = Schema.Struct({
  id: Tekst,
  naam: Tekst,
  peildatum: Tekst,
  onderdelen: Schema.Array(Schema.Literals(DEELBAAR)),
  onderdelenTekst: Tekst,
  totTekst: Tekst,
  ...DELEN,
}).annotate({ identifier: "Gedeelddossier" });
export type Gedeelddossier = typeof Gedeelddossier.Type;

/** A sign-in name and the code that goes with it; shown once. */
export const Uitnodiging = Schema.Struct({ gebruikersnaam: Tekst, code: Tekst, dagenGeldig: Schema.Int }).annotate({ identifier: "Uitnodiging" });
export type Uitnodiging = typeof Uitnodiging.Type;

/** What a professional sees of the own file of a resident: whether there is access, and what the resident would see. */
export const Inwonertoegang = Schema.Struct({ heeftToegang: Schema.Boolean, beeld: Eigendossier }).annotate({ identifier: "Inwonertoegang" });
export type Inwonertoegang = typeof Inwonertoegang.Type;

/** Who looked at the own file and when. */
export const Eigeninzage = Schema.Struct({ regels: Schema.Array(Inzageregel), volgende: Schema.NullOr(Schema.Int) });
