import type { Veld } from "../api/veld.js";
import { makeVelden } from "../velden/make-velden.js";
import type { Registerboek } from "./registerboek.js";
import type { Formulierplek, RegistervormWaarden } from "./registervorm.js";

/** A form by which a person adds to a register. */
export interface Registerformulier {
  readonly soort: string;
  readonly boek: Registerboek;
  readonly titel: string;
  readonly velden: readonly Veld[];
}

const metTekst = (soort: string, { id }: Formulierplek, velden: RegistervormWaarden["velden"], veld: Veld): Veld => {
  const tekst = velden[`${soort}.${veld.naam}`] ?? velden[veld.naam] ?? { label: veld.label };
  const verplicht = veld.naam === "id" ? id === "aangewezen" : veld.verplicht;
  return { ...veld, label: tekst.label, uitleg: tekst.uitleg ?? null, verplicht, opties: veld.opties?.map(({ waarde }) => ({ waarde, label: waarde })) ?? null };
};

/** Every form of the registers, with its fields in the words of the registers. */
export const listFormulieren = ({ vormen, formulieren, velden }: RegistervormWaarden): readonly Registerformulier[] =>
  Object.entries(formulieren).flatMap(([soort, plek]) => {
    const vorm = vormen[soort];
    if (plek === undefined || vorm === undefined) return [];
    const { boek, titel } = plek;
    return [{ soort, boek, titel, velden: makeVelden(vorm, `register ${soort}`).map((veld) => metTekst(soort, plek, velden, veld)) }];
  });
