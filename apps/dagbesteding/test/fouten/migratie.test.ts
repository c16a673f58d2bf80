import { NIEUWSTE_VORM, VORMEN } from "@wmo-kit/runtime";
import { checkLeesmodellen, proefMigratie, runOpdracht, startOp, type OudeMap, type Proefapp } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { bundelApp } from "../beveiliging/start-app.js";
import { maakOudeMap } from "./maak-oude-map.js";
import { maakProefapp } from "./proefapp.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 14);

let proef: Proefapp;
let vol = "";
const oud: OudeMap[] = [];

const dossiersIn = async (map: string): Promise<string> => (await runOpdracht(proef.bundel, ["dossiers", "--map", map])).tekst;

beforeAll(async () => {
  proef = maakProefapp(await bundelApp());
  vol = proef.eenMap();
  const app = await startOp(proef, vol);
  const sessie = await proef.openEerste(app);
  for (let nummer = 0; nummer < 6; nummer += 1) expect((await proef.stuur(sessie, nummer)).status).toBe(201);
  await app.stop();
  for (const nummer of VORMEN.filter((een) => een < NIEUWSTE_VORM)) {
    const map = proef.eenMap();
    await maakOudeMap(vol, map, nummer);
    oud.push({ nummer, map });
  }
}, 240_000);

it(`OPSLAG: kill -9 op ${RONDEN} willekeurige momenten tijdens het bijwerken van oudere gegevens: heel de oude of heel de nieuwe vorm, en de volgende start maakt het af met elk feit`, { timeout: 60_000 + RONDEN * 15_000 }, async () => {
  const { gebreken, nogOud, alNieuw } = await proefMigratie(proef, { ronden: RONDEN, oud, nieuwste: NIEUWSTE_VORM });
  expect(gebreken).toEqual([]);
  expect(nogOud + alNieuw).toBe(RONDEN);
});

it("OPSLAG: uit de gegevens van elke eerdere versie komen dezelfde bewoners, en elke lijst is gelijk aan de feiten", { timeout: 240_000 }, async () => {
  const verwacht = await dossiersIn(vol);
  expect(verwacht).toContain("Proefstra");
  for (const { map } of oud) {
    expect(await dossiersIn(map)).toBe(verwacht);
    expect(await checkLeesmodellen(proef, map)).toEqual([]);
  }
});
