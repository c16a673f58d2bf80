import { Schema } from "effect";

/** What the sealed head of a message that goes out holds. */
export const Uitkop = Schema.Struct({ identificatie: Schema.String, aantekening: Schema.NullOr(Schema.String) });
export type Uitkop = typeof Uitkop.Type;

/** What the sealed head of a message that came in holds; the name of a file may name a person. */
export const Inkop = Schema.Struct({ bron: Schema.String, identificatie: Schema.NullOr(Schema.String) });
export type Inkop = typeof Inkop.Type;
