import { decodeBericht } from "@wmo-kit/backoffice";
import { findOpstartcode } from "@wmo-kit/tooling-beproeving";
import { startBackoffice } from "@wmo-kit/tooling-referentieservers/backoffice";
import { expect, it, onTestFinished } from "vitest";

import { makeAdviesmaker } from "../../test/advies.js";
import { maakAccount, maakBeheerder, meldAan } from "../../test/aanmelden.js";
import { bundelApp, eenMap, startApp } from "../../test/beveiliging/start-app.js";
import { makeVrager, type Proefserver } from "../../test/server.js";

/** How long after the messages began to go the power fails; the back office answers each of them late. @unit milliseconds */
const MOMENTEN = [50, 250, 600] as const;

const wacht = (ms: number): Promise<void> =>
  new Promise((klaar) => {
    setTimeout(klaar, ms);
  });

it("W-98.4: valt de stroom uit terwijl een advies weggaat, dan is elk bericht daarna precies één keer bij de gemeente", { timeout: 300_000 }, async () => {
  const backoffice = await startBackoffice({ stoornis: (verzoek) => (verzoek.startsWith("POST") ? "traag" : "niets") });
  const [app, map] = [await bundelApp(), eenMap()];
  const start = (): ReturnType<typeof startApp> => startApp(app, map, { WMO_WIJKTEAM_BACKOFFICE_ADRES: backoffice.adres });
  let proces = await start();
  onTestFinished(async () => {
    await proces.kill();
    await backoffice.sluit();
  });
  const beheerder = await maakBeheerder(proces.adres, findOpstartcode(proces.uitvoer()) ?? "");
  await maakAccount(proces.adres, beheerder, { gebruikersnaam: "werker" });
  await maakAccount(proces.adres, beheerder, { gebruikersnaam: "adviseur", bekwaamheden: ["indicatiestelling", "pgb"] });
  await maakAccount(proces.adres, beheerder, { gebruikersnaam: "toetser" });

  /** The kit as it runs now, with a maker of its own: after a start everybody signs in again. */
  const opnieuw = async () => {
    const vragerVan = async (naam: string) => makeVrager(proces.adres, await meldAan(proces.adres, naam));
    const server: Proefserver = { ...(await vragerVan("werker")), basis: proces.adres, als: vragerVan, genodigd: () => vragerVan("werker"), dispose: () => Promise.resolve() };
    return makeAdviesmaker(() => server);
  };

  for (const moment of MOMENTEN) {
    const maker = await opnieuw();
    const { id } = await maker.verstuurd();
    const onderweg = maker.ronde().catch(() => undefined);
    await wacht(moment);
    await proces.kill();
    await onderweg;
    proces = await start();
    const daarna = await opnieuw();
    await daarna.ronde();
    await daarna.ronde();
    const gegaan = backoffice.aangenomen().flatMap(({ body }) => {
      const { kenmerk, inhoud } = decodeBericht(body)._unsafeUnwrap();
      return "betrokkene" in inhoud && inhoud.betrokkene.dossier === id ? [`${inhoud.soort} ${kenmerk}`] : [];
    });
    expect([moment, gegaan.length, new Set(gegaan).size]).toEqual([moment, 2, 2]);
    expect([moment, ...(await daarna.berichten(id)).map(({ stand }) => stand).toSorted()]).toEqual([moment, "bevestigd", "verstuurd"]);
  }
});
