const starters = new Set(["describe", "it", "test", "suite", "bench"]);
const pauses = new Set(["skip", "only", "todo", "fails"]);

/**
 * A test that is left out, singled out or only promised says nothing. `describe.skipIf(!hasReferenceData)` stays allowed:
 * it is counted and shown.
 * @type {import("./rule.js").Rule}
 */
export const noPausedTest = {
  create: (context) => ({
    MemberExpression(node) {
      const { object, property } = node;
      if (property.type !== "Identifier" || !pauses.has(property.name)) return;
      const root = object.type === "MemberExpression" ? object.object : object;
      if (root.type !== "Identifier" || !starters.has(root.name)) return;
      context.report({ node, message: `No .${property.name}: a test runs, or it is not there.` });
    },
  }),
};
