import { createServer } from "node:http";

import { NodeHttpServer } from "@effect/platform-node";
import { layerAuditspoor, layerRequestCheck, layerToegang, layerToegangsbasis, protectApp } from "@wmo-kit/runtime";
import { Layer } from "effect";
import { HttpRouter, HttpStaticServer } from "effect/http";

/** What guards every group of an api: the check of what is sent, the audit log, and who may do what. With what signing in stands on. */
export const layerBewaking = Layer.mergeAll(layerRequestCheck, layerAuditspoor, layerToegang).pipe(Layer.provideMerge(layerToegangsbasis));

/** Where a server listens, by which extra host names it may be reached, and in which folder its built page stands. */
export interface Kitserver {
  readonly poort: number;
  readonly hosts: readonly string[];
  readonly pagina: string;
}

/** The HTTP server of an app: its api, its page and the protection around both, on this machine only. */
export const layerKitserver = <E, R>(api: Layer.Layer<never, E, R>, { poort, hosts, pagina }: Kitserver) =>
  HttpRouter.serve(Layer.mergeAll(api, HttpStaticServer.layer({ root: pagina, spa: true }), protectApp({ hosts })), {
    disableLogger: true,
    disableListenLog: true,
  }).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: poort, host: "127.0.0.1" })));
