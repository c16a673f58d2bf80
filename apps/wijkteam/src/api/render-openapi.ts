import { OpenApi } from "effect/http-api";

import { Api } from "./api.js";

/** The OpenAPI 3.1 document of the HTTP API, as the file that is published and as `/openapi.json` gives it. */
export const renderOpenapi = (): string => `${JSON.stringify(OpenApi.fromApi(Api), null, 2)}\n`;
