import { parse } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import type * as z from "zod";

import { pointerVan, type Bevinding } from "./bevinding.js";

type Bevindingen = readonly [Bevinding, ...Bevinding[]];

/** Holds a value against a schema; every finding, by its place. */
export const toets = <S extends z.ZodType>(schema: S, soort: string, waarde: unknown): Result<z.output<S>, Bevindingen> =>
  parse(schema, soort, waarde).mapErr(({ bevindingen }) => {
    const [eerste = { plaats: "", code: "custom" }, ...rest] = bevindingen.map(({ pad, code }): Bevinding => ({ plaats: pointerVan(pad), code }));
    return [eerste, ...rest] as const;
  });
