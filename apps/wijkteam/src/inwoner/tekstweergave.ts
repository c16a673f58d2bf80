import { Schema } from "effect";

const Tekst = Schema.String;

const Tekstblok = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("alinea"), tekst: Tekst }),
  Schema.Struct({ soort: Schema.Literal("lijst"), punten: Schema.Array(Tekst) }),
]);

/** The fixed texts in one language; `mist` names what this organisation did not fill in yet, in Dutch. */
export const Taaltekst = Schema.Struct({
  taal: Tekst,
  eigenNaam: Tekst,
  richting: Schema.Literals(["ltr", "rtl"]),
  /** Said with a translation that an interpreter still has to check. */
  controle: Schema.NullOr(Tekst),
  mist: Schema.Array(Tekst),
  teksten: Schema.Array(Schema.Struct({ soort: Tekst, titel: Tekst, blokken: Schema.Array(Tekstblok) })),
}).annotate({ identifier: "Taaltekst" });
export type Taaltekst = typeof Taaltekst.Type;

/** The fixed texts in every language. @source W-49.2 */
export const Tekstenweergave = Schema.Struct({ talen: Schema.Array(Taaltekst) }).annotate({ identifier: "Teksten" });
