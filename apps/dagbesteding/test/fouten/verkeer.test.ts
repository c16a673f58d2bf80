import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { parseBsn } from "@wmo-kit/domain";
import { decodeBericht } from "@wmo-kit/iwmo";
import { Berichtenverkeer, Databank } from "@wmo-kit/runtime";
import { bundel, makeMapOverkant, makeToeval, startHttpOverkant, startLus, type Bundel, type Overkant } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { ronde } from "../../src/berichtenverkeer/ronde.js";
import { Dossierkast } from "../../src/services/kast.js";
import { eenBestand } from "../berichten.js";
import { eenVerkeerskit } from "../berichtenmap.js";
import { retourOp } from "../gemeente.js";
import { eenMap } from "../kit.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 8);
const PER_BEURT = 3;
const BSNS = Array.from({ length: 60_000 }, (_, plaats) => String(999_910_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk());

let werker: Bundel;
beforeAll(async () => {
  werker = await bundel(new URL("./verkeer-werker.ts", import.meta.url));
}, 60_000);

interface Aankomst {
  readonly soort: string;
  /** Of a return the message it answers, of another its own identification. */
  readonly identificatie: string;
  readonly eigen: string;
  readonly bytes: Uint8Array;
}

const lees = (bytes: Uint8Array): Aankomst => {
  const { soort, header } = decodeBericht(bytes)._unsafeUnwrap();
  const { identificatie } = header.berichtIdentificatie;
  return { soort, identificatie, eigen: "identificatieRetour" in header ? header.identificatieRetour : identificatie, bytes };
};

/** The municipality: it brings allocations, answers each start message once, and remembers everything that arrived. */
const makeGemeente = (overkant: Overkant) => {
  const [toegewezen, aankomsten, beantwoord]: [string[], Aankomst[], string[]] = [[], [], []];
  return {
    toegewezen,
    aankomsten,
    beantwoord,
    wijsToe: (): void => {
      const nummer = toegewezen.length;
      const identificatie = `KILL${nummer}`;
      toegewezen.push(identificatie);
      overkant.breng(`${identificatie}.xml`, eenBestand({ identificatie, bsn: BSNS[nummer] ?? "", toewijzingNummer: 10_000 + nummer }));
    },
    haal: (): void => {
      for (const aankomst of overkant.haal().map(lees)) {
        aankomsten.push(aankomst);
        if (aankomst.soort !== "WMO305" || beantwoord.includes(aankomst.eigen)) continue;
        beantwoord.push(aankomst.eigen);
        overkant.breng(`retour-${beantwoord.length}.xml`, retourOp(aankomst.bytes, `RET${beantwoord.length}`));
      }
    },
  };
};

const dubbelen = (namen: readonly string[]): readonly string[] => namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats);

/** Kills a kit that exchanges messages at random moments, again and again; then lets it finish, and looks at what both sides have. */
const speel = async (map: string, overkant: Overkant): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const gemeente = makeGemeente(overkant);
  const env = { WMO_KIT_VERZENDEN: "vanzelf", ...overkant.env };
  const bevestigd: string[] = [];
  for (let beurt = 0; beurt < RONDEN; beurt += 1) {
    const lus = startLus(werker.programma, [map], env);
    await lus.begonnen;
    // Every other time the moment counts from the first start that was acknowledged, so that messages go both ways when it comes.
    const isOnderweg = (): boolean => beurt % 2 === 0 || lus.regels().length > 1;
    let einde = Date.now() + 8_000;
    for (let gebracht = 0; Date.now() < einde; ) {
      if (isOnderweg()) einde = Math.min(einde, Date.now() + Math.random() * 400);
      if (gebracht < PER_BEURT) gemeente.wijsToe();
      gebracht += 1;
      gemeente.haal();
      await wait(Math.random() * 60);
    }
    await lus.kill();
    bevestigd.push(...lus.regels().slice(1));
  }

  const kit = eenVerkeerskit(map, env);
  const run = kit.runPromise;
  const [verkeer, databank, kast] = [await run(Berichtenverkeer), await run(Databank), await run(Dossierkast)];
  for (let beurt = 0; beurt < 60; beurt += 1) {
    await run(databank.run("UPDATE bericht_uit SET volgende_poging = NULL"));
    await run(ronde);
    gemeente.haal();
    const wachtend = [...(await run(verkeer.listUit("eigen", { stand: "klaargezet" }))), ...(await run(verkeer.listIn("eigen", { stand: "ontvangen" })))];
    if (wachtend.length === 0 && overkant.leeg() && (await run(verkeer.listUit("eigen", { vastgelegd: false }))).length === 0) break;
  }

  const [uit, binnen, dossiers] = [await run(verkeer.listUit("eigen")), await run(verkeer.listIn("eigen")), await run(kast.list)];
  const inhouden = new Map(await Promise.all(uit.map(async ({ identificatie }) => [identificatie, await run(verkeer.readUit("eigen", identificatie))] as const)));
  await kit.dispose();
  const { toegewezen, aankomsten, beantwoord } = gemeente;
  const van = (soort: string): readonly Aankomst[] => aankomsten.filter((aankomst) => aankomst.soort === soort);
  const binnengekomen = binnen.flatMap(({ soort, identificatie }) => (soort === "WMO301" && identificatie !== null ? [identificatie] : []));
  const uit305 = uit.filter(({ soort }) => soort === "WMO305");
  return {
    toewijzingKwijt: toegewezen.filter((id) => !binnengekomen.includes(id)),
    toewijzingDubbel: dubbelen(binnengekomen),
    dossierTeVeelOfTeWeinig: dossiers.length === toegewezen.length ? [] : [dossiers.length, toegewezen.length],
    zonderRetour302: toegewezen.filter((id) => !van("WMO302").some(({ identificatie }) => identificatie === id)),
    retour302Dubbel: dubbelen(van("WMO302").map(({ identificatie }) => identificatie)),
    bevestigdeStartKwijt: bevestigd.filter((dossier) => !uit305.some((bericht) => bericht.dossier === dossier && van("WMO305").some(({ eigen }) => eigen === bericht.identificatie))),
    start305DubbelGemaakt: dubbelen(uit305.map(({ dossier }) => dossier ?? "")),
    tweeKeerVerzonden: dubbelen(aankomsten.map(({ eigen }) => eigen)),
    metAndereBytes: aankomsten.filter(({ eigen, bytes }) => !Buffer.from(bytes).equals(inhouden.get(eigen) ?? new Uint8Array())).map(({ eigen }) => eigen),
    verzondenZonderRij: aankomsten.filter(({ eigen }) => !inhouden.has(eigen)).map(({ eigen }) => eigen),
    retour306NietVerwerkt: beantwoord.filter((id) => uit305.find(({ identificatie }) => identificatie === id)?.stand !== "bevestigd"),
    antwoordDubbelInDossier: dossiers.filter(({ eigen }) => eigen.berichten.filter(({ soort }) => soort === "WMO306").length > 1).map(({ id }) => id),
    nietVastgelegd: dossiers.filter(({ eigen }) => eigen.berichten.some(({ soort, verzondenOp }) => soort === "WMO305" && verzondenOp === undefined)).map(({ id }) => id),
    nietVerwerkt: binnen.filter(({ stand }) => stand !== "verwerkt").map(({ soort }) => soort),
    bleefLiggen: overkant.leeg() ? [] : ["iets"],
    // Otherwise the processes were killed before they did anything.
    teWeinigGespeeld: bevestigd.length >= RONDEN / 4 && toegewezen.length >= RONDEN ? [] : [bevestigd.length, toegewezen.length],
  };
};

const NIETS_MIS = {
  toewijzingKwijt: [],
  toewijzingDubbel: [],
  dossierTeVeelOfTeWeinig: [],
  zonderRetour302: [],
  retour302Dubbel: [],
  bevestigdeStartKwijt: [],
  start305DubbelGemaakt: [],
  tweeKeerVerzonden: [],
  metAndereBytes: [],
  verzondenZonderRij: [],
  retour306NietVerwerkt: [],
  antwoordDubbelInDossier: [],
  nietVastgelegd: [],
  nietVerwerkt: [],
  bleefLiggen: [],
  teWeinigGespeeld: [],
};

it(`POORT: mappen, kill -9 op ${RONDEN} willekeurige momenten: geen bericht kwijt, geen bericht twee keer verzonden of verwerkt`, { timeout: 120_000 + RONDEN * 15_000 }, async () => {
  const map = eenMap();
  expect(await speel(join(map, "gegevens"), makeMapOverkant(join(map, "net")))).toEqual(NIETS_MIS);
});

it(`POORT: HTTP met verbroken verbindingen, kill -9 op ${RONDEN} willekeurige momenten: geen bericht kwijt, geen bericht twee keer verzonden of verwerkt`, { timeout: 120_000 + RONDEN * 15_000 }, async () => {
  const overkant = await startHttpOverkant(makeToeval(20261122));
  expect(await speel(eenMap(), overkant)).toEqual(NIETS_MIS);
  await overkant.sluit();
});
