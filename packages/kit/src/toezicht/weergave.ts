import { Schema } from "effect";

import { Bewijsregelweergave } from "../kwaliteit/weergave.js";

const Tekst = Schema.String;

/** One requirement in the pack. `controlegetal` is the SHA-256 of the canonical JSON of the line itself. */
export const Pakketregel = Schema.Struct({ ...Bewijsregelweergave.fields, controlegetal: Tekst }).annotate({ identifier: "Pakketregel" });
export type Pakketregel = typeof Pakketregel.Type;

/** What the pack of every app says of the evidence. */
export interface Bewijsinhoud {
  readonly organisatie: string;
  readonly programma: string;
  readonly peildatum: string;
  readonly versie: number;
  readonly gevraagd: string | null;
  readonly regels: readonly Pakketregel[];
  readonly ontbreekt: readonly { readonly eis: string; readonly titel: string; readonly gevraagd: string; readonly reden: string }[];
  readonly zonderBewijsvraag: readonly { readonly eis: string; readonly titel: string }[];
}

/** What the pack says, over which its check number is taken; an app adds what its own registers show. */
export const makePakketinhoud = <S extends Schema.Top>(registers: S) =>
  Schema.Struct({
    organisatie: Tekst,
    programma: Tekst,
    peildatum: Tekst,
    versie: Schema.Int,
    gevraagd: Schema.NullOr(Tekst),
    regels: Schema.Array(Pakketregel),
    ontbreekt: Schema.Array(Schema.Struct({ eis: Tekst, titel: Tekst, gevraagd: Tekst, reden: Tekst })),
    zonderBewijsvraag: Schema.Array(Schema.Struct({ eis: Tekst, titel: Tekst })),
    registers,
  }).annotate({ identifier: "Pakketinhoud" });

/** The pack “toon aan”: what shows that requirements are met on a day, and what is missing. @source D-16.4, D-16.5 */
export const makeToezichtpakket = <S extends Schema.Top>(registers: S) =>
  Schema.Struct({ gemaaktOp: Tekst, controlegetal: Tekst, inhoud: makePakketinhoud(registers) }).annotate({ identifier: "Toezichtpakket" });

/** A pack with what the registers of one app show. */
export interface ToezichtpakketVan<R> {
  readonly gemaaktOp: string;
  readonly controlegetal: string;
  readonly inhoud: Bewijsinhoud & { readonly registers: R };
}
