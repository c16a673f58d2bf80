import { addDagen } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, omgevingMet } from "../../test/bouwers.js";
import { begin, eenTijd, gebeurt, opstellen, REDEN, zonderLijn } from "../../test/declaratie/gegevens.js";
import type { Dossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { zakenVan } from "../kern/zaak-van.js";
import { DECLARATIE } from "./levensloop.js";

const omgeving = omgevingMet([DECLARATIE]);
const TOEGEWEZEN = 20;
// The municipality granted twenty units for the whole allocation; the user never says that something was declared before.
const VOLUME = { volume: { soort: "per periode", perioden: [{ begindatum: "2026-01-01", einddatum: "2026-12-31", toegewezen: TOEGEWEZEN, gedeclareerd: 0 }] } };
const SOORTEN = ["tijd-geregistreerd", "tijd-toegevoegd", "declarabel-beoordeeld", "regel-opgesteld", "323-verzonden", "toegekend", "afgekeurd", "gecorrigeerd", "gecrediteerd"] as const;

const stap = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  zaak: fc.constantFrom("z-1", "z-2", "z-3"),
  registratie: fc.constantFrom("r-1", "r-2", "r-3", "r-4", "r-5", "r-6"),
  dag: fc.integer({ min: 0, max: 80 }),
  eenheden: fc.integer({ min: 1, max: 12 }),
});
type Stap = typeof stap extends fc.Arbitrary<infer Waarde> ? Waarde : never;

const gegevensVan = ({ soort, registratie, dag, eenheden }: Stap): object => {
  const tijd = eenTijd({ registratie, eenheden, dag: addDagen(datum("2026-01-01"), dag)._unsafeUnwrap() });
  if (soort === "tijd-geregistreerd") return begin(tijd);
  if (soort === "tijd-toegevoegd") return { tijd };
  if (soort === "regel-opgesteld") return opstellen(VOLUME);
  if (soort === "afgekeurd") return { kenmerk: "a-1", retourcodes: ["8001"] };
  if (soort === "gecrediteerd") return { referentie: "c-1" };
  return soort === "323-verzonden" || soort === "toegekend" ? { kenmerk: "b-1" } : {};
};

const neem = (dossier: Dossier, een: Stap): Dossier =>
  transition(dossier, gebeurt(een.soort, gegevensVan(een), "2026-04-01", { ...REDEN, zaak: een.zaak }), omgeving).match(
    (na) => na.dossier,
    () => dossier,
  );

const TELT: readonly string[] = ["declaratieregel", "323-verzonden", "toegekend"];
const VRIJ: readonly string[] = ["gecorrigeerd", "niet-gedeclareerd"];

describe("tijd en declaratie, willekeurige volgordes", () => {
  it("D-20.10, D-20.15: alle regels samen blijven binnen het volume, over een maand is er een regel, en tijd staat in een regel", () => {
    let gedeclareerd = 0;
    fc.assert(
      fc.property(fc.array(stap, { minLength: 10, maxLength: 60, size: "max" }), (stappen) => {
        const dossier = stappen.reduce(neem, zonderLijn());
        const lijnen = zakenVan(dossier, "B4");
        const tellend = lijnen.filter(({ toestand }) => TELT.includes(toestand));
        const eenheden = tellend.flatMap(({ feiten }) => feiten.tijden).reduce((som, tijd) => som + tijd.eenheden, 0);
        expect(eenheden).toBeLessThanOrEqual(TOEGEWEZEN);
        const maanden = tellend.map(({ feiten }) => feiten.tijden[0]?.dag.slice(0, 7));
        expect(new Set(maanden).size).toBe(maanden.length);
        const inRegel = lijnen.filter(({ toestand }) => !VRIJ.includes(toestand)).flatMap(({ feiten }) => feiten.tijden.map(({ registratie }) => registratie));
        expect(new Set(inRegel).size).toBe(inRegel.length);
        for (const { feiten } of lijnen) expect(new Set(feiten.tijden.map(({ dag }) => dag.slice(0, 7))).size).toBe(1);
        gedeclareerd += tellend.length;
      }),
      { numRuns: 300 },
    );
    expect(gedeclareerd).toBeGreaterThan(50);
  });
});
