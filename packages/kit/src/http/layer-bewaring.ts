import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Bewaringgroep } from "../api/bewaring-groep.js";
import { beslisVerzoek, legVerzoekVast, toonBewaring, vernietig } from "../bewaring/programs.js";
import { toBewaringProblem } from "../bewaring/to-bewaring-problem.js";
import { apiMet } from "./api-met.js";

/** Keeping and destroying: each endpoint runs one program. */
export const layerBewaring = <ApiId extends string>(api: { readonly identifier: ApiId }) =>
  HttpApiBuilder.group(apiMet(api, Bewaringgroep), "bewaring", (handlers) =>
    handlers
      .handle("toonBewaring", () => toonBewaring.pipe(Effect.mapError(toBewaringProblem)))
      .handle("vernietig", ({ payload }) => vernietig(payload.dossierId).pipe(Effect.mapError(toBewaringProblem)))
      .handle("legVerzoekVast", ({ payload }) => legVerzoekVast(payload.dossierId, payload.ontvangen).pipe(Effect.mapError(toBewaringProblem)))
      .handle("beslisVerzoek", ({ params, payload }) => beslisVerzoek(params.verzoek, payload).pipe(Effect.mapError(toBewaringProblem))),
  );
