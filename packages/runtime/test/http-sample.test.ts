import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { NodeHttpServer } from "@effect/platform-node";
import { Effect, Layer, Logger, ManagedRuntime, Schema } from "effect";
import { FetchHttpClient, HttpRouter, HttpServer, HttpStaticServer } from "effect/http";
import { HttpApi, HttpApiBuilder, HttpApiClient, HttpApiEndpoint, HttpApiGroup, HttpApiSchema, OpenApi } from "effect/http-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Problem, problemKind } from "../src/http/problem.js";
import { protectApp } from "../src/http/protect-app.js";
import { layerRequestCheck } from "../src/http/request-check-layer.js";
import { RequestCheck } from "../src/http/request-check.js";
import { redactedJson } from "../src/log/json-log.js";

// --- The description of the api: shared by server and browser, no Node in it ---------------------------------------

class DossierOnbekend extends Problem<DossierOnbekend>()(
  "DossierOnbekend",
  problemKind("dossier-onbekend", 404, "Dit dossier is er niet"),
  { dossier: Schema.String },
) {}

const NieuweMelding = Schema.Struct({
  onderwerp: Schema.String.check(Schema.isMinLength(1)),
  gemeente: Schema.String.check(Schema.isPattern(/^\d{4}$/u)),
  aantalWeken: Schema.Int,
}).annotate({ identifier: "NieuweMelding" });

const Melding = Schema.Struct({ dossier: Schema.String, onderwerp: Schema.String }).annotate({ identifier: "Melding" });
const Xml = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/xml" }));

const registerMelding = HttpApiEndpoint.post("registerMelding", "/dossiers/:dossier/meldingen", {
  params: { dossier: Schema.String },
  payload: NieuweMelding,
  success: Melding.pipe(HttpApiSchema.status(201)),
  error: DossierOnbekend,
});

const receiveBericht = HttpApiEndpoint.post("receiveBericht", "/berichten", {
  payload: Xml,
  success: Schema.Struct({ bytes: Schema.Int }),
});

const downloadBericht = HttpApiEndpoint.get("downloadBericht", "/berichten/:id", {
  params: { id: Schema.String },
  success: HttpApiSchema.WithHeaders(Xml, { "content-disposition": Schema.String }),
});

const Berichten = HttpApiGroup.make("berichten").add(registerMelding, receiveBericht, downloadBericht).prefix("/api");

const Api = HttpApi.make("voorbeeld")
  .add(Berichten)
  .middleware(RequestCheck)
  .annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotate(HttpApi.QueryParseOptions, { errors: "all" })
  .annotateMerge(OpenApi.annotations({ title: "Voorbeeld", version: "1.0.0" }));

// --- The server ---------------------------------------------------------------------------------------------------

const BSN = "999900006";
const XML = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\r\n<Bericht/>');

const handlers = HttpApiBuilder.group(Api, "berichten", (handlers) =>
  handlers
    .handle("registerMelding", ({ params, payload }) =>
      params.dossier === "onbekend"
        ? Effect.fail(new DossierOnbekend({ dossier: params.dossier, detail: "Zoek het dossier opnieuw op." }))
        : Effect.succeed({ dossier: params.dossier, onderwerp: payload.onderwerp }),
    )
    .handle("receiveBericht", ({ payload }) => Effect.succeed({ bytes: payload.byteLength }))
    .handle("downloadBericht", ({ params }) =>
      params.id === "kapot"
        ? Effect.die(new Error(`geheim ${BSN}`))
        : Effect.succeed(
            HttpApiSchema.withHeaders({ body: XML, headers: { "content-disposition": `attachment; filename="${params.id}.xml"` } }),
          ),
    ),
);

const logregels: string[] = [];
const layerLog = Logger.layer([Logger.map(redactedJson, (regel) => void logregels.push(regel))]);

const serve = (root: string) =>
  HttpRouter.serve(
    Layer.mergeAll(
      HttpApiBuilder.layer(Api, { openapiPath: "/api/openapi.json" }).pipe(Layer.provide(handlers), Layer.provide(layerRequestCheck)),
      HttpStaticServer.layer({ root, spa: true }),
      protectApp(),
    ),
    { disableLogger: true, disableListenLog: true },
  ).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })), Layer.provide(layerLog));

// --- The proof ----------------------------------------------------------------------------------------------------

let base = "";
let runtime: ManagedRuntime.ManagedRuntime<HttpServer.HttpServer, unknown>;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), "wmo-site-"));
  await writeFile(join(root, "index.html"), "<!doctype html><title>Voorbeeld</title>");
  await writeFile(join(root, "app.js"), "export {};");
  runtime = ManagedRuntime.make(serve(root));
  const { address } = await runtime.runPromise(HttpServer.HttpServer);
  base = `http://127.0.0.1:${address._tag === "UnixPathAddress" ? 0 : address.port}`;
});
afterAll(() => runtime.dispose());

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

describe("HTTP: een api op problem+json", () => {
  it("HTTP: een goed verzoek krijgt het antwoord van het schema", async () => {
    const antwoord = await post("/api/dossiers/d1/meldingen", JSON.stringify({ onderwerp: "hulp", gemeente: "0268", aantalWeken: 6 }));
    expect([antwoord.status, await antwoord.json()]).toEqual([201, { dossier: "d1", onderwerp: "hulp" }]);
  });

  it("RFC 9457: een verwachte fout antwoordt problem+json met eigen velden", async () => {
    const antwoord = await post("/api/dossiers/onbekend/meldingen", JSON.stringify({ onderwerp: "hulp", gemeente: "0268", aantalWeken: 6 }));
    expect(antwoord.status).toBe(404);
    expect(antwoord.headers.get("content-type")).toBe("application/problem+json");
    expect(await antwoord.json()).toEqual({
      type: "https://github.com/wmo-kit/wmo-kit/blob/main/packages/runtime/README.md#dossier-onbekend",
      status: 404,
      title: "Dit dossier is er niet",
      detail: "Zoek het dossier opnieuw op.",
      dossier: "onbekend",
    });
  });

  it("RFC 9457: een verkeerd verzoek noemt alle bevindingen en herhaalt geen waarde", async () => {
    const antwoord = await post("/api/dossiers/d1/meldingen", JSON.stringify({ onderwerp: "", gemeente: BSN, extra: BSN, [BSN]: 1 }));
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(400);
    expect(antwoord.headers.get("content-type")).toBe("application/problem+json");
    expect(tekst).not.toContain(BSN);
    const { bevindingen } = JSON.parse(tekst) as { bevindingen: { pad: string[]; code: string }[] };
    expect(bevindingen.map(({ pad, code }) => `${pad.join(".")}: ${code}`).sort()).toEqual([
      "payload.[bsn]: onbekendVeld",
      "payload.aantalWeken: ontbreekt",
      "payload.extra: onbekendVeld",
      "payload.gemeente: ongeldigeWaarde",
      "payload.onderwerp: ongeldigeWaarde",
    ]);
  });

  it("RFC 9457: kapotte JSON is een verkeerd verzoek", async () => {
    const antwoord = await post("/api/dossiers/d1/meldingen", `{"onderwerp": ${BSN}`);
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).not.toContain(BSN);
  });

  it("HTTP: XML komt als bytes binnen en gaat als bestand met koppen naar buiten", async () => {
    const heen = await fetch(`${base}/api/berichten`, { method: "POST", headers: { "content-type": "application/xml" }, body: XML });
    expect(await heen.json()).toEqual({ bytes: XML.byteLength });
    const terug = await fetch(`${base}/api/berichten/WMO301-1`);
    expect(terug.headers.get("content-type")).toBe("application/xml");
    expect(terug.headers.get("content-disposition")).toBe('attachment; filename="WMO301-1.xml"');
    expect(new Uint8Array(await terug.arrayBuffer())).toEqual(XML);
  });

  it.each([
    ["GET", "/api/bestaat-niet", undefined, 404],
    ["POST", "/api/berichten", "text/csv", 415],
    ["GET", "/api/berichten/kapot", undefined, 500],
  ])("RFC 9457: %s %s antwoordt ook zonder eigen fout problem+json", async (method, path, soort, status) => {
    const antwoord = await fetch(base + path, { method, ...(soort === undefined ? {} : { headers: { "content-type": soort }, body: "x" }) });
    expect([antwoord.status, antwoord.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    const tekst = await antwoord.text();
    expect(JSON.parse(tekst)).toMatchObject({ type: "about:blank", status });
    expect(tekst).not.toContain(BSN);
    expect(logregels.join()).not.toContain(BSN);
    expect(logregels.filter((regel) => regel.includes("geheim [bsn]"))).toHaveLength(status === 500 ? 1 : 0);
  });

  it("HTTP: de site geeft bestanden, en index.html voor elk pad van de app", async () => {
    expect((await fetch(`${base}/app.js`)).headers.get("content-type")).toContain("text/javascript");
    const pagina = await fetch(`${base}/dossiers/d1`, { headers: { accept: "text/html" } });
    expect([pagina.status, await pagina.text()]).toEqual([200, "<!doctype html><title>Voorbeeld</title>"]);
    expect((await fetch(`${base}/weg.js`)).status).toBe(404);
  });

  it("HTTP: het OpenAPI-document noemt de problemen en het soort inhoud", async () => {
    const openapi = await (await fetch(`${base}/api/openapi.json`)).json();
    const probleem = { content: { "application/problem+json": { schema: expect.anything() } } };
    expect(openapi).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      paths: {
        "/api/dossiers/{dossier}/meldingen": { post: { responses: { 201: expect.anything(), 400: probleem, 404: probleem } } },
        "/api/berichten": { post: { requestBody: { content: { "application/xml": expect.anything() } } } },
      },
      components: { schemas: { NieuweMelding: { properties: { gemeente: { pattern: "^\\d{4}$" } } } } },
    });
  });

  it("HTTP: de getypeerde client krijgt dezelfde fout terug, met zijn _tag", async () => {
    const program = Effect.gen(function* () {
      const client = yield* HttpApiClient.make(Api, { baseUrl: base });
      const payload = { onderwerp: "hulp", gemeente: "0268", aantalWeken: 6 };
      const melding = yield* client.berichten.registerMelding({ params: { dossier: "d1" }, payload });
      const gemist = yield* client.berichten
        .registerMelding({ params: { dossier: "onbekend" }, payload })
        .pipe(Effect.catchTag("DossierOnbekend", (fout) => Effect.succeed(fout.dossier)));
      return [melding, gemist];
    });
    expect(await Effect.runPromise(Effect.provide(program, FetchHttpClient.layer))).toEqual([{ dossier: "d1", onderwerp: "hulp" }, "onbekend"]);
  });
});
