/**
 * An expected failure is a value. Only `invariant` stops the program, on a mistake of the programmer.
 * @type {import("./rule.js").Rule}
 */
export const noThrow = {
  create: (context) =>
    context.filename.endsWith("/domain/src/invariant.ts")
      ? {}
      : {
          ThrowStatement(node) {
            context.report({ node, message: "No throw: give the failure back as a Result, or call invariant for a mistake of the programmer." });
          },
        },
};
