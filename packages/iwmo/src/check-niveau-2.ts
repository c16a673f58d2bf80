import type { Bericht } from "./bericht.js";
import type { Bevinding } from "./bevinding.js";
import { createTekstbron } from "./document/create-tekstbron.js";
import { findVindplaatsen } from "./document/find-vindplaatsen.js";
import { REGELS_NIVEAU_2 } from "./rules/niveau-2.table.js";
import { RETOURCODE_NIVEAU_2 } from "./rules/regel.js";
import type { Melder } from "./rules/regelgroep.js";
import { GEEN_TEKST, type Tekstbron } from "./rules/tekstbron.js";
import { MAXIMAAL_AANTAL_BEVINDINGEN } from "./schema/bevindingenlijst.js";

type Soort = Bericht["soort"];

// One cast-free step: the table is complete by its type, the kind picks the rules for this message.
const toets = <S extends Soort>(soort: S, bericht: Extract<Bericht, { readonly soort: S }>, tekst: Tekstbron, meld: Melder): void => {
  for (const groep of REGELS_NIVEAU_2[soort]) groep.toets(bericht, tekst, meld);
};

const maakBevinding = (rule: string, path: string, oorzaak: Bevinding["oorzaak"]): Bevinding => ({
  rule,
  level: 2,
  retourcode: RETOURCODE_NIVEAU_2,
  path,
  oorzaak,
});

const plaats = ({ line = 0, column = 0 }: Bevinding, { line: regel = 0, column: kolom = 0 }: Bevinding): number =>
  line === regel ? column - kolom : line - regel;

/** Gives each finding its line and column, and puts them in the order of the document. */
const addVindplaatsen = (document: Uint8Array | string, bevindingen: readonly Bevinding[]): readonly Bevinding[] => {
  const vindplaatsen = findVindplaatsen(
    document,
    bevindingen.map(({ path }) => path),
  );
  return bevindingen.map((bevinding) => ({ ...bevinding, ...vindplaatsen.get(bevinding.path) })).sort(plaats);
};

/**
 * Findings of level 2 in a message that passed level 1: one for each time a rule is broken; more than 1,000 are counted, not kept.
 * With the document the message was read from, each finding has its line and column, and a number counts as it is spelled there.
 *
 * @source iWmo 3.2, controleniveau 2; retourcode 0001
 */
export const checkNiveau2 = (bericht: Bericht, document?: Uint8Array | string): readonly Bevinding[] => {
  const bevindingen: Bevinding[] = [];
  const tekst = document === undefined ? GEEN_TEKST : createTekstbron(document);
  let meer: { readonly regel: string; aantal: number } | undefined;
  toets<typeof bericht.soort>(bericht.soort, bericht, tekst, (regel, plaatsen, path) => {
    if (bevindingen.length < MAXIMAAL_AANTAL_BEVINDINGEN) bevindingen.push(maakBevinding(regel, path, { _tag: "RegelOvertreden", regel, plaatsen }));
    else (meer ??= { regel, aantal: 0 }).aantal += 1;
  });
  const gevonden = document === undefined || bevindingen.length === 0 ? bevindingen : addVindplaatsen(document, bevindingen);
  return meer === undefined ? gevonden : [...gevonden, maakBevinding(meer.regel, "/Bericht", { _tag: "MeerBevindingen", aantal: meer.aantal })];
};
