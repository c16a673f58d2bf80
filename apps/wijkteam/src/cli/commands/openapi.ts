import { Console } from "effect";
import { Command } from "effect/cli";

import { renderOpenapi } from "../../api/render-openapi.js";

/** `wijkteam openapi`: the description of the HTTP API, for whoever builds on it. */
export const openapiCommand = Command.make("openapi", {}, () => Console.log(renderOpenapi().trimEnd())).pipe(
  Command.withDescription("De beschrijving van de API tonen (OpenAPI 3.1)"),
);
