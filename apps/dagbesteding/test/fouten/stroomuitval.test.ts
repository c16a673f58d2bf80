import { existsSync } from "node:fs";
import { join } from "node:path";

import { checkBestand, killTijdensStart, leesJson, makeZender, proefStroomuitval, type Bundel, type Sessie } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { appOp, bundelApp, eenMap, startApp } from "../beveiliging/start-app.js";
import { maakProefapp } from "./proefapp.js";
import { stuurBericht, stuurTikken, werkTotHetMisgaat, type Werkdag } from "./werker.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 15);
const WERKERS = 4;

let bundel: Bundel;
beforeAll(async () => {
  bundel = await bundelApp();
}, 60_000);

/** What went wrong with the work of a day, seen from after the restart; sending the same again finds it, once. */
const findVerlies = async (sessie: Sessie, { berichten, tikken, contacten }: Werkdag): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const { bestand, dossierId } of berichten) {
    const { status, tekst } = await stuurBericht(sessie, bestand);
    const terug: unknown = leesJson({ status, tekst, headers: {}, cookies: [] })["dossierId"];
    if (dossierId !== undefined && (status !== 409 || terug !== dossierId)) mis.push(`bevestigd bericht kwijt: ${status}`);
    if (dossierId === undefined && status !== 201 && status !== 409) mis.push(`onbevestigd bericht klem: ${status}`);
    const weer = await stuurBericht(sessie, bestand);
    if (weer.status !== 409 || leesJson(weer)["dossierId"] !== terug) mis.push("hetzelfde bericht twee keer aangenomen");
  }
  for (const { feit, bevestigd } of tikken) {
    const { tekst } = await stuurTikken(sessie, [feit]);
    if (bevestigd && !tekst.includes('"al bekend"')) mis.push(`bevestigde tik kwijt: ${tekst.slice(0, 100)}`);
    if (!(await stuurTikken(sessie, [feit])).tekst.includes('"al bekend"')) mis.push("tik niet herkend");
  }
  for (const { dossierId, bevestigd } of contacten.filter((contact) => contact.bevestigd)) {
    const { tekst } = await sessie.stuur({ method: "GET", pad: `/api/dossiers/${dossierId}` });
    if (bevestigd && !tekst.includes("contact-gelegd")) mis.push("bevestigd contact kwijt");
  }
  return mis;
};

const OVERZICHTEN = ["/api/dossiers", "/api/werklijst", "/api/taken", "/api/organisatie"];

it(`D-20.13: kill -9 op ${RONDEN} willekeurige momenten onder schrijven: niets wat bevestigd was is kwijt, niets staat er dubbel, elke lijst is gelijk aan de feiten`, { timeout: 60_000 + RONDEN * 15_000 }, async () => {
  const { gebreken, dagen } = await proefStroomuitval(maakProefapp(bundel), { ronden: RONDEN, werkers: WERKERS, werk: werkTotHetMisgaat, findVerlies, overzichten: OVERZICHTEN });
  expect(gebreken).toEqual([]);
  const bevestigd = dagen.flatMap(({ berichten, tikken }) => [...berichten.filter(({ dossierId }) => dossierId !== undefined), ...tikken.filter((tik) => tik.bevestigd)]);
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
    const gezond = await makeZender(app.adres)({ method: "GET", pad: "/api/gezondheid" });
    expect(gezond.status).toBe(200);
    await app.stop();
    expect(checkBestand(map)).toEqual([]);
  }
  expect(geraakt).toBe(RONDEN);
});
