import { toCijferProblem } from "@wmo-kit/kit/financieel";
import { Effect } from "effect";
import { HttpApiBuilder } from "effect/http-api";

import { Api } from "../api/api.js";
import { REGISTERVELDEN } from "../organisatie/register/registervelden.table.js";
import { toonSroi } from "./programs.js";

/** Social return: its endpoint runs one program. */
export const SocialreturnHandlers = HttpApiBuilder.group(Api, "socialreturn", (handlers) =>
  handlers.handle("toonSroi", ({ query }) => toonSroi(query.peildatum).pipe(Effect.mapError(toCijferProblem(REGISTERVELDEN)))),
);
