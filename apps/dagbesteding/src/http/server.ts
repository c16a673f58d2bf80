import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

import { NodeHttpServer } from "@effect/platform-node";
import { layerAuditspoor, layerRequestCheck, layerToegang, layerToegangGroep, layerToegangsbasis, protectApp } from "@wmo-kit/runtime";
import { Layer } from "effect";
import { HttpRouter, HttpStaticServer } from "effect/http";
import { HttpApiBuilder } from "effect/http-api";

import { AanwezigheidHandlers } from "../aanwezigheid/handlers.js";
import { Api } from "../api/api.js";
import { DeclaratieHandlers } from "../declaratie/handlers.js";
import { KoppelingenHandlers } from "../koppelingen/handlers.js";
import { KwaliteitHandlers } from "../kwaliteit/handlers.js";
import { RegistersHandlers } from "../organisatie/handlers.js";
import { FinancieelHandlers } from "../financieel/handlers.js";
import { DashboardHandlers } from "../dashboard/handlers.js";
import { ToezichtHandlers } from "../toezicht/handlers.js";
import { OrganisatieHandlers } from "./organisatie.js";
import { SysteemHandlers } from "./systeem.js";
import { WerkHandlers } from "./werk.js";

/** The built page, in the folder beside that of the built server. */
const PAGINA = fileURLToPath(new URL("../web", import.meta.url));

/** Where the server listens, and by which extra host names it may be reached. */
export interface Serveradres {
  readonly poort: number;
  readonly hosts: readonly string[];
}

const routes = (hosts: readonly string[]) =>
  Layer.mergeAll(
    HttpApiBuilder.layer(Api, { openapiPath: "/openapi.json" }).pipe(
      Layer.provide([WerkHandlers, AanwezigheidHandlers, DeclaratieHandlers, OrganisatieHandlers, ToezichtHandlers, DashboardHandlers, FinancieelHandlers, RegistersHandlers, KwaliteitHandlers, KoppelingenHandlers, SysteemHandlers, layerToegangGroep(Api)]),
      Layer.provide([layerRequestCheck, layerAuditspoor, layerToegang]),
      Layer.provide(layerToegangsbasis),
    ),
    HttpStaticServer.layer({ root: PAGINA, spa: true }),
    protectApp({ hosts }),
  );

/** The HTTP server: the API, its OpenAPI document and the page, on this machine only. */
export const layerServer = ({ poort, hosts }: Serveradres) =>
  HttpRouter.serve(routes(hosts), { disableLogger: true, disableListenLog: true }).pipe(
    Layer.provideMerge(NodeHttpServer.layer(createServer, { port: poort, host: "127.0.0.1" })),
  );
