import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

/**
 * Opens the declarations of one package, and of that package only: what comes from another library stays a name.
 * So a report does not change when a library moves something inside, and takes no time to make.
 */
export const openDeclarations = (files: readonly string[]): ts.Program => {
  const options: ts.CompilerOptions = { noLib: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const file = join(dirname(from), text.replace(/\.js$/, ".d.ts"));
      if (!text.startsWith(".") || !existsSync(file)) return { resolvedModule: undefined };
      return { resolvedModule: { resolvedFileName: file, extension: ts.Extension.Dts, isExternalLibraryImport: false } };
    });
  return ts.createProgram([...files], options, host);
};
