import { createHash } from "node:crypto";

import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The statement a declaration stands in: of a constant that is the statement around it. */
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) && ts.isVariableStatement(declaration.parent.parent) ? declaration.parent.parent : declaration;

const WORDS_OF_THE_FILE = /^export (?:declare )?|^declare /;

/**
 * From here on a constant is a table of data: nobody reads its type in a review, but a change must still show.
 *
 * @unit characters
 */
const TABLE = 2_000;

const summarize = (name: string, text: string): string =>
  `const ${name}: /* a table of ${text.split("\n").length} lines, sha256 ${createHash("sha256").update(text).digest("hex").slice(0, 16)} */;`;

/** A declaration without its comments and without the words that only a file needs; of a large table only its mark. */
export const printDeclaration = (declaration: ts.Declaration): string => {
  const statement = statementOf(declaration);
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile()).replace(WORDS_OF_THE_FILE, "");
  return ts.isVariableDeclaration(declaration) && text.length > TABLE ? summarize(declaration.name.getText(), text) : text;
};

/** The names that stand in a declaration. */
export const listNames = (declaration: ts.Declaration): readonly ts.Identifier[] => {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node);
    ts.forEachChild(node, visit);
  };
  visit(statementOf(declaration));
  return names;
};
