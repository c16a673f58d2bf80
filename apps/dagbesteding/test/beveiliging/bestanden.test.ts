import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import {
  makeTeGroot,
  makeZender,
  probeAdressen,
  probeBestanden,
  probeJson,
  type Serverproces,
  type Sessie,
  type Verdediger,
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

const verdediger = (): Verdediger => ({ adres: app.adres, eindpunten: EINDPUNTEN, sessie, stuur: makeZender(app.adres) });

const stuurBestand = (bytes: Uint8Array, soort = "application/xml") =>
  sessie.stuur({ method: "POST", pad: "/api/berichten", body: bytes, headers: { "content-type": soort } });

it(`OP179: ${AANTAL} vijandige bestanden geven een bevinding of een weigering en nooit een fout; wat geweigerd is laat niets achter`, { timeout: 600_000 }, async () => {
  const voor = telFeiten();
  const { mis, aangenomen, geweigerd, traagst, geheugen } = await probeBestanden({ aantal: AANTAL, voorbeelden, stuurBestand, geheugen: app.geheugen });
  expect(mis).toEqual([]);
  expect(geweigerd).toBeGreaterThan(AANTAL * 0.9);
  // A spoiled file can still be a right one; only those left facts.
  expect(telFeiten() - voor === 0).toBe(aangenomen === 0);
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
  const { geklopt, mis } = await probeJson(verdediger());
  expect(mis).toEqual([]);
  expect(geklopt).toBeGreaterThan(10);
});

it("OWASP: vreemde ids en vragen in het adres geven een weigering en nooit een fout", { timeout: 120_000 }, async () => {
  expect(await probeAdressen(verdediger())).toEqual([]);
});
