/**
 * `import { z } from "zod"` makes a bundler keep all of zod: three and a half times the size.
 * @type {import("./rule.js").Rule}
 */
export const zodAsNamespace = {
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.source.value !== "zod") return;
      if (node.specifiers.every((specifier) => specifier.type === "ImportNamespaceSpecifier")) return;
      context.report({ node, message: 'Write import * as z from "zod": the other forms keep all of zod in a bundle.' });
    },
  }),
};
