import { Schema } from "effect";

const Tekst = Schema.String;

/** A documented file: what stands in it, and how fresh the newest is. */
export const Bestandweergave = Schema.Struct({
  soort: Tekst,
  titel: Tekst,
  koppeling: Tekst,
  systeem: Tekst,
  eisen: Schema.Array(Tekst),
  persoonsgegevens: Schema.Boolean,
  kolommen: Schema.Array(Schema.Struct({ kop: Tekst, uitleg: Tekst, verplicht: Schema.Boolean })),
  laatste: Schema.NullOr(Schema.Struct({ stand: Tekst, standTekst: Tekst, ingelezenTekst: Tekst, rijen: Schema.Int })),
}).annotate({ identifier: "Bestandweergave" });
export type Bestandweergave = typeof Bestandweergave.Type;

/** Every documented file. */
export const Bestandenlijst = Schema.Struct({ peildatum: Tekst, bestanden: Schema.Array(Bestandweergave) }).annotate({ identifier: "Bestandenlijst" });
export type Bestandenlijst = typeof Bestandenlijst.Type;

/** Who may deliver what today, and from which day the list is. @source W-37.3 */
export const Aanbiederslijst = Schema.Struct({
  lijst: Schema.NullOr(Schema.Struct({ stand: Tekst, standTekst: Tekst, isVanVandaag: Schema.Boolean })),
  aanbieders: Schema.Array(Schema.Struct({ aanbieder: Tekst, producten: Schema.Array(Tekst) })),
}).annotate({ identifier: "Aanbiederslijst" });
export type Aanbiederslijst = typeof Aanbiederslijst.Type;

/** What differs between the file of the municipality and our own residents. @source W-98.7 */
export const Bestandsvergelijking = Schema.Struct({
  standTekst: Tekst,
  verschillen: Schema.Array(Schema.Struct({ dossierId: Schema.NullOr(Tekst), naam: Schema.NullOr(Tekst), rij: Schema.NullOr(Schema.Int), wat: Tekst })),
}).annotate({ identifier: "Bestandsvergelijking" });
export type Bestandsvergelijking = typeof Bestandsvergelijking.Type;

/** What becomes, or became, of each row of the file from the WIZ portal. @source W-98.2 */
export const Wizoverzicht = Schema.Struct({
  standTekst: Tekst,
  regels: Schema.Array(
    Schema.Struct({
      rij: Schema.Int,
      dossiernummer: Tekst,
      stand: Schema.Literals(["melding", "onderzoek", "basishulp", "indicatie", "afgesloten"]),
      uitkomst: Schema.Literals(["kan over", "overgenomen", "blijft in WIZ", "kan niet"]),
      dossierId: Schema.NullOr(Tekst),
      bevindingen: Schema.Array(Tekst),
    }),
  ),
}).annotate({ identifier: "Wizoverzicht" });
export type Wizoverzicht = typeof Wizoverzicht.Type;

/** An indication as the municipality knows it. @source W-98.3 */
export const Indicatieregel = Schema.Struct({
  kenmerk: Tekst,
  looptijdTekst: Tekst,
  loopt: Schema.Boolean,
  bouwsteen: Tekst,
  productcode: Tekst,
  omvangTekst: Tekst,
  financiering: Schema.Literals(["zin", "pgb"]),
  aanbieder: Schema.NullOr(Tekst),
}).annotate({ identifier: "Indicatieregel" });

/** What the municipality knows of a resident: running, or ended at most a year ago. @source W-98.3 */
export const Indicatiesoverzicht = Schema.Struct({ standTekst: Tekst, weggelaten: Schema.Int, indicaties: Schema.Array(Indicatieregel) }).annotate({ identifier: "Indicatiesoverzicht" });
export type Indicatiesoverzicht = typeof Indicatiesoverzicht.Type;

/** One field that the register knows otherwise than the dossier. */
export const Persoonsverschil = Schema.Struct({
  veld: Schema.Literals(["naam", "geboortedatum", "adres"]),
  label: Tekst,
  hier: Schema.NullOr(Tekst),
  daar: Schema.NullOr(Tekst),
});

/** What the register answered, held against the dossier. @source W-98.2, W-98.3 */
export const Persoonsvergelijking = Schema.Struct({
  gevonden: Schema.Boolean,
  standTekst: Tekst,
  overledenOpTekst: Schema.NullOr(Tekst),
  geheimhouding: Schema.Boolean,
  verschillen: Schema.Array(Persoonsverschil),
  huishouden: Schema.Array(Schema.Struct({ relatie: Tekst, naam: Tekst, geboortedatumTekst: Tekst })),
}).annotate({ identifier: "Persoonsvergelijking" });
export type Persoonsvergelijking = typeof Persoonsvergelijking.Type;
