import { redactBsn } from "@wmo-kit/domain";
import type { SchemaIssue } from "effect";

import type { Bevinding } from "./bevinding.js";
import { type Bevindingcode, describeBevinding } from "./describe-error.js";

const CODE_PER_TAG: Record<SchemaIssue.Leaf["_tag"] | "AnyOf", Bevindingcode> = {
  MissingKey: "ontbreekt",
  UnexpectedKey: "onbekendVeld",
  InvalidType: "verkeerdSoort",
  InvalidValue: "ongeldigeWaarde",
  AnyOf: "geenKeuze",
  OneOf: "geenKeuze",
  Forbidden: "verboden",
};

type Pad = readonly (string | number)[];

const bevinding = (pad: Pad, tag: keyof typeof CODE_PER_TAG): Bevinding => {
  const code = CODE_PER_TAG[tag];
  return { pad, code, uitleg: describeBevinding(code) };
};

/** Every finding in a schema failure, with the path in front; built from tags and paths only, so no value can slip through. */
export const findingsOf = (issue: SchemaIssue.Issue, pad: Pad = []): readonly Bevinding[] => {
  switch (issue._tag) {
    case "Pointer": {
      // A field name that the caller made up can be a Bsn as well.
      const delen = issue.path.map((deel) => (typeof deel === "number" ? deel : redactBsn(String(deel))));
      return findingsOf(issue.issue, [...pad, ...delen]);
    }
    case "Filter":
    case "Encoding":
      return findingsOf(issue.issue, pad);
    case "Composite":
      return issue.issues.flatMap((deel) => findingsOf(deel, pad));
    case "AnyOf":
      return issue.issues.length === 0 ? [bevinding(pad, "AnyOf")] : issue.issues.flatMap((deel) => findingsOf(deel, pad));
    default:
      return [bevinding(pad, issue._tag)];
  }
};
