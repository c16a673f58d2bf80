import { Schema } from "effect";

/** First field of a manifest, by which a reserve copy is known. */
export const FORMAAT = "wmo-kit-reservekopie";

/** Version of the way a reserve copy is written; one more when an older application could not read it. */
export const FORMAATVERSIE = 1;

const Telling = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));
const Bestand = Schema.Struct({
  bestand: Schema.String.check(Schema.isPattern(/^[0-9]+-[a-z_]+\.ndjson\.gz$/u)),
  tenant: Schema.String,
  tabel: Schema.String,
  rijen: Telling,
  bytes: Telling,
  sha256: Schema.String,
});

/** What is in a reserve copy, with a hash of each part: enough to tell that it is whole before a single row goes back. */
export const Manifest = Schema.Struct({
  formaat: Schema.Literal(FORMAAT),
  formaatversie: Schema.Int,
  gemaakt: Schema.String,
  /** Name and version of the application that made it. */
  toepassing: Schema.String,
  soort: Schema.Literals(["sqlite", "postgresql"]),
  schemaversie: Schema.Int,
  /** Ids of the main keys without which the personal data cannot be read. The keys themselves are not in a copy. */
  sleutels: Schema.Array(Schema.String),
  tabellen: Schema.Array(Schema.Struct({ tabel: Schema.String, kolommen: Schema.Array(Schema.String) })),
  bestanden: Schema.Array(Bestand),
  /** Where the audit log of each tenant ended. */
  audit: Schema.Array(Schema.Struct({ tenant: Schema.String, aantal: Telling, hash: Schema.String })),
});
export interface Manifest extends Schema.Schema.Type<typeof Manifest> {}
export type Kopiebestand = Manifest["bestanden"][number];

/** Names of the files beside the parts. */
export const MANIFESTBESTAND = "manifest.json";
export const HASHBESTAND = "manifest.sha256";
