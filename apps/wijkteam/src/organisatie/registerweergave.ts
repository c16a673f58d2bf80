import { Schema } from "effect";

import { Bezettingsregel, Ontwikkelregel, Partnerregel, Risicoregel, Scholingsregel, Vergewisregel, Wijkregel } from "./weergave.js";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);

/** On which day a register was looked at, and which version it had: what is added to it is held against that. */
const STAND = { peildatum: Tekst, versie: Schema.Int } as const;

/** Somebody to choose from: a number with what people call it. */
const Keuze = Schema.Struct({ id: Tekst, naam: Tekst }).annotate({ identifier: "Registerkeuze" });

/** The people of the team, what was looked up about them, the VOG and what they were trained for. @source W-67, W-68, W-72.7, W-73.2 */
export const Mensenregister = Schema.Struct({
  ...STAND,
  personen: Schema.Array(Schema.Struct({ id: Tekst, naam: Tekst, inzet: Tekst, inLoondienst: Schema.Boolean, team: OfNiets, zaak: OfNiets, uitDienst: OfNiets })),
  vergewis: Schema.Array(Vergewisregel),
  scholing: Schema.Array(Scholingsregel),
  teams: Schema.Array(Keuze),
  /** Cases of people (B7) that no person of the register was tied to. */
  zonderNaam: Schema.Array(Schema.Struct({ zaak: Tekst, rol: OfNiets, toestandTekst: Tekst })),
}).annotate({ identifier: "Mensenregister" });
export type Mensenregister = typeof Mensenregister.Type;

/** The functions that must be filled, and who was appointed. @source W-56.2, W-64.1 to W-64.4, W-73.1, W-86.2 to W-86.6 */
export const Functieregister = Schema.Struct({
  ...STAND,
  functies: Schema.Array(Bezettingsregel),
  aanwijzingen: Schema.Array(
    Schema.Struct({ id: Tekst, persoon: Tekst, naam: Tekst, functie: Tekst, vanaf: Tekst, kenmerk: Tekst, gesprekOp: OfNiets, oordeel: OfNiets, laatsteDag: OfNiets }),
  ),
  personen: Schema.Array(Keuze),
}).annotate({ identifier: "Functieregister" });
export type Functieregister = typeof Functieregister.Type;

/** The teams and the districts where they work. @source W-16.1, W-45.2 */
export const Wijkregister = Schema.Struct({
  ...STAND,
  teams: Schema.Array(Schema.Struct({ id: Tekst, naam: Tekst, vanaf: Tekst, totEnMet: OfNiets })),
  wijken: Schema.Array(Wijkregel),
}).annotate({ identifier: "Wijkregister" });
export type Wijkregister = typeof Wijkregister.Type;

/** The partners with what was agreed. @source W-15, W-16.2, W-16.3, W-77.4 */
export const Partnerregister = Schema.Struct({ ...STAND, partners: Schema.Array(Partnerregel) }).annotate({ identifier: "Partnerregister" });
export type Partnerregister = typeof Partnerregister.Type;

/** The risk file with its measures, and who can see to one. @source W-82.1, W-82.2 */
export const Risicodossier = Schema.Struct({ ...STAND, risicos: Schema.Array(Risicoregel), personen: Schema.Array(Keuze) }).annotate({ identifier: "Risicodossier" });
export type Risicodossier = typeof Risicodossier.Type;

/** The development plans with their goals and the progress per quarter. @source W-83, W-106.1, W-108.9 @unit eurocent */
export const Ontwikkelregister = Schema.Struct({
  ...STAND,
  plannen: Schema.Array(
    Schema.Struct({
      id: Tekst,
      jaar: Schema.Int,
      overlegOp: Tekst,
      datum: Tekst,
      kenmerk: Tekst,
      investering: Schema.NullOr(Schema.Int),
      incidenteelBudget: Schema.NullOr(Schema.Int),
    }),
  ),
  doelen: Schema.Array(Ontwikkelregel),
  personen: Schema.Array(Keuze),
}).annotate({ identifier: "Ontwikkelregister" });
export type Ontwikkelregister = typeof Ontwikkelregister.Type;
