import type { Registerboek, Registerformulier, Vastgelegd } from "@wmo-kit/kit/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import type { Json } from "../../weergave.js";
import { ask } from "../client/ask.js";
import { kitclient } from "../client/kitclient.js";

/** A form of the registers as the server gives it. */
export type Formulier = typeof Registerformulier.Type;

/** Every form by which a person adds to a register. */
export const fetchFormulieren = async (): Promise<Antwoord<readonly Formulier[]>> => {
  const antwoord = await ask(kitclient.registers.toonFormulieren({}));
  return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: antwoord.waarde.formulieren } : antwoord;
};

/** What was filled in, and on which version of the registers the person looked. */
export interface Registerinvoer {
  readonly soort: string;
  readonly gegevens: { readonly [naam: string]: Json };
  readonly verwachteVersie?: number;
}

/** Adds to a register; each book has its own right. */
export const sendRegisterfeit = (boek: Registerboek, payload: Registerinvoer): Promise<Antwoord<typeof Vastgelegd.Type>> => {
  const { registers } = kitclient;
  switch (boek) {
    case "kwaliteit":
      return ask(registers.legKwaliteitVast({ payload }));
    case "mensen":
      return ask(registers.legMensenVast({ payload }));
    case "organisatie":
      return ask(registers.legOrganisatieVast({ payload }));
    case "financieel":
      return ask(registers.legFinancieelVast({ payload }));
  }
};
