import { join } from "node:path";

import { BACKOFFICECONTRACT, Bericht, decodeXml, encodeXml } from "@wmo-kit/backoffice";
import { Berichtenverkeer, Databank } from "@wmo-kit/runtime";
import { bundel, dubbelen, findVerzendgebreken, killOnderVerkeer, makeMapOverkant, makeToeval, rondVerkeerAf, startHttpOverkant, type Bundel, type Overkant, type Verzending } from "@wmo-kit/tooling-beproeving";
import { ConfigProvider, Layer, ManagedRuntime } from "effect";
import { beforeAll, expect, it } from "vitest";

import { ronde } from "../../src/backoffice/ronde.js";
import { layerKit } from "../../src/kit.js";
import { Dossierkast } from "../../src/services/kast.js";
import { Teamlezer } from "../../src/services/teamlezer.js";
import { makeAdviesmaker } from "../advies.js";
import { eenMap } from "../kit.js";
import { eenServer, vandaag } from "../server.js";

const RONDEN = Number(process.env["WMO_KILL_RONDEN"] ?? 3);
const PER_START = 2;

let werker: Bundel;
beforeAll(async () => {
  werker = await bundel(new URL("./verkeer-werker.ts", import.meta.url));
}, 60_000);

/** A kit on a folder in which for every start of the worker a few rejections wait that a colleague approved. */
const bereidVoor = async (): Promise<string> => {
  const map = join(eenMap(), "gegevens");
  const server = await eenServer({}, map);
  const maker = makeAdviesmaker(() => server);
  for (let nummer = 0; nummer < RONDEN * PER_START; nummer += 1) await maker.afgewezen();
  await server.dispose();
  return map;
};

interface Aankomst extends Verzending {
  readonly dossier: string;
}

/** The municipality: it gives each advice a receipt and a decision, once, and remembers everything that arrived. */
const makeGemeente = (overkant: Overkant) => {
  const [aankomsten, beantwoord]: [Aankomst[], string[]] = [[], []];
  const antwoord = (vraag: Bericht, naam: string, inhoud: object): void => {
    const { contract, versie } = BACKOFFICECONTRACT;
    const bericht = Bericht.parse({ contract, versie, kenmerk: naam, gemaakt: new Date().toISOString().replace(/\.\d+Z$/u, "Z"), afzender: vraag.ontvanger, ontvanger: vraag.afzender, inhoud });
    overkant.breng(`${naam}.xml`, new TextEncoder().encode(encodeXml(bericht)._unsafeUnwrap()));
  };
  const neem = (bytes: Uint8Array): void => {
    const bericht = decodeXml(bytes)._unsafeUnwrap();
    const { kenmerk, inhoud } = bericht;
    aankomsten.push({ eigen: kenmerk, bytes, dossier: "betrokkene" in inhoud ? inhoud.betrokkene.dossier : "" });
    if (inhoud.soort !== "negatief-advies" || beantwoord.includes(kenmerk)) return;
    beantwoord.push(kenmerk);
    antwoord(bericht, `bewijs-${beantwoord.length}`, { soort: "ontvangstbewijs", opKenmerk: kenmerk, ontvangen: bericht.gemaakt, uitkomst: { stand: "aangenomen" } });
    antwoord(bericht, `besluit-${beantwoord.length}`, { soort: "besluit", opKenmerk: kenmerk, advies: inhoud.advies, beschikkingsdatum: vandaag(), besluit: "afgewezen" });
  };
  return { aankomsten, beantwoord, haal: (): void => overkant.haal().forEach(neem) };
};

const VERTAALD: Readonly<Record<string, string>> = { WMO_KIT_BERICHTEN_IN: "WMO_WIJKTEAM_BACKOFFICE_IN", WMO_KIT_BERICHTEN_UIT: "WMO_WIJKTEAM_BACKOFFICE_UIT", WMO_KIT_BERICHTEN_URL: "WMO_WIJKTEAM_BACKOFFICE_ADRES" };

/** Kills a kit that sends advices and takes in answers at random moments; then lets it finish, and looks at what both sides have. */
const speel = async (map: string, overkant: Overkant): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const gemeente = makeGemeente(overkant);
  const env = Object.fromEntries(Object.entries(overkant.env).map(([naam, waarde]) => [VERTAALD[naam] ?? naam, waarde]));
  const bevestigd = await killOnderVerkeer({ programma: werker.programma, args: [map, String(PER_START)], env, ronden: RONDEN, perRonde: 0, partij: { breng: () => undefined, haal: gemeente.haal } });

  const kit = ManagedRuntime.make(layerKit(map, { rustMs: 0 }).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(env)))));
  const run = kit.runPromise;
  const [verkeer, databank, kast, team] = [await run(Berichtenverkeer), await run(Databank), await run(Dossierkast), await run(Teamlezer)];
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

  const [uit, binnen] = [await run(verkeer.listUit("eigen")), await run(verkeer.listIn("eigen"))];
  const inhouden = new Map(await Promise.all(uit.map(async ({ identificatie }) => [identificatie, await run(verkeer.readUit("eigen", identificatie))] as const)));
  const dossiers = await Promise.all((await run(kast.list)).map(({ id }) => run(kast.load(id))));
  const verzonden = dossiers.filter(({ zaken }) => Object.values(zaken.zaken).some(({ levensloop, toestand }) => levensloop === "A3" && toestand !== "goedgekeurd"));
  const feitenVan = (soort: string): readonly string[] => dossiers.flatMap(({ id, eigen: { tijdlijn } }) => tijdlijn.flatMap((feit) => (feit._tag === "Eigen" && feit.feit.soort === soort ? [id] : [])));
  const leesmodellen = [...(await run(kast.lijnen.vergelijk)), ...(await run(team.regels.vergelijk))];
  await kit.dispose();
  const { aankomsten, beantwoord } = gemeente;
  return {
    bevestigdeVerzendingKwijt: bevestigd.filter((id) => !aankomsten.some(({ dossier }) => dossier === id)),
    verzondenNietAangekomen: verzonden.map(({ id }) => id).filter((id) => !aankomsten.some(({ dossier }) => dossier === id)),
    tweeBerichtenVanEenAdvies: dubbelen(uit.map(({ dossier }) => dossier ?? "")),
    ...findVerzendgebreken(aankomsten, inhouden),
    bewijsNietVerwerkt: beantwoord.filter((id) => uit.find(({ identificatie }) => identificatie === id)?.stand !== "bevestigd"),
    zonderBewijsInDossier: verzonden.map(({ id }) => id).filter((id) => !feitenVan("bericht-beantwoord").includes(id)),
    bewijsDubbelInDossier: dubbelen(feitenVan("bericht-beantwoord")),
    besluitKwijt: verzonden.filter(({ zaken }) => !Object.values(zaken.zaken).some(({ levensloop, toestand }) => levensloop === "A3" && toestand === "verwerkt")).map(({ id }) => id),
    besluitDubbelInDossier: dubbelen(feitenVan("besluit-ontvangen")),
    verzendingDubbelInDossier: dubbelen(feitenVan("bericht-verzonden")),
    nietVastgelegd: dossiers.filter(({ eigen }) => eigen.berichten.some(({ verzondenOp }) => verzondenOp === undefined)).map(({ id }) => id),
    nietVerwerkt: binnen.filter(({ stand }) => stand !== "verwerkt").map(({ soort }) => soort),
    bleefLiggen: overkant.leeg() ? [] : ["iets"],
    leesmodellen,
    // Otherwise the processes were killed before they did anything.
    teWeinigGespeeld: bevestigd.length >= RONDEN / 4 && verzonden.length >= RONDEN / 3 ? [] : [bevestigd.length, verzonden.length],
  };
};

const NIETS_MIS = {
  bevestigdeVerzendingKwijt: [],
  verzondenNietAangekomen: [],
  tweeBerichtenVanEenAdvies: [],
  tweeKeerVerzonden: [],
  metAndereBytes: [],
  verzondenZonderRij: [],
  bewijsNietVerwerkt: [],
  zonderBewijsInDossier: [],
  bewijsDubbelInDossier: [],
  besluitKwijt: [],
  besluitDubbelInDossier: [],
  verzendingDubbelInDossier: [],
  nietVastgelegd: [],
  nietVerwerkt: [],
  bleefLiggen: [],
  leesmodellen: [],
  teWeinigGespeeld: [],
};

it(`W-98.4: mappen, kill -9 op ${RONDEN} willekeurige momenten: geen advies en geen besluit kwijt, niets twee keer verzonden of verwerkt, elke lijst gelijk aan de feiten`, { timeout: 180_000 + RONDEN * 20_000 }, async () => {
  expect(await speel(await bereidVoor(), makeMapOverkant(join(eenMap(), "net")))).toEqual(NIETS_MIS);
});

it(`W-98.4: HTTP met verbroken verbindingen, kill -9 op ${RONDEN} willekeurige momenten: geen advies en geen besluit kwijt, niets twee keer verzonden of verwerkt, elke lijst gelijk aan de feiten`, { timeout: 180_000 + RONDEN * 20_000 }, async () => {
  const overkant = await startHttpOverkant(makeToeval(20261122));
  expect(await speel(await bereidVoor(), overkant)).toEqual(NIETS_MIS);
  await overkant.sluit();
});
