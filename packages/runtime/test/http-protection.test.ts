import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";

import { NodeHttpServer } from "@effect/platform-node";
import { ByteSize, Effect, Layer, ManagedRuntime } from "effect";
import { HttpRouter, HttpServer, HttpServerRequest, HttpServerResponse } from "effect/http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { protectApp } from "../src/http/protect-app.js";

let port = 0;
let runtime: ManagedRuntime.ManagedRuntime<HttpServer.HttpServer, unknown>;

const size = Effect.gen(function* () {
  const { arrayBuffer } = yield* HttpServerRequest.HttpServerRequest;
  return HttpServerResponse.text(String((yield* arrayBuffer).byteLength));
});

beforeAll(async () => {
  const app = Layer.mergeAll(
    HttpRouter.add("POST", "/tel", size),
    HttpRouter.add("GET", "/tel", HttpServerResponse.text("hallo")),
    HttpRouter.add("POST", "/soap", HttpServerResponse.text("<Fault/>", { status: 500, contentType: "text/xml" })),
    protectApp({ hosts: ["Wijkteam.example"], maxBody: ByteSize.kibibytes(64) }),
  );
  const server = createServer();
  runtime = ManagedRuntime.make(
    HttpRouter.serve(app, { disableLogger: true, disableListenLog: true }).pipe(
      Layer.provideMerge(NodeHttpServer.layer(() => server, { port: 0, host: "127.0.0.1" })),
    ),
  );
  await runtime.runPromise(HttpServer.HttpServer);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => runtime.dispose());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** fetch refuses to set Host and Origin; this is a request as another program or a rebinding browser makes it. */
const send = (method: string, path: string, headers: Record<string, string>, parts: readonly Buffer[] = []): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const verzoek = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false }, (antwoord) => {
      let text = "";
      antwoord.setEncoding("utf8").on("data", (deel: string) => (text += deel));
      antwoord.on("end", () => resolve({ status: antwoord.statusCode ?? 0, headers: antwoord.headers, text }));
    });
    verzoek.on("error", reject);
    for (const deel of parts) verzoek.write(deel);
    verzoek.end();
  });

const host = () => ({ host: `localhost:${port}` });

describe("Een app op een lokale poort", () => {
  it.each([
    ["gewoon antwoord", "GET", "/tel", {}, 200],
    ["onbekend pad", "GET", "/weg", {}, 404],
    ["vreemde host", "GET", "/tel", { host: "kwaad.example" }, 421],
    ["vreemde herkomst", "POST", "/tel", { origin: "https://kwaad.example" }, 403],
  ])("VEILIG: elk antwoord heeft de veiligheidskoppen: %s", async (_, method, path, extra, status) => {
    const antwoord = await send(method, path, { ...host(), ...extra });
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    const csp = String(antwoord.headers["content-security-policy"]);
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    if (status >= 400) expect([antwoord.headers["content-type"], JSON.parse(antwoord.text).status]).toEqual(["application/problem+json", status]);
  });

  it("VEILIG: een host die in de instelling staat mag, ook met andere hoofdletters", async () => {
    expect((await send("GET", "/tel", { host: "wijkTEAM.example" })).status).toBe(200);
  });

  it("OP179: een inhoud van precies de grens komt heel aan", async () => {
    const inhoud = Buffer.alloc(64 * 1024, "a");
    expect((await send("POST", "/tel", { ...host(), "content-length": String(inhoud.length) }, [inhoud])).text).toBe(String(64 * 1024));
    expect((await send("POST", "/tel", host(), [inhoud])).text).toBe(String(64 * 1024));
  });

  it("OP179: een aangekondigde te grote inhoud wordt geweigerd voordat hij komt", async () => {
    const antwoord = await send("POST", "/tel", { ...host(), "content-length": String(64 * 1024 + 1), expect: "100-continue" });
    expect([antwoord.status, antwoord.headers["content-type"]]).toEqual([413, "application/problem+json"]);
  });

  it("OP179: een te grote inhoud zonder aangekondigde lengte wordt onderweg geweigerd", async () => {
    const delen = Array.from({ length: 5 }, () => Buffer.alloc(16 * 1024, "a"));
    const antwoord = await send("POST", "/tel", { ...host(), "transfer-encoding": "chunked" }, delen);
    expect([antwoord.status, antwoord.headers["content-type"]]).toEqual([413, "application/problem+json"]);
  });

  it("RFC 9457: een eigen foutantwoord met inhoud, zoals een SOAP-fout, blijft zoals het is", async () => {
    expect(await send("POST", "/soap", host())).toMatchObject({ status: 500, text: "<Fault/>" });
  });
});
