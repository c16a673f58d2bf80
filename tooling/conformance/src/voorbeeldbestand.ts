import * as z from "zod";

// Any fields with any JSON in them; the topic says which.
const Velden = z.record(z.string(), z.json()).meta({ description: "the fields of the topic" });

// For people only; a file may say null for nothing.
const Toelichting = z.string().nullish();

/** One worked example: a question on a topic and the fields its answer must have. */
export const Voorbeeld = z.object({
  id: z.string().min(1),
  requirementIds: z.array(z.string()).min(1),
  topic: z.string().min(1),
  title: Toelichting,
  input: Velden,
  expected: Velden,
  reading: Toelichting,
  why: Toelichting,
  tags: z.array(z.string()).nullish(),
});
export interface Voorbeeld extends z.infer<typeof Voorbeeld> {}

/** A file of worked examples. */
export const Voorbeeldbestand = z.object({ title: Toelichting, examples: z.array(Voorbeeld).min(1) });
export interface Voorbeeldbestand extends z.infer<typeof Voorbeeldbestand> {}

/** A file of worked examples whose examples are still to be read, one by one: a broken one does not spoil the others. */
export const GelezenVoorbeelden = z.object({ examples: z.array(z.unknown()).min(1) });
export interface GelezenVoorbeelden extends z.infer<typeof GelezenVoorbeelden> {}
