import { parseIsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";

import { leegDossier } from "../../src/kern/dossier.js";
import { replay } from "../../src/kern/replay.js";
import { transition, type Omgeving } from "../../src/kern/transition.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { normenMet } from "../bouwers.js";
import { keuze } from "./keuze.js";
import { breuk } from "./keur-pad.js";
import { schrijfIn, type Stand, type Werkelijk } from "./stand.js";
import { GeenStap, Stap, Vervolg } from "./stap.js";
import { HISTORIES, LIJNEN, VOORRAAD } from "./verhaallijnen.js";

/** The surroundings of the paths. */
export const omgeving: Omgeving = { levenslopen: LEVENSLOPEN, normen: normenMet() };

/** How a path begins: which story, how many of its events came before, and which line goes on beside it. */
export interface Begin {
  readonly verhaal: number;
  readonly zijlijn: number;
  readonly tot: number;
}

/** Random beginnings. The longest story has fewer events than the largest number, so whole stories come often. */
export const begin: fc.Arbitrary<Begin> = fc.record({ verhaal: fc.nat({ max: HISTORIES.length - 1 }), zijlijn: fc.nat({ max: LIJNEN.length - 1 }), tot: fc.nat({ max: 45 }) });

/** The rule on histories: what was taken in gives the same dossier again, so a refusal changed nothing. */
export const HERHAAL_REGEL = "W-95.1, D-20.13: de geschiedenis van elk pad geeft hetzelfde dossier, en een weigering verandert niets";

/** Random steps after the beginning: the story goes on, or the line beside it, or any kind of event happens. */
export const stappen = (replayPath?: string): fc.Arbitrary<Iterable<fc.Command<Stand, Werkelijk>>> => {
  const verhaal = keuze.map((een) => new Vervolg("verhaal", een));
  const zijlijn = keuze.map((een) => new Vervolg("zijlijn", een));
  const soort = fc.tuple(fc.constantFrom(...VOORRAAD.keys()), keuze).map(([naam, een]) => new Stap(naam, een));
  const stap = fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: fc.constant(new GeenStap()) }, ...[verhaal, zijlijn, soort].map((arbitrary) => ({ weight: 10, arbitrary })));
  return fc.commands([stap], { maxCommands: 120, size: "max", ...(replayPath === undefined ? {} : { replayPath }) });
};

/** Walks a path: first the story, then the steps, each held against every rule. Gives the model as it is in the end. */
export const loop = ({ verhaal, zijlijn, tot }: Begin, commandos: Iterable<fc.Command<Stand, Werkelijk>>, inOmgeving: Omgeving = omgeving): Stand => {
  const stand: Stand = { verhaal, zijlijn, plaatsen: new Map(), historie: [], gevolgd: new Map(), dag: parseIsoDatum("2026-03-02")._unsafeUnwrap(), nummer: 0, gestuit: 0 };
  const werkelijk: Werkelijk = { omgeving: inOmgeving, dossier: leegDossier("dossier") };
  for (const gebeurtenis of (HISTORIES[verhaal] ?? []).slice(0, tot)) {
    const { dossier, rij, gevolgen } = transition(werkelijk.dossier, gebeurtenis, inOmgeving)._unsafeUnwrap();
    werkelijk.dossier = dossier;
    schrijfIn(stand, { gebeurtenis, gevolgen }, rij);
    stand.dag = gebeurtenis.datum;
  }
  stand.gevolgd.set(verhaal, stand.historie.length);
  fc.modelRun(() => ({ model: stand, real: werkelijk }), commandos);
  const opnieuw = replay("dossier", stand.historie.map(({ gebeurtenis }) => gebeurtenis), inOmgeving);
  if (JSON.stringify(opnieuw._unsafeUnwrap()) !== JSON.stringify(werkelijk.dossier)) throw breuk(HERHAAL_REGEL, stand.historie);
  return stand;
};
