import { Schema } from "effect";

const Tekst = Schema.String;

/** A professional of the team: what he or she brings, and how full the caseload is. @source W-7, W-49.4, W-72.2.d */
export const Professional = Schema.Struct({
  account: Tekst,
  naam: Tekst,
  talen: Schema.Array(Tekst),
  deskundigheden: Schema.Array(Tekst),
  /** What was trained, in words. @source W-70.1, W-72.7, W-72.8 */
  scholing: Schema.Array(Tekst),
  veiligheidsdeskundig: Schema.Boolean,
  /** @unit residents */
  inwoners: Schema.Int,
  /** Residents with a concern about safety among them: they weigh more. @unit residents */
  metVeiligheidszorg: Schema.Int,
  maximum: Schema.NullOr(Schema.Int),
}).annotate({ identifier: "Professional" });
export type Professional = typeof Professional.Type;

/** A professional beside what one resident needs. A person chooses; the kit only says what it knows. @source W-7, W-49.4, W-70.1 */
export const Kandidaat = Schema.Struct({ ...Professional.fields, magGekoppeld: Schema.Boolean, opmerkingen: Schema.Array(Tekst) }).annotate({ identifier: "Kandidaat" });
export type Kandidaat = typeof Kandidaat.Type;

/** For whom a professional is sought, and who there is. */
export const Koppelvoorstel = Schema.Struct({
  dossierId: Tekst,
  versie: Schema.Int,
  zaak: Tekst,
  naam: Tekst,
  vraag: Schema.NullOr(Tekst),
  urgentie: Schema.NullOr(Tekst),
  veiligheidszorg: Schema.Boolean,
  /** Whom the resident calls when it gets worse. @source W-50.1 */
  teBellen: Schema.NullOr(Tekst),
  /** Who is responsible already for somebody else of the household. @source W-8.7 */
  verantwoordelijkeInGezin: Schema.NullOr(Schema.Struct({ account: Tekst, naam: Tekst })),
  kandidaten: Schema.Array(Kandidaat),
}).annotate({ identifier: "Koppelvoorstel" });
export type Koppelvoorstel = typeof Koppelvoorstel.Type;
