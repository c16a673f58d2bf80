import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";

import { NodeHttpServer } from "@effect/platform-node";
import { Effect, Layer, Logger, ManagedRuntime, Schema } from "effect";
import { HttpRouter, HttpServer } from "effect/http";
import { HttpApi, HttpApiBuilder, HttpApiEndpoint, HttpApiGroup } from "effect/http-api";

import { Databank } from "../../src/databank/databank.js";
import { protectApp } from "../../src/http/protect-app.js";
import { layerRequestCheck } from "../../src/http/request-check-layer.js";
import { RequestCheck } from "../../src/http/request-check.js";
import { redactedJson } from "../../src/log/json-log.js";
import { Gebruiker, Toegangsgrond } from "../../src/toegang/gebruiker.js";
import { layerToegangGroep } from "../../src/toegang/http/layer-toegang-groep.js";
import { layerToegang } from "../../src/toegang/http/layer-toegang.js";
import { ToegangGroep } from "../../src/toegang/http/toegang-groep.js";
import { Toegang } from "../../src/toegang/http/toegang.js";
import { metRecht, OPENBAAR, Toegangseis } from "../../src/toegang/http/toegangseis.js";
import type { Toegangskeuze } from "../../src/toegang/instelling.js";
import type { Argon2instelling } from "../../src/toegang/wachtwoord/argon2.table.js";
import { emptySqlite } from "../empty-databank.js";
import { layerDiensten } from "./omgeving.js";

// --- An app with access around it ----------------------------------------------------------------------------------

const Wie = Schema.Struct({ account: Schema.String, tenant: Schema.String, grond: Schema.NullOr(Schema.String), noodreden: Schema.NullOr(Schema.String) });
const dossier = { dossierId: Schema.String };

const Proef = HttpApiGroup.make("proef")
  .add(
    HttpApiEndpoint.get("gezondheid", "/gezondheid", { success: Wie }).annotate(Toegangseis, OPENBAAR),
    HttpApiEndpoint.get("vergeten", "/vergeten", { success: Wie }),
    HttpApiEndpoint.get("dossier", "/dossiers/:dossierId", { params: dossier, success: Wie }).annotate(
      Toegangseis,
      metRecht("dossier.zien", { dossier: "dossierId" }),
    ),
    HttpApiEndpoint.post("declaratie", "/declaraties", { payload: Schema.Struct({ bedrag: Schema.Int }), success: Wie }).annotate(
      Toegangseis,
      metRecht("declaratie.verzenden"),
    ),
  )
  .prefix("/api");

export const ProefApi = HttpApi.make("proef").add(ToegangGroep, Proef).middleware(RequestCheck).middleware(Toegang);

const wie = Effect.gen(function* () {
  const { account, tenant } = yield* Gebruiker;
  return { account, tenant, ...(yield* Toegangsgrond) };
});

const handlers = HttpApiBuilder.group(ProefApi, "proef", (groep) =>
  groep.handleAll({ gezondheid: () => wie, vergeten: () => wie, dossier: () => wie, declaratie: () => wie }),
);

// --- Running it ------------------------------------------------------------------------------------------------------

/** What came back: status, headers and JSON (or text). */
export interface Antwoord {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: readonly string[];
  readonly tekst: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Verzoek {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const parse = (tekst: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(tekst) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

/** Sends a request as any program can make it, with any Host, Origin and Cookie. */
export const sendTo =
  (port: number) =>
  (method: string, path: string, { body, headers = {} }: Verzoek = {}): Promise<Antwoord> =>
    new Promise((resolve, reject) => {
      const inhoud = body === undefined ? undefined : JSON.stringify(body);
      const alle = { host: `localhost:${port}`, ...(inhoud === undefined ? {} : { "content-type": "application/json" }), ...headers };
      const verzoek = httpRequest({ host: "127.0.0.1", port, method, path, agent: false, headers: alle }, (antwoord) => {
        let tekst = "";
        antwoord.setEncoding("utf8").on("data", (deel: string) => (tekst += deel));
        antwoord.on("end", () =>
          resolve({ status: antwoord.statusCode ?? 0, headers: antwoord.headers, cookies: antwoord.headers["set-cookie"] ?? [], tekst, json: parse(tekst) }),
        );
      });
      verzoek.on("error", reject);
      verzoek.end(inhoud);
    });

/** A server of its own on SQLite; `run` works beside it on the same services. */
export const startServer = async (deel: Partial<Toegangskeuze> = {}, werk?: Argon2instelling) => {
  const logregels: string[] = [];
  const layerLog = Logger.layer([Logger.map(redactedJson, (regel) => void logregels.push(regel))]);
  const server = createServer();
  const app = Layer.mergeAll(
    HttpApiBuilder.layer(ProefApi).pipe(
      Layer.provide([handlers, layerToegangGroep(ProefApi)]),
      Layer.provide(layerRequestCheck),
      Layer.provide(layerToegang),
    ),
    protectApp({ hosts: ["andere.example"] }),
  );
  const runtime = ManagedRuntime.make(
    HttpRouter.serve(app, { disableLogger: true, disableListenLog: true }).pipe(
      Layer.provideMerge(layerDiensten(emptySqlite(), deel, werk)),
      Layer.provideMerge(NodeHttpServer.layer(() => server, { port: 0, host: "127.0.0.1" })),
      Layer.provide(layerLog),
    ),
  );
  await runtime.runPromise(HttpServer.HttpServer);
  const { port } = server.address() as AddressInfo;
  const databank = await runtime.runPromise(Databank);
  return { port, send: sendTo(port), run: runtime.runPromise, databank, logregels, stop: () => runtime.dispose() };
};

export type Proefserver = Awaited<ReturnType<typeof startServer>>;

/** The cookie to send back of the first cookie that was set. */
export const cookieOf = ({ cookies }: Antwoord): string => cookies[0]?.split(";")[0] ?? "";

/** Signs in and answers what a browser would send from then on. */
export const enter = async ({ send }: Pick<Proefserver, "send">, naam: string, wachtwoord: string): Promise<Readonly<Record<string, string>>> => {
  const antwoord = await send("POST", "/api/aanmelden", { body: { naam, wachtwoord } });
  const cookie = cookieOf(antwoord);
  const ik = await send("GET", "/api/ik", { headers: { cookie } });
  return { cookie, "x-csrf-token": String(ik.json["csrf"]) };
};
