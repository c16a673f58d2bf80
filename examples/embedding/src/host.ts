import { randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { DagbestedingClient } from "@wmo-kit/dagbesteding/client";

import { renderPagina, STIJL, type Paginakeuze } from "./pagina.js";
import { vraagDoor } from "./poort.js";

// Beside the manifest: a program run from source would otherwise be sent to the source of this door, which a browser cannot read.
const ELEMENTEN = fileURLToPath(new URL("dist/elementen.standalone.js", pathToFileURL(createRequire(import.meta.url).resolve("@wmo-kit/schermen/package.json"))));

/** Largest body that the host passes on. @unit bytes */
const GROOTSTE_LICHAAM = 100_000;

const KOPPEN = {
  "content-security-policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const stuur = (antwoord: ServerResponse, status: number, soort: string, inhoud: string | Uint8Array): void => {
  antwoord.writeHead(status, { ...KOPPEN, "content-type": soort, "cache-control": "no-store" }).end(inhoud);
};

const stuurJson = (antwoord: ServerResponse, status: number, json: unknown): void => stuur(antwoord, status, "application/json", JSON.stringify(json));

const leesLichaam = async (verzoek: IncomingMessage): Promise<unknown> => {
  const stukken: Buffer[] = [];
  let lengte = 0;
  for await (const stuk of verzoek as AsyncIterable<Buffer>) {
    lengte += stuk.length;
    if (lengte > GROOTSTE_LICHAAM) return undefined;
    stukken.push(stuk);
  }
  try {
    return JSON.parse(Buffer.concat(stukken).toString("utf8"));
  } catch {
    return undefined;
  }
};

const isGelijk = (links: string, rechts: string): boolean => links.length === rechts.length && timingSafeEqual(Buffer.from(links), Buffer.from(rechts));

/** A host that runs, and how to stop it. */
export interface Host {
  readonly adres: string;
  readonly stop: () => Promise<void>;
}

/**
 * A small host with a page of its own. Its people sign in with the host (here everybody who opens the page is signed in);
 * the host signs in with the kit. The browser never gets a cookie or token of the kit.
 */
export const startHost = async (client: DagbestedingClient, keuze: Paginakeuze): Promise<Host> => {
  const sessies = new Map<string, string>();
  const tokenVan = ({ headers }: IncomingMessage): string | undefined => sessies.get(/(?:^|;\s*)host=([0-9a-f]+)/.exec(headers.cookie ?? "")?.[1] ?? "");

  const openPagina = (antwoord: ServerResponse): void => {
    const sessie = randomBytes(32).toString("hex");
    sessies.set(sessie, randomBytes(32).toString("hex"));
    antwoord.setHeader("set-cookie", `host=${sessie}; HttpOnly; SameSite=Strict; Path=/`);
    stuur(antwoord, 200, "text/html; charset=utf-8", renderPagina(keuze));
  };

  const poort = async (verzoek: IncomingMessage, antwoord: ServerResponse, url: URL): Promise<void> => {
    const token = tokenVan(verzoek);
    if (token === undefined) return stuurJson(antwoord, 401, { title: "Meld u aan.", detail: "Meld u aan.", code: "NIET_AANGEMELD" });
    if (url.pathname === "/zorg/api/ik") return stuurJson(antwoord, 200, { csrf: token });
    const gegeven = verzoek.headers["x-csrf-token"];
    if (verzoek.method !== "GET" && (typeof gegeven !== "string" || !isGelijk(gegeven, token)))
      return stuurJson(antwoord, 403, { title: "Laad de pagina opnieuw.", detail: "Laad de pagina opnieuw.", code: "VEROUDERDE_PAGINA" });
    const lichaam = verzoek.method === "POST" ? await leesLichaam(verzoek) : undefined;
    const { status, json } = await vraagDoor(client, verzoek.method ?? "GET", url, lichaam);
    stuurJson(antwoord, status, json);
  };

  const beantwoord = async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const url = new URL(verzoek.url ?? "/", "http://host.invalid");
    if (url.pathname.startsWith("/zorg/api/")) return poort(verzoek, antwoord, url);
    if (url.pathname === "/") return openPagina(antwoord);
    if (url.pathname === "/stijl.css") return stuur(antwoord, 200, "text/css", STIJL);
    if (url.pathname === "/elementen.js") return stuur(antwoord, 200, "text/javascript", await readFile(ELEMENTEN));
    return stuur(antwoord, 404, "text/plain; charset=utf-8", "Niet gevonden");
  };

  const server = createServer((verzoek, antwoord) => {
    beantwoord(verzoek, antwoord).catch(() => stuurJson(antwoord, 500, { title: "Er ging iets mis.", code: "FOUT" }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
