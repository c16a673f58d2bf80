import { findEisIds, type EisId, type Vindplaats, type Vindplaatssoort } from "@wmo-kit/requirements";
import ts from "typescript";

import type { Bronbestand } from "./repository.js";

/** A place in the code as it is written: the id has the shape of a requirement, known or not. */
export type GenoemdeEis = Omit<Vindplaats, "eis"> & { readonly eis: string };

const IS_SCHERM = /^apps\/[^/]+\/web\//u;

const bronteksten = (knoop: ts.Node): readonly string[] =>
  ts
    .getJSDocTags(knoop)
    .filter((tag) => tag.tagName.text === "source")
    .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "");

const isPubliek = (knoop: ts.Statement): boolean =>
  ts.canHaveModifiers(knoop) && (ts.getModifiers(knoop) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const naamVan = (knoop: ts.Statement): string | undefined => {
  if (ts.isVariableStatement(knoop)) return knoop.declarationList.declarations[0]?.name.getText();
  if (ts.isFunctionDeclaration(knoop) || ts.isInterfaceDeclaration(knoop) || ts.isTypeAliasDeclaration(knoop) || ts.isClassDeclaration(knoop))
    return knoop.name?.text;
  return undefined;
};

const soortVan = (knoop: ts.Statement, pad: string): Vindplaatssoort => {
  if (IS_SCHERM.test(pad)) return "scherm";
  return ts.isInterfaceDeclaration(knoop) || ts.isTypeAliasDeclaration(knoop) ? "begrip" : "functie";
};

const RIJVELDEN = new Set(["id", "eis"]);

const rijenIn = (bron: ts.SourceFile, bestand: string): readonly GenoemdeEis[] => {
  const gevonden: GenoemdeEis[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isPropertyAssignment(knoop) && RIJVELDEN.has(knoop.name.getText()) && ts.isStringLiteral(knoop.initializer)) {
      const [eis] = findEisIds(knoop.initializer.text);
      if (eis !== undefined && knoop.initializer.text.startsWith(eis)) gevonden.push({ eis, soort: "norm", bestand, naam: knoop.initializer.text });
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return gevonden;
};

/** The places in a file of code that carry a requirement: rows of a table, and exported things whose `@source` names it. */
export const findVindplaatsen = ({ pad, tekst }: Bronbestand): readonly GenoemdeEis[] => {
  const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true);
  const verklaringen = bron.statements.filter(isPubliek).flatMap((knoop): readonly GenoemdeEis[] => {
    const naam = naamVan(knoop);
    if (naam === undefined) return [];
    return findEisIds(bronteksten(knoop).join(" ")).map((eis) => ({ eis, soort: soortVan(knoop, pad), bestand: pad, naam }));
  });
  const rijen = pad.endsWith(".table.ts") ? rijenIn(bron, pad) : [];
  const vanRijen = new Set(rijen.map(({ eis }) => eis));
  // A table cites the requirements of its rows once more in its docstring.
  return [...rijen, ...verklaringen.filter(({ eis }) => !vanRijen.has(eis))];
};

/** A place whose requirement the catalogue has. */
export const isBekend =
  (isEisId: (id: string) => id is EisId) =>
  (plaats: GenoemdeEis): plaats is Vindplaats =>
    isEisId(plaats.eis);
