import type { Tarief } from "@wmo-kit/iwmo";

import type { Maandzorg } from "../aanwezigheid/maandzorg.js";
import type { Dossierzorg } from "../dashboard/zorgregels.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { verdeelZorg } from "./verdeel-zorg.js";
import { weegMaand, type Declaratiepost } from "./weeg-zorg.js";

/** From what the care that was given is worked out. What did not change since the time before is the same thing as then. */
export interface Zorgbron {
  readonly maanden: readonly Maandzorg[];
  readonly bewoners: readonly Bewonerdossier[];
  readonly tarieven: readonly Tarief[];
  /** What each run declared. */
  readonly runs: ReadonlyMap<string, readonly Declaratiepost[]>;
}

/** The care of one resident, and from what it was worked out. */
interface Gewogen {
  readonly dossier: Bewonerdossier;
  readonly maanden: readonly Maandzorg[];
  readonly tarieven: readonly Tarief[];
  readonly gedeclareerd: readonly Declaratiepost[];
  readonly zorg: Dossierzorg;
}

const NIETS: readonly never[] = [];

const isZelfde = <A>(een: readonly A[], ander: readonly A[]): boolean => een.length === ander.length && een.every((deel, plaats) => deel === ander[plaats]);

/** The list as it was when the new one holds the same things. */
const houd = <A>(eerder: readonly A[] | undefined, nieuw: readonly A[]): readonly A[] => (eerder !== undefined && isZelfde(eerder, nieuw) ? eerder : nieuw);

/** A row that came in the place of an earlier one, or at the end. */
interface Wissel {
  readonly eerder: Maandzorg | undefined;
  readonly nu: Maandzorg;
}

/** What changed in a list of which every row stayed in its place; undefined when rows went or moved. */
const listWissels = (oud: readonly Maandzorg[], nieuw: readonly Maandzorg[]): readonly Wissel[] | undefined => {
  if (nieuw.length < oud.length) return undefined;
  const wissels: Wissel[] = [];
  for (const [plaats, nu] of nieuw.entries()) {
    const eerder = oud[plaats];
    if (eerder === nu) continue;
    if (eerder !== undefined && (eerder.dossier !== nu.dossier || eerder.maand !== nu.maand)) return undefined;
    wissels.push({ eerder, nu });
  }
  return wissels;
};

/** Of which dossiers another row stands in a list than before. */
const listAnders = (oud: readonly Maandzorg[], nieuw: readonly Maandzorg[]): ReadonlySet<string> => {
  const anders = new Set<string>();
  for (let plaats = 0; plaats < Math.max(oud.length, nieuw.length); plaats += 1) {
    const [eerder, nu] = [oud[plaats], nieuw[plaats]];
    if (eerder === nu) continue;
    for (const rij of [eerder, nu]) if (rij !== undefined) anders.add(rij.dossier);
  }
  return anders;
};

const weeg = ({ dossier, maanden, tarieven, gedeclareerd }: Omit<Gewogen, "zorg">): Gewogen => {
  const posten = maanden.flatMap((maand) => weegMaand(dossier, maand, tarieven));
  return { dossier, maanden, tarieven, gedeclareerd, zorg: { dossierId: dossier.id, zorg: verdeelZorg(dossier, posten, gedeclareerd) } };
};

/**
 * Works out the care that was given to each resident, again and again: only residents of whom something changed are weighed anew.
 * Undefined as long as nobody was ever there.
 */
export const makeZorgstand = (): ((bron: Zorgbron) => readonly Dossierzorg[] | undefined) => {
  let laatste: Zorgbron = { maanden: NIETS, bewoners: NIETS, tarieven: NIETS, runs: new Map() };
  const perDossier = new Map<string, readonly Maandzorg[]>();
  let gedeclareerd: ReadonlyMap<string, readonly Declaratiepost[]> = new Map();
  let gewogen: ReadonlyMap<string, Gewogen> = new Map();
  let lijst: readonly Dossierzorg[] | undefined;

  const wissel = ({ eerder, nu }: Wissel): void => {
    const groep = perDossier.get(nu.dossier) ?? NIETS;
    perDossier.set(nu.dossier, eerder === undefined ? [...groep, nu] : groep.map((rij) => (rij === eerder ? nu : rij)));
  };

  const volgMaanden = (maanden: readonly Maandzorg[]): void => {
    const wissels = listWissels(laatste.maanden, maanden);
    if (wissels !== undefined) return wissels.forEach(wissel);
    const anders = listAnders(laatste.maanden, maanden);
    const nieuw = Map.groupBy(maanden.filter((rij) => anders.has(rij.dossier)), (rij) => rij.dossier);
    for (const dossier of anders) {
      const groep = nieuw.get(dossier);
      if (groep === undefined) perDossier.delete(dossier);
      else perDossier.set(dossier, houd(perDossier.get(dossier), groep));
    }
  };

  const volgRuns = (runs: Zorgbron["runs"]): void => {
    if (runs === laatste.runs) return;
    const nieuw = Map.groupBy([...runs.values()].flat(), ({ dossier }) => dossier);
    gedeclareerd = new Map([...nieuw].map(([dossier, posten]) => [dossier, houd(gedeclareerd.get(dossier), posten)] as const));
  };

  const weegBewoner = (dossier: Bewonerdossier, tarieven: readonly Tarief[]): Gewogen => {
    const bron = { dossier, maanden: perDossier.get(dossier.id) ?? NIETS, tarieven, gedeclareerd: gedeclareerd.get(dossier.id) ?? NIETS };
    const eerder = gewogen.get(dossier.id);
    const isGelijk = eerder?.dossier === dossier && eerder.maanden === bron.maanden && eerder.tarieven === tarieven && eerder.gedeclareerd === bron.gedeclareerd;
    return isGelijk ? eerder : weeg(bron);
  };

  return (bron) => {
    const { maanden, bewoners, tarieven, runs } = bron;
    if (maanden === laatste.maanden && bewoners === laatste.bewoners && tarieven === laatste.tarieven && runs === laatste.runs) return lijst;
    volgMaanden(maanden);
    volgRuns(runs);
    const bekenden = bewoners.filter(({ eigen: { bewoner } }) => bewoner !== undefined);
    gewogen = new Map(bekenden.map((dossier) => [dossier.id, weegBewoner(dossier, tarieven)]));
    lijst = bekenden.some(({ id }) => perDossier.has(id)) ? [...gewogen.values()].map(({ zorg }) => zorg) : undefined;
    laatste = bron;
    return lijst;
  };
};
