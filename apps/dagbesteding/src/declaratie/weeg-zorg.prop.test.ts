import { Omvang, parseIsoDatum, Product } from "@wmo-kit/domain";
import { waardeVan, type Registratie } from "@wmo-kit/iwmo/declaratie";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { eenToewijzing, eenZorgdossier } from "../../test/zorgdossier.js";
import { DAGDELEN, STANDEN } from "../aanwezigheid/dagdelen.table.js";
import type { Dagdeeltijd } from "../aanwezigheid/dagdeeltijd.js";
import { toMaandzorg } from "../aanwezigheid/maandzorg.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { Tariefrij } from "./declaratiefeit.js";
import { toTarieven } from "./make-opdracht.js";
import { makeRegistratie } from "./make-registratie.js";
import { weegMaand, type Declaratiepost, type Zorgpost } from "./weeg-zorg.js";
import { makeZorgstand } from "./zorgstand.js";

const MAAND = "2026-02";
const dagen = Array.from({ length: 28 }, (_, i) => parseIsoDatum(`${MAAND}-${String(i + 1).padStart(2, "0")}`)._unsafeUnwrap());
const dag = fc.constantFrom(...dagen);
const inzet = fc.record({ medewerker: fc.constant("m1"), soort: fc.constant("medewerker" as const), salaris: fc.boolean(), primairProces: fc.constant(true) });
const tijd = fc
  .tuple(
    dag,
    fc.constantFrom(...DAGDELEN),
    fc.option(fc.record({ stand: fc.constantFrom(...STANDEN.slice(0, 3)), minuten: fc.integer({ min: 1, max: 300 }), toewijzingNummer: fc.constantFrom(1, 2, 9), inzet }, { requiredKeys: ["stand", "inzet"] })),
  )
  .map(([op, dagdeel, feit]): Dagdeeltijd => ({ datum: op, dagdeel, feit: feit === null ? undefined : { datum: op, ...feit } }));

const toewijzing = (nummer: number) =>
  fc.record({ van: dag, tot: fc.option(dag), eenheid: fc.constantFrom("01", "04", "16"), product: fc.constantFrom({ soort: "specifiek", categorie: "07", code: "07A03" }, { soort: "aspecifiek", categorie: "07" }) }).map(
    ({ van, tot, eenheid, product }) =>
      eenToewijzing(nummer, { ingangsdatum: van, ...(tot === null ? {} : { einddatum: tot }), product: Product.parse(product), omvang: Omvang.parse({ volume: 8, eenheid, frequentie: "2" }) }),
  ); // prettier-ignore
const dossier = fc.tuple(toewijzing(1), toewijzing(2)).map((toewijzingen) => eenZorgdossier("d1", toewijzingen));

const tarief = { soort: "tarief-vastgelegd", productCode: "07A03" } as const;
const tarieven = toTarieven([
  Tariefrij.parse({ ...tarief, eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2026-01-01" }),
  Tariefrij.parse({ ...tarief, eenheid: "01", tariefInEurocent: 77, geldigVanaf: "2026-02-10" }),
]);

/** The long way: a registration of each day part, and the claimable ones added up by allocation and unit. */
const weegEenVoorEen = (van: Bewonerdossier, tijden: readonly Dagdeeltijd[]): readonly Zorgpost[] => {
  const declarabel = tijden.map((een) => makeRegistratie(van, "999900006", een)).filter(({ nietDeclarabel }) => nietDeclarabel === undefined);
  return [...Map.groupBy(declarabel, ({ toewijzingNummer, eenheid }) => `${toewijzingNummer} ${eenheid}`).values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const samen: Registratie = { ...eerste, volume: groep.reduce((som, { volume }) => som + volume, 0) };
    const bedrag = waardeVan(samen, tarieven);
    return bedrag === undefined ? [] : [{ dossier: van.id, zorgmaand: MAAND, toewijzingNummer: eerste.toewijzingNummer, bedrag }];
  });
};

describe("de waarde van gegeven zorg", () => {
  it("D-20.2: uit de samengevatte maand komt hetzelfde als uit elke registratie apart", () => {
    let metWaarde = 0;
    fc.assert(
      fc.property(dossier, fc.array(tijd, { maxLength: 40 }), (van, tijden) => {
        const lang = weegEenVoorEen(van, tijden);
        metWaarde += lang.length > 0 ? 1 : 0;
        expect(weegMaand(van, toMaandzorg({ dossier: van.id, maand: MAAND }, tijden), tarieven)).toEqual(lang);
      }),
      { numRuns: 600 },
    );
    expect(metWaarde).toBeGreaterThan(30);
  });

  it("D-20.2: wat stap voor stap verandert geeft hetzelfde als alles opnieuw, en wie gelijk bleef blijft hetzelfde", () => {
    const vaste = eenZorgdossier("d2", [eenToewijzing(1)]);
    const inJanuari = toMaandzorg({ dossier: "d2", maand: "2026-01" }, [{ datum: datum("2026-01-07"), dagdeel: "ochtend", feit: { datum: datum("2026-01-07"), stand: "aanwezig", toewijzingNummer: 1, inzet: { medewerker: "m1", soort: "medewerker", salaris: true, primairProces: true } } }]);
    const eenPost = fc.record({ dossier: fc.constantFrom("d1", "d3"), zorgmaand: fc.constant(MAAND), toewijzingNummer: fc.constantFrom(1, 2), bedrag: fc.integer({ min: -9_000, max: 9_000 }), gedeclareerdIn: fc.constantFrom("2026-03", "2026-04") });
    const eenRuns = fc.array(fc.array(eenPost, { maxLength: 4 }), { maxLength: 3 }).map((runs) => new Map<string, readonly Declaratiepost[]>(runs.map((posten, i) => [`run-${i}`, posten])));
    const eenStap = fc.tuple(dossier, fc.array(tijd, { maxLength: 10 }), eenRuns, fc.boolean());
    fc.assert(
      fc.property(fc.array(eenStap, { minLength: 1, maxLength: 6 }), (stappen) => {
        const volg = makeZorgstand();
        const gezien = new Set<unknown>();
        for (const [van, tijden, runs, eerst] of stappen) {
          const maand = toMaandzorg({ dossier: "d1", maand: MAAND }, tijden);
          const bron = { maanden: eerst ? [maand, inJanuari] : [inJanuari, maand], bewoners: [van, vaste], tarieven, runs };
          const zorg = volg(bron);
          expect(zorg).toEqual(makeZorgstand()(bron));
          gezien.add(zorg?.find(({ dossierId }) => dossierId === "d2"));
        }
        expect(gezien.size).toBe(1);
      }),
    );
  });

  it("D-20.2: zorg van een dossier dat er niet meer is telt niet mee", () => {
    const maanden = [toMaandzorg({ dossier: "weg", maand: MAAND }, [])];
    expect(makeZorgstand()({ maanden, bewoners: [], tarieven, runs: new Map() })).toBeUndefined();
  });
});
