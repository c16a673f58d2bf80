import { registerHooks } from "node:module";

// Node strips the types itself; it only has to find `x.ts` where the source says `x.js`.
registerHooks({
  resolve: (specifier, context, nextResolve) => {
    try {
      return nextResolve(specifier, context);
    } catch (oorzaak) {
      if (!specifier.startsWith(".") || !specifier.endsWith(".js")) throw oorzaak;
      return nextResolve(`${specifier.slice(0, -3)}.ts`, context);
    }
  },
});
