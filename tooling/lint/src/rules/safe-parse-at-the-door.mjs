const readers = new Set(["safeParse", "safeParseAsync", "parseAsync"]);

/**
 * zod meets the outside world in one file; everything else calls `parse` of @wmo-kit/domain.
 * @type {import("./rule.js").Rule}
 */
export const safeParseAtTheDoor = {
  create: (context) =>
    context.filename.endsWith("/domain/src/parse.ts")
      ? {}
      : {
          MemberExpression(node) {
            if (node.property.type !== "Identifier" || !readers.has(node.property.name)) return;
            context.report({ node, message: `No ${node.property.name} here: use parse of @wmo-kit/domain, which never repeats the value in the failure.` });
          },
        },
};
