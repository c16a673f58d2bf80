import { NietGevonden, type NuNietBeschikbaar } from "@wmo-kit/kit/api";
import { geefBestand, toOpslagProblem } from "@wmo-kit/kit/http";
import type { OpslagMislukt } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { describeEisOnbekend, type EisOnbekend } from "./describe-error.js";
import { toonAan } from "./programs.js";
import { renderPakket } from "./render-pakket.js";

const toProblem = (fout: EisOnbekend | OpslagMislukt): NietGevonden | NuNietBeschikbaar =>
  fout._tag === "EisOnbekend" ? new NietGevonden({ detail: describeEisOnbekend(), code: "EIS_ONBEKEND" }) : toOpslagProblem(fout);

/** The supervision pack: each endpoint runs one program. */
export const ToezichtHandlers = HttpApiBuilder.group(Api, "toezicht", (handlers) =>
  handlers
    .handle("toonAan", ({ query }) => toonAan(query).pipe(Effect.mapError(toProblem)))
    .handle("haalPakket", ({ query }) =>
      toonAan(query).pipe(
        Effect.map((pakket) => geefBestand(renderPakket(pakket), `toon-aan-${query.eis ?? "alles"}-${pakket.inhoud.peildatum}.html`)),
        Effect.mapError(toProblem),
      ),
    ),
);
