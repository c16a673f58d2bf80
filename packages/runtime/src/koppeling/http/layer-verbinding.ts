import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient";
import { Redacted, type Layer } from "effect";
import type { HttpClient } from "effect/http";

import type { Httpinstelling } from "../../transport/http/verzoek.js";
import type { Verbinding } from "./verbinding.js";

/** The client for a connection: with its certificate when it has one. */
export const layerVerbinding = ({ toegang, vertrouwd }: Verbinding): Layer.Layer<HttpClient.HttpClient> =>
  NodeHttpClient.layerNodeHttpOptions({
    ...(toegang.soort === "certificaat" ? { cert: toegang.certificaat, key: Redacted.value(toegang.sleutel) } : {}),
    ...(vertrouwd === undefined ? {} : { ca: vertrouwd }),
  });

/** The same connection as the message traffic wants it told. */
export const httpinstellingVan = ({ adres, toegang, tijdslimietMs, pogingen }: Verbinding): Httpinstelling => ({
  basis: adres,
  ...(toegang.soort === "token" ? { toegang: toegang.token } : {}),
  ...(tijdslimietMs === undefined ? {} : { tijdslimietMs }),
  ...(pogingen === undefined ? {} : { pogingen }),
});
