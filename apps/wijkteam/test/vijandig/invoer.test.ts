import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { parseJaarrekening } from "@wmo-kit/financial";
import { writeCsvSjabloon, writeXlsxSjabloon } from "@wmo-kit/financial/sjabloon";
import { makeTeGroot, makeZender, probeAdressen, probeBestanden, probeJson, type Serverproces, type Sessie, type Verdediger, type Voorbeeld } from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, expect, it } from "vitest";

import { EINDPUNTEN } from "../beveiliging/rechten-tabel.js";
import { openAlles } from "../beveiliging/sessies.js";
import { bundelApp, eenMap, startApp } from "../beveiliging/start-app.js";

const AANTAL = Number(process.env["WMO_FUZZ_AANTAL"] ?? 400);

/** Most that one file may take. @unit milliseconds; bytes of working memory of the server */
const LANGST_MS = 5_000;
const MEEST = 600 * 1_048_576;

const JAAR = parseJaarrekening({ rechtspersoon: "Wijkteam De Proef", boekjaar: { begindatum: "2025-01-01", einddatum: "2025-12-31" } })._unsafeUnwrap();
const CSV = new TextEncoder().encode(writeCsvSjabloon([JAAR]));

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

const stuurBestand = (bytes: Uint8Array, soort = "application/octet-stream") =>
  sessie.stuur({ method: "POST", pad: "/api/jaarrekening?bestandsnaam=jaar.csv", body: bytes, headers: { "content-type": soort } });

it(`OWASP: ${AANTAL} vijandige bestanden geven een bevinding of een weigering en nooit een fout; wat geweigerd is laat niets achter`, { timeout: 600_000 }, async () => {
  const voorbeelden: readonly [Voorbeeld, ...Voorbeeld[]] = [
    { naam: "het sjabloon als tekst", bytes: CSV },
    { naam: "het sjabloon als rekenblad", bytes: await writeXlsxSjabloon([JAAR]) },
  ];
  const voor = telFeiten();
  const { mis, aangenomen, geweigerd, traagst, geheugen } = await probeBestanden({ aantal: AANTAL, voorbeelden, stuurBestand, geheugen: app.geheugen });
  expect(mis).toEqual([]);
  expect(geweigerd).toBeGreaterThan(AANTAL / 2);
  // A spoiled file can still be a right one; only those left facts.
  expect(telFeiten() - voor).toBe(aangenomen);
  expect(traagst).toBeLessThan(LANGST_MS);
  expect(geheugen).toBeLessThan(MEEST);
});

it("OWASP: een bestand boven de 25 MB, een ander soort inhoud en een leeg bestand worden geweigerd en laten niets achter", async () => {
  const voor = telFeiten();
  expect((await stuurBestand(makeTeGroot(CSV))).status).toBe(413);
  for (const soort of ["text/html", "multipart/form-data; boundary=x", "application/json"]) {
    const { status } = await stuurBestand(CSV, soort);
    expect([soort, status >= 400 && status < 500]).toEqual([soort, true]);
  }
  expect((await stuurBestand(new Uint8Array())).status).toBe(422);
  expect(telFeiten()).toBe(voor);
});

it("OWASP: vijandige JSON op elk eindpunt dat iets aanneemt geeft een weigering en nooit een fout", { timeout: 240_000 }, async () => {
  const { geklopt, mis } = await probeJson(verdediger());
  expect(mis).toEqual([]);
  expect(geklopt).toBeGreaterThan(10);
});

it("OWASP: vreemde ids en vragen in het adres geven een weigering en nooit een fout", { timeout: 120_000 }, async () => {
  expect(await probeAdressen(verdediger())).toEqual([]);
});
