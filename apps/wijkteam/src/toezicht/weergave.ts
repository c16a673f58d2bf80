import { Incidentweergave, Klachtenverslag, makeToezichtpakket, Plichtweergave } from "@wmo-kit/kit/api";
import { Schema } from "effect";

import { Bezettingsregel, Ontwikkelregel, Partnerregel, Risicoregel, Scholingsregel, Vergewisregel, Wijkregel } from "../organisatie/weergave.js";

/** A partner in the pack: what was agreed and where it stands, never who the contact is. @source W-16.2, W-16.3, W-77.4 */
const { contactpersoon: _contact, escalatiepunt: _escalatie, ...PARTNERVELDEN } = Partnerregel.fields;
const Partnerbewijsregel = Schema.Struct(PARTNERVELDEN).annotate({ identifier: "Partnerbewijsregel" });

/** How many complaints came from whom. @source W-51.2 */
const Klagerregel = Schema.Struct({ wie: Schema.String, aantal: Schema.Int }).annotate({ identifier: "Klagerregel" });

/**
 * What the registers of a district team show; a part that goes with none of the requirements asked for is null. People stand in it by their number,
 * partners are organisations, residents do not stand in it.
 */
export const Pakketregisters = Schema.Struct({
  vergewis: Schema.NullOr(Schema.Array(Vergewisregel)),
  scholing: Schema.NullOr(Schema.Array(Scholingsregel)),
  bezetting: Schema.NullOr(Schema.Array(Bezettingsregel)),
  wijken: Schema.NullOr(Schema.Array(Wijkregel)),
  risicos: Schema.NullOr(Schema.Array(Risicoregel)),
  ontwikkeling: Schema.NullOr(Schema.Array(Ontwikkelregel)),
  partners: Schema.NullOr(Schema.Array(Partnerbewijsregel)),
  incidenten: Schema.NullOr(Schema.Array(Incidentweergave)),
  klachten: Schema.NullOr(Klachtenverslag),
  klagers: Schema.NullOr(Schema.Array(Klagerregel)),
  plichten: Schema.NullOr(Schema.Array(Plichtweergave)),
}).annotate({ identifier: "Pakketregisters" });
export type Pakketregisters = typeof Pakketregisters.Type;

/** The pack “toon aan” of a district team. */
const Toezichtpakket = makeToezichtpakket(Pakketregisters);
export type Toezichtpakket = typeof Toezichtpakket.Type;
