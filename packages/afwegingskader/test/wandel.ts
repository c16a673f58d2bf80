import { addDagen } from "@wmo-kit/domain";
import * as fc from "fast-check";

import { ALLE_FOUTCODES, isFoutcode } from "../src/fout/foutcode.js";
import { leegDossier, type Zaak } from "../src/kern/dossier.js";
import type { Gebeurtenis } from "../src/kern/gebeurtenis.js";
import type { Levensloop } from "../src/kern/levensloop.js";
import { transition } from "../src/kern/transition.js";
import { datum, eenGebeurtenis, omgevingMet } from "./bouwers.js";

/** One random event: its kind, its data, and how many days after the one before. */
export interface Pas {
  readonly soort: string;
  readonly gegevens: object;
  readonly dagen: number;
}

/** An event that was taken up, and the case after it. */
export interface Genomen {
  readonly gebeurtenis: Gebeurtenis;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly zaak: Zaak;
}

/** A day near the walk: up to half a year before it begins, up to two years after. */
export const dagRond: fc.Arbitrary<string> = fc.integer({ min: -180, max: 730 }).map((verschil) => addDagen(datum("2026-01-01"), verschil)._unsafeUnwrap());

/** Random events of these kinds, each with its own data. */
export const wandeling = (gegevens: Readonly<Record<string, fc.Arbitrary<object>>>, maxLength = 40): fc.Arbitrary<readonly Pas[]> =>
  fc.array(
    fc.oneof(
      ...Object.entries(gegevens).map(([soort, inhoud]) =>
        fc.record({ soort: fc.constant(soort), gegevens: inhoud, dagen: fc.integer({ min: 0, max: 40 }) }),
      ),
    ),
    { minLength: maxLength / 2, maxLength, size: "max" },
  );

const ERKEND = Object.keys(ALLE_FOUTCODES)
  .filter(isFoutcode)
  .map((code) => ({ code, reden: "Besproken." }));

/** Offers random events to one case; every warning is acknowledged, so only blocks stop. Gives what was taken up, in order. */
export const wandel = (levensloop: Levensloop, begin: Pas, passen: readonly Pas[]): readonly Genomen[] => {
  const omgeving = omgevingMet([levensloop]);
  const genomen: Genomen[] = [];
  let dossier = leegDossier("d-1");
  let dag = datum("2026-01-01");
  for (const { soort, gegevens, dagen } of [begin, ...passen]) {
    dag = addDagen(dag, dagen)._unsafeUnwrap();
    const kop = { tijdstip: `${dag}T09:00:00Z`, reden: "Verkeerd ingevoerd.", erkend: ERKEND };
    const gebeurtenis = eenGebeurtenis(levensloop, soort, gegevens, kop);
    const stap = transition(dossier, gebeurtenis, omgeving);
    if (stap.isErr()) continue;
    dossier = stap.value.dossier;
    const zaak = dossier.zaken["z-1"];
    if (zaak !== undefined) genomen.push({ gebeurtenis, gegevens: { ...gegevens }, zaak });
  }
  return genomen;
};

/** The events of some kinds that were taken up before one of them. */
export const eerder = (genomen: readonly Genomen[], plaats: number, ...soorten: readonly string[]): readonly Genomen[] =>
  genomen.slice(0, plaats).filter(({ gebeurtenis }) => soorten.includes(gebeurtenis.soort));
