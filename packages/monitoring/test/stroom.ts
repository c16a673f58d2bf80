import type { Gebeurtenis } from "@wmo-kit/afwegingskader";
import fc from "fast-check";

import { CONTACT, gebeurtenissen, ONTVANGEN, START, type Kort } from "./bouwers.js";

/** The events of one resident, as an app would hand them over. */
export interface Ruwdossier {
  readonly dossier: string;
  readonly wijk: string | undefined;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

const EERSTE = Date.UTC(2026, 0, 1);
const UUR = 3_600_000;

/** A moment on the hour, a number of hours after the start of 2026. */
const op = (uren: number): string => new Date(EERSTE + uren * UUR).toISOString().replace(".000Z", "Z");

const misschien = <Waarde>(kans: fc.Arbitrary<Waarde>): fc.Arbitrary<Waarde | undefined> => fc.option(kans, { nil: undefined, freq: 2 });
const na = (hoogste: number): fc.Arbitrary<number | undefined> => misschien(fc.nat(hoogste));

const melding = fc.record({
  begin: fc.nat(24 * 150),
  kanaal: fc.constantFrom("telefoon", "stip", "partner"),
  bevestigd: na(80),
  contact: na(24 * 12),
  urgentie: fc.constantFrom("gewoon", "spoed", "crisis"),
  start: na(24 * 30),
  onderzoekNa: na(24 * 10),
  uitkomst: misschien(fc.constantFrom("basishulp", "sociale-basis", "advies-positief", "advies-negatief")),
  adviesNa: na(24 * 40),
  bestelling: fc.boolean(),
  einde: misschien(fc.constantFrom("afgehandeld", "ingetrokken", "doorgeleid")),
  eindeNa: fc.nat(24 * 60),
  hulpEinde: na(24 * 60),
  evaluatie: misschien(fc.boolean()),
});

type Trekking = typeof melding extends fc.Arbitrary<infer Waarde> ? Waarde : never;

const verloop = (getrokken: Trekking, nr: number): readonly (readonly [uren: number, wat: string, zaak: string, gegevens: object])[] => {
  const { begin, bevestigd, contact, start, onderzoekNa, uitkomst, adviesNa, einde, eindeNa, hulpEinde } = getrokken;
  const [m, o, a, b] = [`m${nr}`, `o${nr}`, `a${nr}`, `b${nr}`];
  const stappen: [number, string, string, object][] = [[begin, "A1 melding-ontvangen", m, { ...ONTVANGEN, kanaal: getrokken.kanaal }]];
  if (bevestigd !== undefined) stappen.push([begin + bevestigd, "A1 bevestigd-aan-aanmelder", m, { aan: "huisarts" }]);
  if (contact !== undefined) stappen.push([begin + contact, "A1 kwalitatief-contact", m, { ...CONTACT, urgentie: getrokken.urgentie }]);
  if (onderzoekNa !== undefined) {
    stappen.push([begin + onderzoekNa, "A1 onderzoek-gestart", m, { onderzoek: o }]);
    stappen.push([begin + onderzoekNa, "A2 onderzoek-gestart", o, { aanleiding: { soort: "melding", melding: m }, diepgang: "licht" }]);
    if (uitkomst !== undefined)
      stappen.push([begin + onderzoekNa + 24, "A2 verslag-achterwege-gelaten", o, { uitkomsten: [uitkomst], nietNodigOmdat: "kort", inwonerSteuntOplossing: true }]);
    if (adviesNa !== undefined) {
      stappen.push([begin + onderzoekNa + 24, "A3 advies-begonnen", a, { onderzoek: o }]);
      if (getrokken.bestelling) stappen.push([begin + onderzoekNa + 25, "A3 productbestelling-gemaakt", a, { soort: "begeleiding" }]);
      else stappen.push([begin + onderzoekNa + 25, "A3 negatief-opgesteld", a, { isGedeeltelijk: false }]);
      stappen.push([begin + onderzoekNa + 26 + adviesNa, "A3 verzonden", a, { ontvangers: [] }]);
    }
  }
  if (start !== undefined) {
    stappen.push([begin + start, "A5 basishulp-gestart", b, { ...START, melding: m }]);
    stappen.push([begin + start, "A1 oplossing-geboden", m, { oplossing: "basishulp" }]);
    if (hulpEinde !== undefined) {
      if (getrokken.evaluatie !== undefined)
        stappen.push([begin + start + hulpEinde, "A5 geevalueerd", b, { bijEinde: true, tevredenheid: "goed", ...(getrokken.evaluatie ? { doelrealisatie: "gehaald" } : {}) }]);
      stappen.push([begin + start + hulpEinde, "A5 afgesloten", b, { aanleiding: "oplossing gerealiseerd" }]);
      stappen.push([begin + start + hulpEinde + 1, "A5 geen-waakvlam", b, { inwonerIngelicht: true }]);
    }
  }
  if (einde === "afgehandeld") {
    if (start === undefined) stappen.push([begin + eindeNa, "A1 oplossing-geboden", m, { oplossing: "wlz-of-zvw" }]);
    stappen.push([begin + eindeNa + (start ?? 0), "A1 melding-afgehandeld", m, { alleDeelvragenBeantwoord: true }]);
  }
  if (einde === "ingetrokken") stappen.push([begin + eindeNa, "A1 melding-ingetrokken", m, { door: "inwoner", motivering: "niet meer nodig" }]);
  if (einde === "doorgeleid") stappen.push([begin + eindeNa, "A1 doorgeleid-naar-sociale-basis", m, { naar: "Stip", warmOvergedragen: true }]);
  return stappen;
};

const ruwdossier = fc
  .record({ wijk: misschien(fc.constantFrom("Dukenburg", "Lindenholt", "Centrum")), meldingen: fc.array(melding, { minLength: 1, maxLength: 3 }) })
  .map(({ wijk, meldingen }) => {
    const korte = meldingen
      .flatMap(verloop)
      .sort(([een], [ander]) => een - ander)
      .map(([uren, wat, zaak, gegevens]): Kort => [op(uren), wat, zaak, gegevens]);
    return { wijk, gebeurtenissen: gebeurtenissen(...korte) };
  });

/** A stream of residents with one to three meldingen over five months, in every mix of what was done, when, and what was not. */
export const stroom: fc.Arbitrary<readonly Ruwdossier[]> = fc
  .array(ruwdossier, { maxLength: 12 })
  .map((dossiers) => dossiers.map((dossier, plaats) => ({ dossier: `d${plaats}`, ...dossier })));
