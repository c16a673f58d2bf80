import ts from "typescript";

import { listNames, printDeclaration } from "./print-declaration.js";

/** What one door gives, and what it needs of its package to say so. */
export interface DoorReport {
  /** One text for each exported name, sorted by name. */
  readonly exported: readonly string[];
  /** The same for names of the package that cannot be imported here but stand in what can. */
  readonly reached: readonly string[];
}

const byName = <T extends { readonly name: string }>(a: T, b: T): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Where a name that is not ours comes from: the library in its export line. */
const foreign = (symbol: ts.Symbol): string => {
  const specifier = symbol.declarations?.find(ts.isExportSpecifier);
  const library = specifier?.parent.parent.moduleSpecifier;
  return `export { ${symbol.name} } from ${library?.getText() ?? '"?"'}`;
};

const isTopLevel = (declaration: ts.Declaration): boolean => {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent.parent : declaration.parent;
  return ts.isSourceFile(holder);
};

/** Reports the door with these declarations. */
export const reportDoor = (program: ts.Program, types: string): DoorReport => {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(types);
  const door = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (door === undefined) throw new Error(`${types} is not there or exports nothing: build first`);

  const resolve = (symbol: ts.Symbol): ts.Symbol => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol));
  const declarationsOf = (symbol: ts.Symbol): readonly ts.Declaration[] => (symbol.declarations ?? []).filter(isTopLevel);
  const print = (name: string, symbol: ts.Symbol): string => {
    const text = declarationsOf(symbol).map(printDeclaration).join("\n");
    return symbol.name === name ? text : `${text}\nexport { ${symbol.name} as ${name} }`;
  };

  const found = [...checker.getExportsOfModule(door)].sort(byName).map((symbol) => ({ symbol, target: resolve(symbol) }));
  const seen = new Set(found.map(({ target }) => target));
  const reached: ts.Symbol[] = [];
  for (const target of seen) {
    for (const name of declarationsOf(target).flatMap(listNames)) {
      const at = checker.getSymbolAtLocation(name);
      const other = at === undefined ? undefined : resolve(at);
      if (other === undefined || seen.has(other) || declarationsOf(other).length === 0) continue;
      seen.add(other);
      reached.push(other);
    }
  }
  return {
    exported: found.map(({ symbol, target }) => (declarationsOf(target).length === 0 ? foreign(symbol) : print(symbol.name, target))),
    reached: reached.sort(byName).map((symbol) => print(symbol.name, symbol)),
  };
};
