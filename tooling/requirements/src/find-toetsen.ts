import { dirname, join, normalize } from "node:path";

import { findEisIds, isEisId } from "@wmo-kit/requirements";
import ts from "typescript";

import type { Bronbestand } from "./repository.js";

/** A requirement that a test names, known or not. */
export interface GenoemdeToets {
  readonly eis: string;
  readonly bestand: string;
}

// A title begins with the ids it proves: "D-11.3, D-20.4: …".
const KOP_VAN_TITEL = /^([^:]{1,120}):/u;

const idsInKop = (tekst: string): readonly string[] => {
  const kop = KOP_VAN_TITEL.exec(tekst)?.[1];
  return kop !== undefined && /^[WDAK]-/u.test(kop) ? findEisIds(kop) : [];
};

const idsInTabel = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/\b(?:id|eis): "([^"]+)"/gu)].flatMap(([, waarde = ""]) => findEisIds(waarde).filter((id) => waarde.startsWith(id)));

/**
 * The requirements that the tests of a file name: in the head of a title or of a row of a table of titles.
 * A title that begins with a value (`${norm.id}: …`) walks over rows: then the ids that stand alone in the file count,
 * and those of the tables the file imports; one that no programme knows stands there to be refused. `leesBestand` gives the text of a path from the top of the repository.
 */
export const findToetsen = ({ pad, tekst }: Bronbestand, leesBestand: (pad: string) => string | undefined): readonly GenoemdeToets[] => {
  const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true);
  const [uitTitels, losseIds, tabellen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let looptOverRijen = false;
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isImportDeclaration(knoop) && ts.isStringLiteral(knoop.moduleSpecifier)) {
      const naar = knoop.moduleSpecifier.text;
      if (naar.endsWith(".table.js")) tabellen.add(normalize(join(dirname(pad), naar)).replace(/\.js$/u, ".ts"));
    } else if (ts.isStringLiteral(knoop) || ts.isNoSubstitutionTemplateLiteral(knoop)) {
      for (const id of idsInKop(knoop.text)) uitTitels.add(id);
      const ids = findEisIds(knoop.text);
      if (ids.length === 1 && ids[0] !== undefined && knoop.text.startsWith(ids[0]) && !knoop.text.includes(" ")) losseIds.add(ids[0]);
      if (/^(?:%s|\$\w+)[:,.]/u.test(knoop.text)) looptOverRijen = true;
    } else if (ts.isTemplateExpression(knoop)) {
      for (const id of idsInKop(knoop.head.text)) uitTitels.add(id);
      if (knoop.head.text === "") looptOverRijen = true;
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  const uitRijen = looptOverRijen
    ? [...losseIds, ...[...tabellen].flatMap((tabel) => idsInTabel(leesBestand(tabel) ?? ""))].filter(isEisId)
    : [];
  return [...new Set([...uitTitels, ...uitRijen])].map((eis) => ({ eis, bestand: pad }));
};
