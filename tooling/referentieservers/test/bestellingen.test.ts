import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { decodeBericht } from "@wmo-kit/backoffice";
import { Effect } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { startBackoffice } from "../src/backoffice.js";
import { leesGrootboek } from "../src/grootboek.js";
import { achtereen, type Stoornis } from "../src/stoornis.js";
import { openVerkeer, TENANT, tijdelijkeMap, zetKlaar } from "./verkeer.js";

const run = Effect.runPromise;
const verbinding = (adres: string) => ({ naam: "BACKOFFICE", adres, toegang: { soort: "geen" as const }, tijdslimietMs: 250, pogingen: 1 });

const open = async (...stoornissen: readonly Stoornis[]) => {
  const server = await startBackoffice({ stoornis: achtereen(...stoornissen) });
  onTestFinished(() => server.sluit());
  return { server, ...(await openVerkeer(verbinding(server.adres))) };
};

describe("W-98.4: een bestelling komt één keer aan", () => {
  it.each(["traag", "storing", "verbreekVooraf", "verbreekAchteraf"] as const)("POORT-2: na %s volgt een nieuwe poging, en er is één bestelling", async (stoornis) => {
    const { server, verkeer, db } = await open(stoornis, stoornis);
    await zetKlaar(verkeer, "order-1");
    for (let ronde = 0; ronde < 3; ronde += 1) {
      await run(verkeer.offer(TENANT));
      await run(db.run("UPDATE bericht_uit SET volgende_poging = NULL WHERE tenant = ?", [TENANT]));
    }
    expect(server.aangenomen().map(({ kenmerk }) => kenmerk)).toEqual(["order-1"]);
    expect(await run(verkeer.listUit(TENANT))).toMatchObject([{ stand: "aangeboden" }]);
  });

  it("W-98.4: twee keer klaarzetten is één bestelling, en het ontvangstbewijs komt terug", async () => {
    const { server, verkeer } = await open();
    await zetKlaar(verkeer, "order-1");
    await zetKlaar(verkeer, "order-1");
    await run(verkeer.offer(TENANT));
    await run(verkeer.receive(TENANT));
    const [bewijs] = await run(verkeer.listIn(TENANT));
    const { inhoud } = await run(verkeer.readIn(TENANT, bewijs?.id ?? ""));
    expect(decodeBericht(Buffer.from(inhoud ?? []).toString("utf8"))._unsafeUnwrap().inhoud).toMatchObject({ soort: "ontvangstbewijs", opKenmerk: "order-1", uitkomst: { stand: "aangenomen" } });
    expect([server.aangenomen().length, server.wachtend().length]).toEqual([1, 0]);
  });

  it("W-106.9: in adressen en in de boeken van de verzender staat geen burgerservicenummer", async () => {
    const { server, verkeer, db } = await open();
    await zetKlaar(verkeer, "order-1");
    await run(verkeer.offer(TENANT));
    expect(server.verzoeken.join("\n")).not.toContain("999900006");
    const rijen = await run(db.all("SELECT identificatie, soort, geadresseerde, dossier, reden FROM bericht_uit"));
    expect(JSON.stringify(rijen)).not.toContain("999900006");
  });
});

/** The orders that the back office kept, as they stand on the disk. */
const bestellingenIn = (map: string): readonly string[] => leesGrootboek(map).flatMap((voorval) => (voorval.soort === "aangenomen" ? [voorval.kenmerk] : []));

const hoofd = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** A back office as a process of its own, on one port and one folder, so that it can be killed and come back. */
const startProces = async (map: string, poort: number): Promise<{ readonly kind: ChildProcess; readonly adres: string }> => {
  const kind = spawn(process.execPath, ["--conditions=@wmo-kit/source", "--import=tsx", hoofd, "backoffice", "--map", map, "--poort", String(poort)], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  });
  onTestFinished(() => void kind.kill("SIGKILL"));
  const [adres] = (await once(kind.stdout, "data")) as [Buffer];
  return { kind, adres: adres.toString("utf8").trim() };
};

describe("POORT-2: de gemeente valt midden in het werk om", () => {
  it("POORT-2: met kill -9 tijdens het bestellen raakt geen bestelling zoek en komt er geen dubbel", { timeout: 180_000 }, async () => {
    const map = tijdelijkeMap();
    let server = await startProces(map, 0);
    const poort = Number(new URL(server.adres).port);
    const { verkeer, db } = await openVerkeer(verbinding(server.adres));
    const kenmerken = Array.from({ length: 60 }, (_, i) => `order-${i}`);
    let halverwege = 0;
    const bied = () => Effect.runPromise(Effect.andThen(db.run("UPDATE bericht_uit SET volgende_poging = NULL WHERE tenant = ?", [TENANT]), verkeer.offer(TENANT)));
    /** Offers until the server took a few and others wait: then it falls. */
    const totHalverwege = async (): Promise<void> => {
      for (let ronde = 0; ronde < 20; ronde += 1) {
        const vooraf = bestellingenIn(map).length;
        let isAf = false;
        const bezig = bied().finally(() => (isAf = true));
        while (!isAf && bestellingenIn(map).length < vooraf + 3) await new Promise((klaar) => setTimeout(klaar, 1));
        if (isAf) continue;
        const weg = once(server.kind, "exit");
        server.kind.kill("SIGKILL");
        const [{ uitgesteld }] = await Promise.all([bezig, weg]);
        if (uitgesteld.length > 0) halverwege += 1;
        return;
      }
    };
    for (const [i, kenmerk] of kenmerken.entries()) {
      await zetKlaar(verkeer, kenmerk);
      if (i % 15 !== 14) continue;
      await totHalverwege();
      server = await startProces(map, poort);
    }
    for (let ronde = 0; ronde < 20; ronde += 1) {
      await bied();
      if ((await run(verkeer.listUit(TENANT, { stand: "klaargezet" }))).length === 0) break;
    }
    expect(halverwege).toBeGreaterThan(0);
    expect(bestellingenIn(map).toSorted()).toEqual(kenmerken.toSorted());
    expect((await run(verkeer.listUit(TENANT))).every(({ stand }) => stand === "aangeboden")).toBe(true);
    expect(readFileSync(join(map, "grootboek.jsonl"), "utf8").endsWith("\n")).toBe(true);
  });
});
