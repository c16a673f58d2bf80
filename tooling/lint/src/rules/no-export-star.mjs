/**
 * A door lists by name what goes through it.
 * @type {import("./rule.js").Rule}
 */
export const noExportStar = {
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, message: "No export *: name what this door lets through." });
    },
  }),
};
