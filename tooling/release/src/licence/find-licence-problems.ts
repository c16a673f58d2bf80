import parse, { type Info } from "spdx-expression-parse";

import { keyOf, type Component } from "../dependencies/walk.js";
import { LICENCES } from "./licences.table.js";

const ALLOWED: ReadonlySet<string> = new Set(LICENCES.map(({ licence }) => licence));

/** Of `A OR B` one must be allowed, of `A AND B` both; an exception to a licence is looked at by a person. */
const isAllowed = (info: Info): boolean => {
  if ("conjunction" in info) {
    const [left, right] = [isAllowed(info.left), isAllowed(info.right)];
    return info.conjunction === "or" ? left || right : left && right;
  }
  return ALLOWED.has(info.license) && info.exception === undefined && info.plus === undefined;
};

const read = (licence: string): Info | undefined => {
  try {
    return parse(licence);
  } catch {
    return undefined;
  }
};

/** The components whose licence is not in the table, or cannot be read; each with what it says. */
export const findLicenceProblems = (components: readonly Component[]): readonly string[] =>
  components.flatMap((component) => {
    const info = read(component.licence);
    if (info === undefined) return [`${keyOf(component)}: "${component.licence}" is no SPDX expression`];
    return isAllowed(info) ? [] : [`${keyOf(component)}: ${component.licence} has no row in licences.table.ts`];
  });
