import { existsSync } from "node:fs";
import { join } from "node:path";

import { checkBestand, killTijdensStart, makeZender, proefStroomuitval, type Bundel } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { appOp, bundelApp, eenMap, startApp } from "../beveiliging/start-app.js";
import { maakProefapp } from "./proefapp.js";
import { findVerlies, werkTotHetMisgaat } from "./werker.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 15);
const WERKERS = 4;
const OVERZICHTEN = ["/api/dossiers", "/api/werklijst", "/api/wachtlijst", "/api/taken", "/api/organisatie"];

let bundel: Bundel;
beforeAll(async () => {
  bundel = await bundelApp();
}, 60_000);

it(`OPSLAG: kill -9 op ${RONDEN} willekeurige momenten onder schrijven: niets wat bevestigd was is kwijt, niets staat er dubbel, en elke lijst is wat de feiten zeggen`, { timeout: 60_000 + RONDEN * 15_000 }, async () => {
  const { gebreken, dagen } = await proefStroomuitval(maakProefapp(bundel), { ronden: RONDEN, werkers: WERKERS, werk: werkTotHetMisgaat, findVerlies, overzichten: OVERZICHTEN });
  expect(gebreken).toEqual([]);
  const bevestigd = dagen.flatMap(({ meldingen, stappen }) => [...meldingen.filter(({ dossierId }) => dossierId !== undefined), ...stappen.filter(({ bevestigd: versie }) => versie !== null)]);
  expect(bevestigd.length).toBeGreaterThanOrEqual(Math.floor(RONDEN / 2));
});

it(`OPSLAG: kill -9 op ${RONDEN} willekeurige momenten tijdens de eerste start: de volgende start maakt de databank af`, { timeout: 60_000 + RONDEN * 10_000 }, async () => {
  let geraakt = 0;
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const map = eenMap();
    // The steps of the migration follow the moment on which the file is there.
    const zodra = (): boolean => existsSync(join(map, "dossiers.sqlite"));
    if (await killTijdensStart(appOp(bundel, map), { zodra, naMs: Math.random() * 60 })) geraakt += 1;
    const app = await startApp(bundel, map);
    expect((await makeZender(app.adres)({ method: "GET", pad: "/api/gezondheid" })).status).toBe(200);
    await app.stop();
    expect(checkBestand(map)).toEqual([]);
  }
  expect(geraakt).toBe(RONDEN);
});
