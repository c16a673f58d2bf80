import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const SOORTEN: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

const isBestand = (pad: string): boolean => statSync(pad, { throwIfNoEntry: false })?.isFile() === true;

const decodeer = (pad: string): string => {
  try {
    return decodeURIComponent(pad);
  } catch {
    return "";
  }
};

const zoek = (map: string, adres: string): string | undefined => {
  const pad = normalize(join(map, decodeer(adres)));
  if (!pad.startsWith(map + sep) && pad !== map) return undefined;
  return [pad, join(pad, "index.html")].find(isBestand);
};

/** Serves a built site as it is: files only, nothing is kept or counted. */
export const makeServer = (map: string): Server =>
  createServer((verzoek, antwoord) => {
    const { pathname } = new URL(verzoek.url ?? "/", "http://site");
    const gevonden = verzoek.method === "GET" || verzoek.method === "HEAD" ? zoek(map, pathname) : undefined;
    const bestand = gevonden ?? join(map, "404.html");
    antwoord.writeHead(gevonden === undefined ? 404 : 200, {
      "content-type": SOORTEN[extname(bestand)] ?? "application/octet-stream",
      "content-security-policy": "frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    if (verzoek.method === "HEAD") antwoord.end();
    else createReadStream(bestand).pipe(antwoord);
  });
