/**
 * `value as unknown as T` tells the compiler to look away.
 * @type {import("./rule.js").Rule}
 */
export const noDoubleAssertion = {
  create: (context) => ({
    TSAsExpression(node) {
      if (node.expression.type !== "TSAsExpression") return;
      context.report({ node, message: "No assertion on an assertion: parse the value, or give the type a shape that holds." });
    },
  }),
};
