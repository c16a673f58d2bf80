import type { Bericht } from "./bericht.js";
import type { Bevinding } from "./bevinding.js";
import { addVindplaatsen } from "./document/add-vindplaatsen.js";
import { createTekstbron } from "./document/create-tekstbron.js";
import { createNiveau2lijst } from "./niveau-2-lijst.js";
import { REGELS_NIVEAU_2 } from "./rules/niveau-2.table.js";
import type { Melder } from "./rules/regelgroep.js";
import { GEEN_TEKST, type Tekstbron } from "./rules/tekstbron.js";

type Soort = Bericht["soort"];

// One cast-free step: the table is complete by its type, the kind picks the rules for this message.
const toets = <S extends Soort>(soort: S, bericht: Extract<Bericht, { readonly soort: S }>, tekst: Tekstbron, meld: Melder): void => {
  for (const groep of REGELS_NIVEAU_2[soort]) groep.toets(bericht, tekst, meld);
};

/**
 * Findings of level 2 in a message that passed level 1: one for each time a rule is broken; more than 1,000 are counted, not kept.
 * With the document the message was read from, each finding has its line and column, and a number counts as it is spelled there.
 *
 * @source iWmo 3.2, controleniveau 2; retourcode 0001
 */
export const checkNiveau2 = (bericht: Bericht, document?: Uint8Array | string): readonly Bevinding[] => {
  const lijst = createNiveau2lijst();
  const tekst = document === undefined ? GEEN_TEKST : createTekstbron(document);
  toets<typeof bericht.soort>(bericht.soort, bericht, tekst, lijst.meld);
  return [...addVindplaatsen(document, lijst.bevindingen), ...lijst.listMeer()];
};
