import { makeVelden } from "@wmo-kit/kit";
import type { Veld } from "@wmo-kit/kit/api";

import { REGISTERFEITEN } from "./registerfeit.js";
import { REGISTERFORMULIEREN, REGISTERVELDEN, type Formuliersoort, type Registerboek } from "./registervelden.table.js";

/** A form by which a person adds to a register. */
export interface Registerformulier {
  readonly soort: Formuliersoort;
  readonly boek: Registerboek;
  readonly titel: string;
  readonly velden: readonly Veld[];
}

/** These name the thing that the fact is about: they are asked, unlike the id of something new. */
const WIJST_AAN: ReadonlySet<string> = new Set(["bewijs-ingetrokken", "klacht-naar-commissie", "klacht-afgehandeld", "locatie-gesloten"]);

const metTekst = (soort: Formuliersoort, veld: Veld): Veld => {
  const tekst = REGISTERVELDEN[`${soort}.${veld.naam}`] ?? REGISTERVELDEN[veld.naam] ?? { label: veld.label };
  const verplicht = veld.naam === "id" ? WIJST_AAN.has(soort) : veld.verplicht;
  return { ...veld, label: tekst.label, uitleg: tekst.uitleg ?? null, verplicht, opties: veld.opties?.map(({ waarde }) => ({ waarde, label: waarde })) ?? null };
};

/** Every form of the registers, with its fields in the words of the registers. */
export const REGISTERFORMULIERLIJST: readonly Registerformulier[] = (Object.keys(REGISTERFORMULIEREN) as readonly Formuliersoort[]).map((soort) => ({
  soort,
  ...REGISTERFORMULIEREN[soort],
  velden: makeVelden(REGISTERFEITEN[soort], `register ${soort}`).map((veld) => metTekst(soort, veld)),
}));
