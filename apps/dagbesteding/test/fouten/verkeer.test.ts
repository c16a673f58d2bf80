import { join } from "node:path";

import { parseBsn } from "@wmo-kit/domain";
import { decodeBericht } from "@wmo-kit/iwmo";
import { Berichtenverkeer, Databank } from "@wmo-kit/runtime";
import { bundel, dubbelen, findVerzendgebreken, killOnderVerkeer, makeMapOverkant, makeToeval, rondVerkeerAf, startHttpOverkant, type Bundel, type Overkant } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { ronde } from "../../src/berichtenverkeer/ronde.js";
import { Dossierkast } from "../../src/services/kast.js";
import { eenBestand } from "../berichten.js";
import { eenVerkeerskit } from "../berichtenmap.js";
import { retourOp } from "../gemeente.js";
import { eenMap } from "../kit.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 8);
const PER_RONDE = 3;
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

/** Kills a kit that exchanges messages at random moments, again and again; then lets it finish, and looks at what both sides have. */
const speel = async (map: string, overkant: Overkant): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const gemeente = makeGemeente(overkant);
  const env = { WMO_KIT_VERZENDEN: "vanzelf", ...overkant.env };
  const bevestigd = await killOnderVerkeer({ programma: werker.programma, args: [map], env, ronden: RONDEN, perRonde: PER_RONDE, partij: { breng: gemeente.wijsToe, haal: gemeente.haal } });

  const kit = eenVerkeerskit(map, env);
  const run = kit.runPromise;
  const [verkeer, databank, kast] = [await run(Berichtenverkeer), await run(Databank), await run(Dossierkast)];
  await rondVerkeerAf(
    async () => {
      await run(databank.run("UPDATE bericht_uit SET volgende_poging = NULL"));
      await run(ronde);
      gemeente.haal();
    },
    async () => {
      const wachtend = [...(await run(verkeer.listUit("eigen", { stand: "klaargezet" }))), ...(await run(verkeer.listIn("eigen", { stand: "ontvangen" })))];
      return wachtend.length === 0 && overkant.leeg() && (await run(verkeer.listUit("eigen", { vastgelegd: false }))).length === 0;
    },
  );

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
    ...findVerzendgebreken(aankomsten, inhouden),
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
