import { addDagen, parseIsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";

import { ALLE_FOUTCODES, isFoutcode } from "../../src/fout/foutcode.js";
import { leegDossier, type Dossier } from "../../src/kern/dossier.js";
import type { Actor, Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { mogelijkeStappen, type MogelijkeStap } from "../../src/kern/mogelijke-stappen.js";
import { parseGebeurtenis } from "../../src/kern/parse-gebeurtenis.js";
import { transition, type Omgeving } from "../../src/kern/transition.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { normenMet, tijdstip } from "../bouwers.js";
import { historieVan, type Regel } from "../verhaal-historie.js";
import { AFGEWEZEN } from "../verhalen/afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "../verhalen/basishulp.verhaal.js";
import { HARDHEID } from "../verhalen/hardheid.verhaal.js";
import { ADVISEUR, COLLEGA, PGB_DESKUNDIGE, TRAJECTBEGELEIDER, VEILIGHEIDSDESKUNDIGE, WIJKTEAMLID } from "../verhalen/mensen.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../verhalen/pgb.verhaal.js";
import { ROUTE2_DAN_ROUTE1 } from "../verhalen/route2.verhaal.js";
import type { Opgenomen } from "./eisen.js";
import { EXTRA, type Voorraadregel } from "./voorraad.js";

/** One step of a random path, as numbers that pick from what there is. */
export interface Keuze {
  readonly stap: number;
  readonly gegevens: number;
  readonly wie: number;
  readonly dagen: number;
  /** Whether this is the next line of the story, changed a little, or any step that is there. */
  readonly volgend: boolean;
  /** Whether the step comes from the own story, or from any. */
  readonly eigen: boolean;
  /** Which yes or no of the data to turn round; beyond the last one turns nothing. */
  readonly draai: number;
}

/** A path: how far a story is followed first, and the steps after it. */
export interface Pad {
  readonly verhaal: number;
  readonly tot: number;
  readonly keuzen: readonly Keuze[];
}

/** From which number on a line of the story is left out, and up to which it is offered with the data of another line. */
const OVERSLAAN_VANAF = 18;
const ANDERE_GEGEVENS_TOT = 8;

const VERHALEN = [AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG, HARDHEID, ROUTE2_DAN_ROUTE1, BASISHULP_NAAR_WLZ];
const HISTORIES = VERHALEN.map(historieVan);
const MENSEN: readonly Actor[] = [ADVISEUR, COLLEGA, VEILIGHEIDSDESKUNDIGE, PGB_DESKUNDIGE, WIJKTEAMLID, TRAJECTBEGELEIDER];
const ERKEND = Object.keys(ALLE_FOUTCODES)
  .filter(isFoutcode)
  .map((code) => ({ code, reden: "Besproken." }));

/** The surroundings of the paths. */
export const omgeving: Omgeving = { levenslopen: LEVENSLOPEN, normen: normenMet() };

// Every line of every story, also the refused ones: data that somebody could fill in for an event.
const VOORRAAD = new Map<string, Voorraadregel[]>();
const sleutelVan = ({ zaak: [levensloop], gebeurtenis }: Pick<Regel, "zaak" | "gebeurtenis">): string => `${levensloop} ${gebeurtenis}`;
for (const regel of [...VERHALEN.flatMap(({ regels }) => regels), ...EXTRA]) VOORRAAD.set(sleutelVan(regel), [...(VOORRAAD.get(sleutelVan(regel)) ?? []), { ...regel, gegevens: regel.gegevens ?? {} }]);
const EIGEN: readonly ReadonlySet<string>[] = VERHALEN.map(({ regels }) => {
  const levenslopen = new Set(regels.map(({ zaak: [levensloop] }) => levensloop));
  // Support follows on toeleiding.
  if (levenslopen.has("B1")) levenslopen.add("B2");
  return new Set([...regels, ...EXTRA.filter(({ zaak: [levensloop] }) => levenslopen.has(levensloop))].map(sleutelVan));
});

const draaiOm = (waarde: unknown, doel: { nummer: number }): unknown => {
  if (typeof waarde === "boolean") {
    doel.nummer -= 1;
    return doel.nummer === -1 ? !waarde : waarde;
  }
  if (Array.isArray(waarde)) return waarde.map((deel) => draaiOm(deel, doel));
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, draaiOm(deel, doel)]));
};

// What comes after the point where a path leaves its story: the rest of it, and then the ways to end.
const VERVOLGEN: readonly (readonly Voorraadregel[])[] = VERHALEN.map(({ regels }, nummer) => [
  ...regels.flatMap((regel) => ("wordt" in regel ? [{ ...regel, gegevens: regel.gegevens ?? {} }] : [])),
  ...EXTRA.filter((regel) => EIGEN[nummer]?.has(sleutelVan(regel))),
]);

/** Random paths. Most steps keep the data as a story has it, so that paths get far. */
export const pad: fc.Arbitrary<Pad> = fc.record({
  verhaal: fc.nat({ max: VERHALEN.length - 1 }),
  tot: fc.nat({ max: 999 }),
  keuzen: fc.array(
    fc.record({
      stap: fc.nat(),
      volgend: fc.boolean(),
      eigen: fc.constantFrom(true, true, true, true, false),
      gegevens: fc.nat({ max: 20 }),
      wie: fc.nat({ max: MENSEN.length * 3 }),
      dagen: fc.constantFrom(0, 0, 0, 1, 7, 40),
      draai: fc.nat({ max: 20 }),
    }),
    { minLength: 8, maxLength: 24, size: "max" },
  ),
});

const zaakVoor = ({ levensloop, zaak }: MogelijkeStap, regel: Pick<Regel, "zaak">, dossier: Dossier): string => {
  if (zaak !== undefined) return zaak;
  const [, id] = regel.zaak;
  return dossier.zaken[id] === undefined ? id : `${levensloop}-${Object.keys(dossier.zaken).length}`;
};

/** An event that was offered at a point of a path, with the step that the kit said was there. */
export interface Aangeboden {
  readonly dossier: Dossier;
  readonly stap: MogelijkeStap;
  readonly gebeurtenis: Gebeurtenis;
  readonly opgenomen: Opgenomen | undefined;
}

/** Follows a path: offers an event that `mogelijkeStappen` names, with data of a story, and goes on from what is taken in. */
export const volg = ({ verhaal, tot, keuzen }: Pad): { readonly historie: readonly Opgenomen[]; readonly aanbod: readonly Aangeboden[] } => {
  const historie: Opgenomen[] = [];
  const aanbod: Aangeboden[] = [];
  let dossier = leegDossier("dossier");
  const neem = (gebeurtenis: Gebeurtenis): Opgenomen | undefined =>
    transition(dossier, gebeurtenis, omgeving).match(
      (stap) => {
        dossier = stap.dossier;
        const opgenomen = { gebeurtenis, gevolgen: stap.gevolgen };
        historie.push(opgenomen);
        return opgenomen;
      },
      () => undefined,
    );
  const eigenHistorie = HISTORIES[verhaal] ?? [];
  for (const gebeurtenis of eigenHistorie.slice(0, tot % (eigenHistorie.length + 1))) neem(gebeurtenis);
  const vervolg = (VERVOLGEN[verhaal] ?? []).slice(historie.length);
  let volgende = 0;
  let dag = historie.at(-1)?.gebeurtenis.datum ?? parseIsoDatum("2026-03-02")._unsafeUnwrap();
  for (const [nummer, keuze] of keuzen.entries()) {
    dag = addDagen(dag, keuze.dagen)._unsafeUnwrap();
    const moment = tijdstip(`${dag}T${keuze.dagen === 0 ? "20" : "18"}:${String(nummer).padStart(2, "0")}:00Z`);
    const nu = mogelijkeStappen({ dossier, actor: ADVISEUR, tijdstip: moment, omgeving }).filter(({ levensloop, zaak, gebeurtenis }) =>
      keuze.eigen
        ? EIGEN[verhaal]?.has(`${levensloop} ${gebeurtenis}`) === true && (keuze.volgend || zaak !== undefined || keuze.stap % 4 === 0)
        : VOORRAAD.has(`${levensloop} ${gebeurtenis}`),
    );
    if (keuze.volgend && keuze.draai >= OVERSLAAN_VANAF) volgende += 1;
    const eigenRegel = keuze.volgend ? vervolg[volgende] : undefined;
    if (eigenRegel !== undefined) volgende += 1;
    const isStapVan =
      ({ zaak: [levensloop, id], gebeurtenis }: Voorraadregel) =>
      (stap: MogelijkeStap): boolean =>
        stap.levensloop === levensloop && stap.gebeurtenis === gebeurtenis && (stap.zaak === id || (stap.zaak === undefined && dossier.zaken[id] === undefined));
    const stap = eigenRegel === undefined ? nu[keuze.stap % nu.length] : nu.find(isStapVan(eigenRegel));
    if (stap === undefined) continue;
    const regels = VOORRAAD.get(`${stap.levensloop} ${stap.gebeurtenis}`) ?? [];
    const regel = keuze.gegevens < ANDERE_GEGEVENS_TOT ? regels[keuze.gegevens % regels.length] : (eigenRegel ?? regels[keuze.gegevens % regels.length]);
    if (regel === undefined) continue;
    const gelezen = parseGebeurtenis(LEVENSLOPEN, {
      id: `p-${nummer}`,
      levensloop: stap.levensloop,
      zaak: zaakVoor(stap, regel, dossier),
      soort: stap.gebeurtenis,
      tijdstip: moment,
      actor: MENSEN[keuze.wie] ?? regel.door,
      reden: "Vastgelegd.",
      erkend: ERKEND,
      gegevens: draaiOm(regel.gegevens ?? {}, { nummer: keuze.draai }),
    });
    if (gelezen.isErr()) continue;
    const voor = dossier;
    aanbod.push({ dossier: voor, stap, gebeurtenis: gelezen.value, opgenomen: neem(gelezen.value) });
  }
  return { historie, aanbod };
};
