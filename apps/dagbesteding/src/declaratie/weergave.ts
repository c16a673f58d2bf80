import { Schema } from "effect";

const Tekst = Schema.String;
const OfNiets = Schema.NullOr(Schema.String);
const Runstand = Schema.Literals(["voorgesteld", "verzonden", "beantwoord", "vervallen"]);

/** A claim run in the list. Amounts in eurocents. */
export const Declaratieregel = Schema.Struct({
  id: Tekst,
  maand: Tekst,
  gemeente: Tekst,
  stand: Runstand,
  dagtekening: Tekst,
  verzondenOp: OfNiets,
  bestanden: Schema.Int,
  regels: Schema.Int,
  ingediendInEurocent: Schema.Int,
  toegekendInEurocent: Schema.NullOr(Schema.Int),
  nietGedeclareerd: Schema.Int,
});
export type Declaratieregel = typeof Declaratieregel.Type;

/** Why a line was rejected, and what to do. */
const Grond = Schema.Struct({ code: Tekst, betekenis: Tekst, doen: Tekst });

/** A record that a line is made of. */
export const Regelbrontijd = Schema.Struct({ registratie: Tekst, dag: Tekst, eenheden: Schema.Int, medewerker: OfNiets });
export type Regelbrontijd = typeof Regelbrontijd.Type;

/** A line; the records it is made of are asked for by its number. */
const Regelweergave = Schema.Struct({
  referentie: Tekst,
  bestand: Schema.Int,
  soort: Schema.Literals(["debet", "credit"]),
  vervangt: OfNiets,
  dossierId: Tekst,
  naam: Tekst,
  toewijzingNummer: Schema.Int,
  productCode: Tekst,
  begindatum: Tekst,
  einddatum: Tekst,
  volume: Schema.Int,
  eenheid: Tekst,
  eenheidTekst: Tekst,
  tariefInEurocent: Schema.NullOr(Schema.Int),
  bedragInEurocent: Schema.Int,
  uitkomst: Schema.NullOr(Schema.Literals(["toegekend", "afgewezen", "onbeantwoord"])),
  gronden: Schema.Array(Grond),
  registraties: Schema.Int,
});

/** Time that is not in the claim for one reason: how much, and whose, at most a hundred of them. */
const NietGroep = Schema.Struct({
  code: Tekst,
  tekst: Tekst,
  aantal: Schema.Int,
  registraties: Schema.Array(Schema.Struct({ registratie: Tekst, dossierId: Tekst, naam: Tekst, dag: Tekst })),
});

/** A claim run: what it holds, what it does not hold, and how it ended. */
export const Declaratieweergave = Schema.Struct({
  ...Declaratieregel.fields,
  aanbieder: Tekst,
  berichten: Schema.Array(Schema.Struct({ bestand: Schema.Int, identificatie: Tekst, declaratieNummer: Tekst, beantwoord: Schema.Boolean })),
  lijst: Schema.Array(Regelweergave),
  niet: Schema.Array(NietGroep),
  redenen: Schema.Array(Schema.Struct({ code: Tekst, aantal: Schema.Int })),
});
export type Declaratieweergave = typeof Declaratieweergave.Type;

/** A row of the tariff list. */
export const Tariefweergave = Schema.Struct({
  productCode: Tekst,
  eenheid: Tekst,
  tariefInEurocent: Schema.Int,
  geldigVanaf: Tekst,
  geldigTotEnMet: OfNiets,
});
