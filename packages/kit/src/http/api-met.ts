import { HttpApi, type HttpApiGroup } from "effect/http-api";

/**
 * The api of an app as far as one group goes, for who implements that group without knowing the app.
 * What guards the group stands on the group itself; what is sent is read as strictly as in the whole api.
 */
export const apiMet = <ApiId extends string, Groep extends HttpApiGroup.Constraint>(api: { readonly identifier: ApiId }, groep: Groep) =>
  HttpApi.make(api.identifier).add(groep).annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" });
