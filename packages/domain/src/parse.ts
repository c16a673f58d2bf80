import type * as z from "zod";

import { redactBsn } from "./identificatie/redact-bsn.js";
import { err, ok, type Result } from "./result.js";

/** One thing wrong with the input: where it stands and which rule it breaks. Never carries the value itself. */
export interface InvoerBevinding {
  readonly pad: readonly (string | number)[];
  readonly code: string;
}

/** Input that could not be read as a `soort`; every finding is listed. */
export interface OngeldigeInvoer {
  readonly _tag: "OngeldigeInvoer";
  readonly soort: string;
  readonly bevindingen: readonly InvoerBevinding[];
}

/** The failure of a door that reads text itself, without a schema. */
export const ongeldigeInvoer = (soort: string, code: string): OngeldigeInvoer => ({
  _tag: "OngeldigeInvoer",
  soort,
  bevindingen: [{ pad: [], code }],
});

/** A key can come from the input, so a path is cleaned like any other text. */
const leesPad = (issue: z.core.$ZodIssue): readonly (string | number)[] =>
  issue.path.map((deel) => (typeof deel === "number" ? deel : redactBsn(String(deel))));

const leesCode = (issue: z.core.$ZodIssue): string => {
  const eigen = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return typeof eigen === "string" ? eigen : issue.code;
};

/**
 * The one place where zod meets the outside world: reads unknown input into a branded value.
 * A refinement names its rule with `params: { code }`; the value never appears in the failure.
 */
export const parse = <S extends z.ZodType>(schema: S, soort: string, invoer: unknown): Result<z.output<S>, OngeldigeInvoer> => {
  const uitkomst = schema.safeParse(invoer);
  if (uitkomst.success) return ok(uitkomst.data);
  const bevindingen = uitkomst.error.issues.map((issue) => ({ pad: leesPad(issue), code: leesCode(issue) }));
  return err({ _tag: "OngeldigeInvoer", soort, bevindingen });
};
