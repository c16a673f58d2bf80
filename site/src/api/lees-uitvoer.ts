import ts from "typescript";

import { inRepository } from "../inhoud/repository.js";

/** What kind of thing a door gives. */
export type Uitvoersoort = "functie" | "waarde" | "type";

/** One name behind a door, with what its docstring says and how it is written. */
export interface Uitvoer {
  readonly naam: string;
  readonly soort: Uitvoersoort;
  readonly uitleg: string;
  /** Tags of the docstring by name: `source`, `unit` and the others. */
  readonly merken: readonly (readonly [naam: string, tekst: string])[];
  readonly vorm: string;
}

const MEEST_TEKENS = 1_400;

const lees = (pad: string): ts.ParsedCommandLine => {
  const { config } = ts.readConfigFile(pad, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, inRepository(""));
};

/** One program over all doors, so that what they share is read once. */
export const makeProgramma = (bestanden: readonly string[]): ts.Program => {
  const { options } = lees(inRepository("tsconfig.base.json"));
  return ts.createProgram([...bestanden], { ...options, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: "preact", lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] });
};

const vlak = (tekst: string): string => tekst.replace(/\s+/g, " ").replaceAll("{ ", "{ ").trim();

const parametersVan = (functie: ts.SignatureDeclaration): string => functie.parameters.map((parameter) => vlak(parameter.getText())).join(", ");

const handtekening = (naam: string, functie: ts.SignatureDeclaration): string => {
  const algemeen = functie.typeParameters === undefined ? "" : `<${functie.typeParameters.map((een) => vlak(een.getText())).join(", ")}>`;
  return `${naam}${algemeen}(${parametersVan(functie)})${functie.type === undefined ? "" : `: ${vlak(functie.type.getText())}`}`;
};

const inkorten = (tekst: string): string => (tekst.length <= MEEST_TEKENS ? tekst : `${tekst.slice(0, tekst.lastIndexOf("\n", MEEST_TEKENS))}\n  // …`);

const zonderDocumentatie = (node: ts.Node): string => node.getText().replace(/^export /, "");

const isFunctie = (node: ts.Node | undefined): node is ts.ArrowFunction | ts.FunctionExpression => node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

const vormVan = (naam: string, declaratie: ts.Declaration, checker: ts.TypeChecker): Pick<Uitvoer, "soort" | "vorm"> => {
  if (ts.isFunctionDeclaration(declaratie)) return { soort: "functie", vorm: handtekening(naam, declaratie) };
  if (ts.isVariableDeclaration(declaratie)) {
    if (isFunctie(declaratie.initializer)) return { soort: "functie", vorm: handtekening(naam, declaratie.initializer) };
    const type = declaratie.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(declaratie), declaratie, ts.TypeFormatFlags.None);
    return { soort: "waarde", vorm: inkorten(`const ${naam}: ${vlak(type)}`) };
  }
  return { soort: ts.isClassDeclaration(declaratie) ? "waarde" : "type", vorm: inkorten(zonderDocumentatie(declaratie)) };
};

const leesNaam = (symbool: ts.Symbol, checker: ts.TypeChecker): Uitvoer | undefined => {
  const doel = symbool.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbool) : symbool;
  // A schema and its type share one name; the docstring stands with the value.
  const declaratie = doel.valueDeclaration ?? doel.declarations?.[0];
  if (declaratie === undefined) return undefined;
  const merken = doel.getJsDocTags(checker).map(({ name, text }): readonly [string, string] => [name, vlak(ts.displayPartsToString(text))]);
  return { naam: symbool.name, uitleg: ts.displayPartsToString(doel.getDocumentationComment(checker)).trim(), merken, ...vormVan(symbool.name, declaratie, checker) };
};

/** Every name that a door gives, in the order of the alphabet. */
export const leesUitvoer = (programma: ts.Program, bestand: string): readonly Uitvoer[] => {
  const checker = programma.getTypeChecker();
  const bron = programma.getSourceFile(bestand);
  const module = bron === undefined ? undefined : checker.getSymbolAtLocation(bron);
  if (module === undefined) throw new Error(`no module behind ${bestand}`);
  return checker
    .getExportsOfModule(module)
    .flatMap((symbool) => leesNaam(symbool, checker) ?? [])
    .sort((een, ander) => (een.naam < ander.naam ? -1 : 1));
};
