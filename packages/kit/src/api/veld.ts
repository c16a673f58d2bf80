import { Schema } from "effect";

/** How a field is filled in. A `kenmerk` tells the rows of a list apart: the form makes it, nobody types it. A `bedrag` is typed in euros and kept in whole eurocents. `groep` has fields of its own; each row of a `lijst` has the fields (or the one nameless field) in `velden`. */
export const Veldsoort = Schema.Literals([
  "tekst",
  "langeTekst",
  "datum",
  "tijdstip",
  "getal",
  "bedrag",
  "jaNee",
  "keuze",
  "meerkeuze",
  "lijst",
  "groep",
  "kenmerk",
]);
export type Veldsoort = typeof Veldsoort.Type;

/** One answer that a field takes. */
export const Optie = Schema.Struct({ waarde: Schema.String, label: Schema.String });
export type Optie = typeof Optie.Type;

/**
 * One field of a step, as a form shows it. `alleenBij` names the value of a sibling field for which it is asked;
 * `voorstel` is what the kit fills in beforehand, for a person to look at.
 */
export interface Veld {
  readonly naam: string;
  readonly label: string;
  readonly uitleg: string | null;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
  readonly opties: readonly Optie[] | null;
  readonly velden: readonly Veld[] | null;
  readonly voorstel: Schema.Json;
  readonly min: number | null;
  readonly max: number | null;
  readonly alleenBij: { readonly veld: string; readonly waarden: readonly string[] } | null;
}

export const Veld: Schema.Codec<Veld> = Schema.Struct({
  naam: Schema.String,
  label: Schema.String,
  uitleg: Schema.NullOr(Schema.String),
  soort: Veldsoort,
  verplicht: Schema.Boolean,
  opties: Schema.NullOr(Schema.Array(Optie)),
  velden: Schema.NullOr(Schema.Array(Schema.suspend((): Schema.Codec<Veld> => Veld))),
  voorstel: Schema.Json,
  min: Schema.NullOr(Schema.Finite),
  max: Schema.NullOr(Schema.Finite),
  alleenBij: Schema.NullOr(Schema.Struct({ veld: Schema.String, waarden: Schema.Array(Schema.String) })),
}).annotate({ identifier: "Veld" });
