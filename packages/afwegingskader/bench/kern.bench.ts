/**
 * Speed of the core. Run: pnpm --filter @wmo-kit/afwegingskader bench. The machine decides the times; read the ratios.
 */
import { makeVerslag, meetOmBeurten } from "@wmo-kit/tooling-bench";
import { getInitialSnapshot, setup, transition as xstateTransition } from "xstate";

import type { Dossier } from "../src/kern/dossier.js";
import type { Gebeurtenis } from "../src/kern/gebeurtenis.js";
import { indexOvergangen, NIEUW } from "../src/kern/index-overgangen.js";
import { replay } from "../src/kern/replay.js";
import { transition, type Omgeving } from "../src/kern/transition.js";
import { LEVENSLOPEN } from "../src/levenslopen.js";
import { MELDING_OVERGANGEN } from "../src/melding/overgangen.table.js";
import { MELDING_TOESTANDEN } from "../src/melding/toestanden.js";
import { normenMet } from "../test/bouwers.js";
import { historieVan } from "../test/verhaal-historie.js";
import { AFGEWEZEN } from "../test/verhalen/afgewezen.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../test/verhalen/pgb.verhaal.js";
import { volgendeToestand } from "./melding-switch.bench.js";

const RONDES = process.argv.includes("--snel") ? 60 : 400;
const omgeving: Omgeving = { levenslopen: LEVENSLOPEN, normen: normenMet() };
const schrijf = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
// Keeps the engine from throwing the work away.
let som = 0;

// 1. The bare step: where does this event lead from this state?
const index = indexOvergangen(MELDING_OVERGANGEN);
const paren = index.ingangen.flatMap(({ toestand: van, gebeurtenis, naar }) => (van === NIEUW || naar === undefined ? [] : [{ van, gebeurtenis, naar }]));
for (const { van, gebeurtenis, naar } of paren)
  if (volgendeToestand(van, gebeurtenis) !== naar) throw new Error(`the switch by hand differs: ${van} ${gebeurtenis}`);

const machine = setup({ types: { events: {} as { readonly type: string } }, guards: { houdt: () => true } }).createMachine({
  initial: "ontvangen",
  states: Object.fromEntries(
    MELDING_TOESTANDEN.map((van) => [
      van,
      { on: Object.fromEntries(paren.filter((paar) => paar.van === van).map(({ gebeurtenis, naar }) => [gebeurtenis, { target: naar, guard: "houdt" }])) },
    ]),
  ),
});
const pad = ["bevestigd-aan-aanmelder", "informatie-verstrekt", "kwalitatief-contact", "op-wachtlijst", "urgentie-herzien", "professional-gekoppeld", "onderzoek-gestart", "melding-afgehandeld"].map(
  (type) => ({ type }),
);
const beginXstate = getInitialSnapshot(machine);

// 2. Guarded transitions on a dossier with ten cases: the events of a whole story, each on the dossier before it.
const metTienZaken = (dossier: Dossier): Dossier => {
  const vulling = Object.values(dossier.zaken)[0];
  if (vulling === undefined) return dossier;
  const nodig = Math.max(0, 10 - Object.keys(dossier.zaken).length);
  const erbij = Object.fromEntries(Array.from({ length: nodig }, (_, nummer) => [`ander-${nummer}`, { ...vulling, id: `ander-${nummer}`, levensloop: "A9" }]));
  return { ...dossier, zaken: { ...dossier.zaken, ...erbij } };
};
const stappenVan = (historie: readonly Gebeurtenis[], id: string): readonly { readonly dossier: Dossier; readonly gebeurtenis: Gebeurtenis }[] =>
  historie.map((gebeurtenis, plaats) => ({ dossier: metTienZaken(replay(id, historie.slice(0, plaats), omgeving)._unsafeUnwrap()), gebeurtenis }));
const stappen = [AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG].flatMap((verhaal) => stappenVan(historieVan(verhaal), verhaal.dossier)).slice(1);
for (const { dossier, gebeurtenis } of stappen) if (transition(dossier, gebeurtenis, omgeving).isErr()) throw new Error(`refused: ${gebeurtenis.soort}`);
const wachters = stappen.reduce((aantal, { dossier, gebeurtenis }) => aantal + transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap().rij.wachters.length, 0);

// 3. A history of 200 events: the story again and again, on cases of its own.
const verhaal = historieVan(PGB_MET_VEILIGHEIDSZORG);
const hernoem = (waarde: unknown, nummer: number, zaken: ReadonlySet<string>): unknown => {
  if (typeof waarde === "string") return zaken.has(waarde) ? `${waarde}-${nummer}` : waarde;
  if (Array.isArray(waarde)) return waarde.map((deel) => hernoem(deel, nummer, zaken));
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, hernoem(deel, nummer, zaken)]));
};
const namen = new Set(verhaal.map(({ zaak }) => zaak));
const historie200 = Array.from({ length: Math.ceil(200 / verhaal.length) }, (_, nummer) => nummer)
  .flatMap((nummer) => verhaal.map((gebeurtenis) => ({ ...gebeurtenis, zaak: `${gebeurtenis.zaak}-${nummer}`, gegevens: hernoem(gebeurtenis.gegevens, nummer, namen) })))
  .sort((een, ander) => (een.tijdstip < ander.tijdstip ? -1 : een.tijdstip > ander.tijdstip ? 1 : 0))
  .slice(0, 200);

const [schakelaar, tabel, xstate, bewaakt, afspelen] = meetOmBeurten(RONDES, [
  {
    naam: "schakelaar met de hand (switch)",
    stappen: paren.length,
    loop: () => {
      for (const { van, gebeurtenis } of paren) som += volgendeToestand(van, gebeurtenis)?.length ?? 0;
    },
  },
  {
    naam: "kale stap in de tabel",
    stappen: paren.length,
    loop: () => {
      for (const { van, gebeurtenis } of paren) som += index.zoek(van, gebeurtenis)?.naar?.length ?? 0;
    },
  },
  {
    naam: "XState 5.33.3, transition, een wachter die altijd houdt",
    stappen: pad.length,
    loop: () => {
      let stand = beginXstate;
      for (const gebeurtenis of pad) [stand] = xstateTransition(machine, stand, gebeurtenis);
      som += String(stand.value).length;
    },
  },
  {
    naam: `transition met wachters, dossier van tien zaken (${stappen.length} stappen, ${wachters} wachters)`,
    stappen: stappen.length,
    loop: () => {
      for (const { dossier, gebeurtenis } of stappen) som += transition(dossier, gebeurtenis, omgeving).isOk() ? 1 : 0;
    },
  },
  {
    naam: "replay van 200 gebeurtenissen, per gebeurtenis",
    stappen: 200,
    loop: () => {
      som += replay("dossier", historie200, omgeving)._unsafeUnwrap().id.length;
    },
  },
]);

const ns = (meting: { readonly nsPerStap: number } | undefined): number => meting?.nsPerStap ?? Number.NaN;
for (const meting of [schakelaar, tabel, xstate, bewaakt, afspelen])
  if (meting !== undefined) schrijf(`${meting.naam.padEnd(84)} ${meting.nsPerStap.toFixed(1).padStart(9)} ns`);
const oordeel = (gehaald: boolean): string => (gehaald ? "gehaald" : "niet gehaald");
const [keerSwitch, perSeconde, replayMs] = [ns(tabel) / ns(schakelaar), 1e9 / ns(bewaakt), (ns(afspelen) * 200) / 1e6];
schrijf("");
schrijf(`kale stap: ${keerSwitch.toFixed(2)} keer de schakelaar (doel hoogstens 2: ${oordeel(keerSwitch <= 2)})`);
schrijf(`met wachters: ${Math.round(perSeconde).toLocaleString("nl-NL")} overgangen per seconde (doel 1.000.000: ${oordeel(perSeconde >= 1e6)})`);
schrijf(`replay van 200 gebeurtenissen: ${replayMs.toFixed(3)} ms (doel minder dan 1: ${oordeel(replayMs < 1)})`);
schrijf(`XState: ${(ns(xstate) / ns(tabel)).toFixed(0)} keer de kale stap, ${(ns(xstate) / ns(bewaakt)).toFixed(1)} keer de stap met wachters`);

const verslag = makeVerslag("afwegingskader");
const stap = { wat: "a bare step in the table of transitions", waarde: ns(tabel), eenheid: "ns" } as const;
const bewaakteStap = { wat: "a step with its guards, on a dossier with ten cases", waarde: ns(bewaakt), eenheid: "ns" } as const;
verslag.meet({ ...stap, id: "afwegingskader.stap.switch", peer: "a switch by hand", ratio: keerSwitch, beter: "lager", doel: { op: "ratio", grens: 2 } });
verslag.meet({ ...stap, id: "afwegingskader.stap.xstate", wat: `${stap.wat}: how many times as long the other takes`, peer: "XState 5 with a guard that always holds", ratio: ns(xstate) / ns(tabel), beter: "hoger" });
verslag.meet({ ...bewaakteStap, id: "afwegingskader.bewaakt.xstate", wat: `${bewaakteStap.wat}: how many times as long the other takes`, peer: "XState 5 with a guard that always holds", ratio: ns(xstate) / ns(bewaakt), beter: "hoger" });
verslag.meet({ id: "afwegingskader.bewaakt.aantal", wat: "steps with their guards", waarde: perSeconde, eenheid: "per second", beter: "hoger", doel: { op: "waarde", grens: 1e6 } });
verslag.meet({ id: "afwegingskader.replay.200", wat: "a history of 200 events played again", waarde: replayMs, eenheid: "ms", peer: "as many steps with their guards", ratio: ns(afspelen) / ns(bewaakt), beter: "lager", doel: { op: "waarde", grens: 1 } });
verslag.klaar();
if (som === 0) throw new Error("nothing was done");
