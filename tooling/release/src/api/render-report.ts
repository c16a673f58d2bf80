import type { Released } from "../packages.js";
import { listDoors } from "./list-doors.js";
import { openDeclarations } from "./open-declarations.js";
import { reportDoor } from "./report-door.js";

const HEAD = "Made from what is built by `UPDATE_API=1 pnpm api-report`; do not edit. A line that changes here changes what somebody else's program relies on.";

const block = (texts: readonly string[]): string => ["```ts", ...texts, "```"].join("\n");

/** The interface of a package as a page: for each door what it exports, sorted, with the types that reach through. */
export const renderReport = (released: Released): string => {
  const doors = listDoors(released);
  const program = openDeclarations(doors.flatMap(({ types }) => (types === undefined ? [] : [types])));
  const parts = doors.flatMap(({ name, types }) => {
    if (types === undefined) return [`## \`${name}\``, "A file as it is."];
    const { exported, reached } = reportDoor(program, types);
    return [`## \`${name}\``, block(exported), ...(reached.length === 0 ? [] : ["Not exported, but part of the above:", block(reached)])];
  });
  return [`# Interface of ${released.name}`, HEAD, ...parts].join("\n\n") + "\n";
};
