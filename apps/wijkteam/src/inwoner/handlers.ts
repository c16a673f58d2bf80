import { toOpslagProblem } from "@wmo-kit/kit/http";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { toProblem } from "../http/to-problem.js";
import { beeindigToegang, nodigInwonerUit } from "./geef-toegang.js";
import {
  beantwoordVoorstel,
  deelDossier,
  doeVoorstel,
  geefOordeel,
  listEigendossiers,
  stopDeling,
  toonEigendossier,
  toonEigeninzage,
  toonGedeelddossier,
  toonInwonertoegang,
  toonTeksten,
} from "./programs.js";

/** The own file: each endpoint runs one program. */
export const InwonerHandlers = HttpApiBuilder.group(Api, "inwoner", (handlers) =>
  handlers
    .handle("listEigendossiers", () => listEigendossiers.pipe(Effect.mapError(toProblem)))
    .handle("toonEigendossier", ({ params }) => toonEigendossier(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("toonEigeninzage", ({ params, query }) => toonEigeninzage(params.dossierId, query.voor).pipe(Effect.mapError(toOpslagProblem)))
    .handle("doeVoorstel", ({ params, payload }) => doeVoorstel(params.dossierId, payload).pipe(Effect.mapError(toProblem)))
    .handle("geefOordeel", ({ params, payload }) => geefOordeel(params.dossierId, payload).pipe(Effect.mapError(toProblem)))
    .handle("deelDossier", ({ params, payload }) => deelDossier(params.dossierId, { ...payload, onderdelen: [...payload.onderdelen] }).pipe(Effect.mapError(toProblem)))
    .handle("stopDeling", ({ params }) => stopDeling(params.dossierId, params.delingId).pipe(Effect.mapError(toProblem)))
    .handle("listGedeeldedossiers", () => listEigendossiers.pipe(Effect.mapError(toProblem)))
    .handle("toonGedeelddossier", ({ params }) => toonGedeelddossier(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("toonTeksten", () => toonTeksten),
);

/** The side of the professional. */
export const InwonertoegangHandlers = HttpApiBuilder.group(Api, "inwonertoegang", (handlers) =>
  handlers
    .handle("toonInwonertoegang", ({ params }) => toonInwonertoegang(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("nodigInwonerUit", ({ params }) => nodigInwonerUit(params.dossierId).pipe(Effect.mapError(toProblem)))
    .handle("beeindigInwonertoegang", ({ params, payload }) =>
      beeindigToegang(params.dossierId, payload.reden).pipe(
        Effect.flatMap(() => toonInwonertoegang(params.dossierId)),
        Effect.mapError(toProblem),
      ),
    )
    .handle("beantwoordVoorstel", ({ params, payload }) => beantwoordVoorstel(params.dossierId, params.voorstelId, payload).pipe(Effect.mapError(toProblem))),
);
