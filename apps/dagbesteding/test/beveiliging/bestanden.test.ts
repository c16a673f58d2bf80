import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import {
  findBsns,
  makeTeGroot,
  makeVijandigBestand,
  makeZender,
  NIETS,
  VIJANDIGE_JSON,
  vulPad,
  type Serverproces,
  type Sessie,
  type Voorbeeld,
} from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, expect, it } from "vitest";

import { eenBestand } from "../berichten.js";
import { EINDPUNTEN } from "./rechten-tabel.js";
import { openAlles } from "./sessies.js";
import { bundelApp, eenMap, startApp } from "./start-app.js";

const AANTAL = Number(process.env["WMO_FUZZ_AANTAL"] ?? 10_000);

/** Most that one file may take. @unit milliseconds; bytes of working memory of the server */
const LANGST_MS = 5_000;
const MEEST = 600 * 1_048_576;

// The example messages of the codecs: every kind of message there is.
const FIXTURES = fileURLToPath(new URL("../../../../packages/iwmo/test/fixtures/", import.meta.url));
const voorbeelden: readonly [Voorbeeld, ...Voorbeeld[]] = [
  { naam: "wmo301 van de proef", bytes: eenBestand() },
  ...readdirSync(FIXTURES).filter((naam) => naam.endsWith(".xml")).map((naam) => ({ naam, bytes: readFileSync(join(FIXTURES, naam)) })),
];

let app: Serverproces;
let sessie: Sessie;
const map = eenMap();

const telFeiten = (): number => {
  const databank = new DatabaseSync(join(map, "dossiers.sqlite"), { readOnly: true });
  const [rij] = databank.prepare("SELECT count(*) AS aantal FROM gebeurtenis").all();
  databank.close();
  return Number(rij?.["aantal"]);
};

beforeAll(async () => {
  app = await startApp(await bundelApp(), map);
  sessie = await openAlles(app);
}, 60_000);
afterAll(() => app.stop());

const stuurBestand = (bytes: Uint8Array, soort = "application/xml") =>
  sessie.stuur({ method: "POST", pad: "/api/berichten", body: bytes, headers: { "content-type": soort } });

it(`OP179: ${AANTAL} vijandige bestanden geven een bevinding of een weigering en nooit een fout; wat geweigerd is laat niets achter`, { timeout: 600_000 }, async () => {
  const mis: string[] = [];
  const telling = { aangenomen: 0, geweigerd: 0 };
  let [volgende, traagst, geheugen] = [0, 0, 0];
  const voor = telFeiten();
  const werk = async (): Promise<void> => {
    while (volgende < AANTAL) {
      const zaad = (volgende += 1);
      const { bytes, herkomst } = makeVijandigBestand(voorbeelden, zaad);
      const begin = performance.now();
      const { status, headers, tekst } = await stuurBestand(bytes);
      traagst = Math.max(traagst, performance.now() - begin);
      if (zaad % 250 === 0) geheugen = Math.max(geheugen, app.geheugen());
      if (status === 201) telling.aangenomen += 1;
      else telling.geweigerd += 1;
      const problem = headers["content-type"] === "application/problem+json";
      if (status >= 500 || (status !== 201 && (status < 400 || !problem || findBsns(tekst).length > 0))) mis.push(`${status} ${herkomst}`);
    }
  };
  await Promise.all([werk(), werk(), werk(), werk()]);
  expect(mis).toEqual([]);
  expect(telling.geweigerd).toBeGreaterThan(AANTAL * 0.9);
  // A spoiled file can still be a right one; only those left facts.
  expect(telFeiten() - voor === 0).toBe(telling.aangenomen === 0);
  expect(traagst).toBeLessThan(LANGST_MS);
  expect(geheugen).toBeLessThan(MEEST);
});

it("OP179: een bestand boven de 25 MB, een ander soort inhoud en een leeg bestand worden geweigerd en laten niets achter", async () => {
  const voor = telFeiten();
  expect((await stuurBestand(makeTeGroot(eenBestand()))).status).toBe(413);
  expect((await stuurBestand(eenBestand({ identificatie: "SOORT1" }), "text/html")).status).toBeLessThan(500);
  expect((await stuurBestand(new Uint8Array())).status).toBe(422);
  for (const soort of ["text/plain", "application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/xml; charset=utf-16"]) {
    const { status } = await stuurBestand(Buffer.from("<a/>"), soort);
    expect([soort, status >= 400 && status < 500]).toEqual([soort, true]);
  }
  expect(telFeiten() - voor).toBeLessThanOrEqual(5);
});

it("OWASP: vijandige JSON op elk eindpunt dat iets aanneemt geeft een weigering en nooit een fout", { timeout: 240_000 }, async () => {
  const schrijvers = EINDPUNTEN.filter(({ method }) => method === "POST" || method === "PUT");
  const mis: string[] = [];
  for (const { method, pad, eindpunt } of schrijvers) {
    for (const [naam, body] of VIJANDIGE_JSON) {
      const { status } = await sessie.stuur({ method, pad: vulPad(pad), body, headers: { "content-type": "application/json" } });
      if (status >= 500) mis.push(`${eindpunt}, ${naam}: ${status}`);
    }
  }
  expect(mis).toEqual([]);
  expect(schrijvers.length).toBeGreaterThan(10);
});

it("OWASP: vreemde ids en vragen in het adres geven een weigering en nooit een fout", { timeout: 120_000 }, async () => {
  const vreemd = ["%00", "%2e%2e%2f", "..%5c..", "__proto__", "constructor", "organisatie", `aanwezigheid:${NIETS}:2026-01`, "%ff", "%F0%9F%98%80", "x".repeat(4_000), "%0d%0aSet-Cookie:%20a=b", "' OR 1=1 --".replaceAll(" ", "%20")];
  const mis: string[] = [];
  const zender = makeZender(app.adres);
  for (const { method, pad, eindpunt } of EINDPUNTEN.filter((een) => een.pad.includes(":"))) {
    for (const deel of vreemd) {
      const adres = pad.replaceAll(/:\w+/g, deel);
      for (const stuur of [sessie.stuur, zender]) {
        const { status, headers } = await stuur({ method, pad: adres, ...(method === "GET" ? {} : { body: "{}", headers: { "content-type": "application/json" } }) });
        if (status >= 500 || headers["set-cookie"] !== undefined) mis.push(`${eindpunt} ${deel.slice(0, 30)}: ${status}`);
      }
    }
  }
  for (const vraag of ["zoek=%00", "zoek=%ff", "zoek=__proto__", `zoek=${"x".repeat(7_000)}`, "zoek=%25", "zoek=(((((", "stand=onzin", "zaak=__proto__", "peildatum=2026-02-30", "peildatum=99999-01-01", "jaar=-1", "jaar=1e9", "datum=0000-00-00&locatie=x"]) {
    for (const { pad, eindpunt } of EINDPUNTEN.filter(({ method }) => method === "GET")) {
      const { status } = await sessie.stuur({ method: "GET", pad: `${vulPad(pad)}?${vraag}` });
      if (status >= 500) mis.push(`${eindpunt}?${vraag.slice(0, 30)}: ${status}`);
    }
  }
  expect(mis).toEqual([]);
});
