import { Plichtweergave, Toetsregel } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const Tekst = Schema.String;
const Bedrag = Schema.NullOr(Schema.Int);

/** One overview of liquidity and obligations, with the current ratio of that day. Null is an unknown amount. @source W-81, W-104.1 @unit eurocent */
export const Liquiditeitsregel = Schema.Struct({
  id: Tekst,
  datum: Tekst,
  kenmerk: Tekst,
  liquideMiddelen: Bedrag,
  vlottendeActiva: Bedrag,
  kortlopendeSchulden: Bedrag,
  verplichtingen: Bedrag,
  /** Null where no norm for the ratio holds on that day. */
  currentRatio: Schema.NullOr(Toetsregel),
}).annotate({ identifier: "Liquiditeitsregel" });
export type Liquiditeitsregel = typeof Liquiditeitsregel.Type;

/** The overviews, the newest first, with until when the next ones must be handed in. @source W-104.1 */
export const Liquiditeitsregister = Schema.Struct({
  peildatum: Tekst,
  versie: Schema.Int,
  overzichten: Schema.Array(Liquiditeitsregel),
  plichten: Schema.Array(Plichtweergave),
  /** Why a duty has no day, and what to record to get one. */
  zonderDag: Schema.Array(Tekst),
}).annotate({ identifier: "Liquiditeitsregister" });
export type Liquiditeitsregister = typeof Liquiditeitsregister.Type;
