import { Schema } from "effect";

/** One thing wrong in a request: the way to it, the broken rule and what to do. Never carries the value itself. */
export const Bevinding = Schema.Struct({
  pad: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  code: Schema.String,
  uitleg: Schema.String,
}).annotate({ identifier: "Bevinding" });
export interface Bevinding extends Schema.Schema.Type<typeof Bevinding> {}
