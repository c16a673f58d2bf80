import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { expect, it, onTestFinished } from "vitest";

import { checkBestand, DATABANKBESTAND, findBsns, findKopgebreken, listRechten, makeVijandigBestand, makeZender, probeRechten, readRechten, renderRechten, startProces, vulPad, type Eindpunt, type Oordeel } from "../src/index.js";

const ROLLEN = [{ rol: "lezer", naam: "Lezer" }, { rol: "schrijver", naam: "Schrijver" }];
const EINDPUNTEN: readonly Eindpunt[] = [
  { groep: "g", eindpunt: "gezond", method: "GET", pad: "/gezond", eis: { soort: "openbaar" } },
  { groep: "g", eindpunt: "lees", method: "GET", pad: "/dossiers/:dossierId", eis: { soort: "recht", recht: "lezen", dossier: "dossierId" } },
  { groep: "g", eindpunt: "schrijf", method: "POST", pad: "/dossiers/:dossierId", eis: { soort: "recht", recht: "schrijven", dossier: "dossierId" } },
  { groep: "g", eindpunt: "vergeten", method: "GET", pad: "/vergeten", eis: undefined },
];

const oordeel = ({ eis }: Eindpunt, rol: string | undefined): Oordeel => {
  if (eis === undefined) return "nee";
  if (eis.soort !== "recht") return "ja";
  if (rol === undefined) return "nee";
  return eis.recht === "lezen" ? "eigen inwoners" : rol === "schrijver" ? "ja" : "nee";
};

const TABEL = readRechten(renderRechten(listRechten(EINDPUNTEN, ROLLEN, oordeel), ROLLEN), ROLLEN);

/** What a server that does as the table says answers: the role comes in a header. */
const goed = ({ url = "", method, headers }: IncomingMessage): number => {
  const rol = headers["x-rol"];
  if (url === "/gezond") return 200;
  if (rol === undefined) return 401;
  if (url === "/vergeten") return 403;
  if (method === "POST") return rol === "schrijver" ? 422 : 403;
  return url.endsWith("eigen") ? 200 : 403;
};

const klop = async (antwoord: (vraag: IncomingMessage) => number) => {
  const server = createServer((vraag: IncomingMessage, uit: ServerResponse) => void vraag.resume().on("end", () => uit.writeHead(antwoord(vraag)).end()));
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  onTestFinished(() => void server.closeAllConnections());
  const zender = makeZender(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const kloppers = ["niemand", "lezer", "schrijver"].map((rol) => ({
    rol,
    stuur: (vraag: Parameters<typeof zender>[0]) => zender({ ...vraag, headers: { ...vraag.headers, ...(rol === "niemand" ? {} : { "x-rol": rol }) } }),
  }));
  const { afwijkingen } = await probeRechten(EINDPUNTEN, TABEL, kloppers, () => ({ eigen: "eigen", vreemd: "vreemd" }));
  return afwijkingen.map(({ eindpunt, rol, bij, status }) => `${eindpunt} ${rol} ${bij} ${status}`);
};

it("NEN7510: een server die doet wat de tabel zegt heeft geen afwijkingen", async () => {
  expect(await klop(goed)).toEqual([]);
});

it.each<readonly [string, (vraag: IncomingMessage) => number, readonly string[]]>([
  ["een deur die voor een rol te veel opengaat", (vraag) => (vraag.method === "POST" && vraag.headers["x-rol"] === "lezer" ? 422 : goed(vraag)), ["schrijf lezer eigen 422", "schrijf lezer vreemd 422"]],
  ["een vreemd dossier dat opengaat", (vraag) => (vraag.url === "/dossiers/vreemd" && vraag.method === "GET" && vraag.headers["x-rol"] !== undefined ? 200 : goed(vraag)), ["lees lezer vreemd 200", "lees schrijver vreemd 200"]],
  ["een deur die zonder aanmelden opengaat", (vraag) => (vraag.url === "/vergeten" ? 200 : goed(vraag)), ["vergeten niemand eigen 200", "vergeten lezer eigen 200", "vergeten schrijver eigen 200"]],
  ["een weigering met het verkeerde nummer", (vraag) => (goed(vraag) === 401 ? 403 : goed(vraag)), ["lees niemand eigen 403", "lees niemand vreemd 403", "schrijf niemand eigen 403", "schrijf niemand vreemd 403", "vergeten niemand eigen 403"]],
  ["een fout van de server", (vraag) => (goed(vraag) === 422 ? 500 : goed(vraag)), ["schrijf schrijver eigen 500", "schrijf schrijver vreemd 500"]],
])("NEN7510: %s wordt gevonden", async (_, antwoord, verwacht) => {
  expect(await klop(antwoord)).toEqual(verwacht);
}); // prettier-ignore

it("NEN7510: de tabel op een pagina leest terug zoals zij is geschreven", () => {
  expect(TABEL).toEqual(listRechten(EINDPUNTEN, ROLLEN, oordeel));
  expect(vulPad("/a/:b/c/:d", { b: "x/y" })).toBe("/a/x%2Fy/c/00000000-0000-7000-8000-000000000000");
});

it("OWASP: een kop die ontbreekt of te veel zegt wordt gevonden", () => {
  const headers = {
    "content-security-policy": "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
  };
  const met = (anders: Readonly<Record<string, string>>) => findKopgebreken({ status: 200, headers: { ...headers, ...anders }, cookies: [], tekst: "" });
  expect(met({})).toEqual([]);
  expect(met({ "content-security-policy": `${headers["content-security-policy"]}; script-src 'unsafe-inline'` })).toHaveLength(1);
  expect(met({ "access-control-allow-origin": "*", "x-frame-options": "" })).toHaveLength(2);
});

it("OPSLAG: een gat of dubbel nummer in de opgeslagen feiten wordt gevonden", () => {
  const map = mkdtempSync(join(tmpdir(), "beproeving-"));
  const db = new DatabaseSync(join(map, DATABANKBESTAND));
  db.exec("CREATE TABLE gebeurtenis (tenant TEXT, positie INTEGER, dossier TEXT, versie INTEGER)");
  const zet = db.prepare("INSERT INTO gebeurtenis VALUES ('t', ?, 'd', ?)");
  for (const [positie, versie] of [[1, 1], [2, 2]] as const) zet.run(positie, versie);
  expect(checkBestand(map)).toEqual([]);
  zet.run(4, 3);
  expect(checkBestand(map)).toEqual(['{"wat":"positie","tenant":"t"}']);
  zet.run(3, 3);
  expect(checkBestand(map)).toEqual(['{"wat":"versie","dossier":"d"}']);
  db.close();
});

it("Wmo 5.2.9: een Bsn in een log wordt gevonden, in elke schrijfwijze, en wat er op lijkt niet", () => {
  expect(findBsns("regel een\nfout bij 999900006 en 9999.00.006\n999-900-006")).toEqual([{ regel: 2, plaats: 10 }, { regel: 2, plaats: 23 }, { regel: 3, plaats: 1 }]);
  expect(findBsns("999900007 1795302507113 2026-11-21T23:13:15.123Z 0612345678 000000000")).toEqual([]);
});

it("Wmo 5.2.9: een proces dat een Bsn schrijft laat de proef mislukken zodra het eindigt", async () => {
  const schrijf = (tekst: string) => startProces({ args: ["-e", `console.log("http://127.0.0.1:1"); console.error(${JSON.stringify(tekst)}); setInterval(() => {}, 1000)`] });
  const lek = await schrijf("client 999900006 gebeld");
  while (!lek.uitvoer().includes("gebeld")) await new Promise((klaar) => setTimeout(klaar, 20));
  await expect(lek.kill()).rejects.toThrow("staat een Bsn, op regel 2");
  await expect((await schrijf("client [bsn] gebeld")).kill()).resolves.toBeUndefined();
});

it("OP179: hetzelfde zaad geeft hetzelfde vijandige bestand, een ander zaad een ander", () => {
  const voorbeelden = [{ naam: "v", bytes: Buffer.from('<?xml version="1.0" encoding="UTF-8"?><b xmlns="u"><c>waarde</c></b>') }] as const;
  const maak = (zaad: number) => makeVijandigBestand(voorbeelden, zaad);
  expect(maak(7)).toEqual(maak(7));
  const soorten = new Set(Array.from({ length: 400 }, (_, zaad) => maak(zaad).bytes.toString("base64")));
  expect(soorten.size).toBeGreaterThan(300);
});
