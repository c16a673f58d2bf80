import { Auditsoort, metRecht, Toegangseis } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiEndpoint } from "effect/http-api";

import { DOSSIERPAD, VAN_DOSSIER } from "./velden.js";
import { NuNietBeschikbaar } from "./weigeringen.js";

/** One line of the log of a dossier: who did what and when, never what stood in it. */
export const Inzageregel = Schema.Struct({
  volgnummer: Schema.Int,
  tijdstip: Schema.String,
  tijdstipTekst: Schema.String,
  /** Null when nobody knows the account any more. */
  wie: Schema.NullOr(Schema.String),
  wat: Schema.String,
  uitkomst: Schema.Literals(["gelukt", "geweigerd", "mislukt"]),
  /** The reason of emergency access. */
  noodreden: Schema.NullOr(Schema.String),
});
export type Inzageregel = typeof Inzageregel.Type;

/** A page of the log, newest first; `volgende` goes back in as `voor`. */
export const Inzagelijst = Schema.Struct({ regels: Schema.Array(Inzageregel), volgende: Schema.NullOr(Schema.Int) });
export type Inzagelijst = typeof Inzagelijst.Type;

/** Who looked at this dossier or changed it, and when. @source Wmo 2015 art. 5.3.2; NEN 7513:2018 */
export const toonInzage = HttpApiEndpoint.get("toonInzage", "/dossiers/:dossierId/inzage", {
  params: DOSSIERPAD,
  query: Schema.Struct({ voor: Schema.optionalKey(Schema.FiniteFromString) }),
  success: Inzagelijst,
  error: NuNietBeschikbaar,
})
  .annotate(Toegangseis, metRecht("audit.zien", VAN_DOSSIER))
  .annotate(Auditsoort, { soort: "audit-ingezien", actie: "R" });
