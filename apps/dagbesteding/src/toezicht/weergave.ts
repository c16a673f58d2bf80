import { Incidentweergave, Klachtenverslag, makeToezichtpakket, Plichtweergave, Wijzigingweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

import { Locatieregel, Onderaannemerregel } from "../organisatie/weergave.js";

const Tekst = Schema.String;

/** A person in the pack: by role and case, never by name. */
export const Vogbewijsregel = Schema.Struct({
  zaak: Tekst,
  rol: Schema.NullOr(Tekst),
  zelfstandig: Schema.Boolean,
  toestandTekst: Tekst,
  afgegeven: Schema.NullOr(Tekst),
  laatsteGeldigeDag: Schema.NullOr(Tekst),
  stand: Tekst,
  magWerken: Schema.Boolean,
}).annotate({ identifier: "Vogbewijsregel" });

/** A qualification in the pack: by number of the person, never by name. @source D-5.1, D-5.2 */
export const Kwalificatiebewijsregel = Schema.Struct({
  persoon: Tekst,
  functie: Tekst,
  kwalificatie: Tekst,
  niveau: Schema.NullOr(Tekst),
  omschrijving: Tekst,
  kenmerk: Tekst,
  stand: Tekst,
}).annotate({ identifier: "Kwalificatiebewijsregel" });

/** What the registers of the kit themselves show; a part that goes with none of the requirements asked for is null. */
export const Pakketregisters = Schema.Struct({
  vogs: Schema.NullOr(Schema.Array(Vogbewijsregel)),
  kwalificaties: Schema.NullOr(Schema.Array(Kwalificatiebewijsregel)),
  locaties: Schema.NullOr(Schema.Array(Locatieregel)),
  onderaannemers: Schema.NullOr(Schema.Array(Onderaannemerregel)),
  incidenten: Schema.NullOr(Schema.Array(Incidentweergave)),
  wijzigingen: Schema.NullOr(Schema.Array(Wijzigingweergave)),
  klachten: Schema.NullOr(Klachtenverslag),
  plichten: Schema.NullOr(Schema.Array(Plichtweergave)),
}).annotate({ identifier: "Pakketregisters" });
export type Pakketregisters = typeof Pakketregisters.Type;

/** The pack “toon aan” of a provider. @source D-16.4, D-16.5 */
export const Toezichtpakket = makeToezichtpakket(Pakketregisters);
export type Toezichtpakket = typeof Toezichtpakket.Type;
