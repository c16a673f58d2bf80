import { parseIsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/feiten.js";
import { DAGDELEN, INZETSOORTEN, STANDEN } from "./dagdelen.table.js";
import type { Dagdeeltijd } from "./dagdeeltijd.js";
import { leesMaandregels, leesMaandrij, schrijfMaandrij } from "./maandrij.js";
import { toMaandzorg } from "./maandzorg.js";

const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => parseIsoDatum(`2026-02-${String(nummer).padStart(2, "0")}`)._unsafeUnwrap());
const inzet = fc.record(
  { medewerker: fc.string({ minLength: 1 }), soort: fc.constantFrom(...INZETSOORTEN), salaris: fc.boolean(), primairProces: fc.boolean(), inRegister: fc.boolean(), onderaannemer: fc.string({ minLength: 1 }) },
  { requiredKeys: ["medewerker", "soort", "salaris", "primairProces"] },
);
const tijd = fc
  .tuple(dag, fc.constantFrom(...DAGDELEN), fc.option(fc.record({ stand: fc.constantFrom(...STANDEN), minuten: fc.integer({ min: 1, max: 1440 }), toewijzingNummer: fc.nat(), inzet }, { requiredKeys: ["stand"] })))
  .map(([datum, dagdeel, feit]): Dagdeeltijd => ({ datum, dagdeel, feit: feit === null ? undefined : { datum, ...feit } }));

describe("een maand van een inwoner in het kort", () => {
  it("D-20.14: wat erin gaat komt er precies zo weer uit", () => {
    const regel = fc.record({ tijd, moment: fc.nat(), volgorde: fc.nat() });
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 60 }), (regels) => {
        const tekst = schrijfMaandrij(regels);
        expect(leesMaandregels(tekst)).toEqual(regels);
        expect(leesMaandrij(tekst)).toEqual(regels.map((een) => een.tijd));
      }),
    );
  });

  it("D-20.14: deze tekst staat bij installaties opgeslagen; wie hem verandert, verhoogt de versie van het model", () => {
    const wie = { medewerker: "m1", soort: "medewerker", salaris: true, primairProces: true } as const;
    const tijden: readonly Dagdeeltijd[] = [
      { datum: datum("2026-02-02"), dagdeel: "ochtend", feit: { datum: datum("2026-02-02"), stand: "aanwezig", minuten: 90, toewijzingNummer: 7, inzet: wie } },
      { datum: datum("2026-02-02"), dagdeel: "middag", feit: { datum: datum("2026-02-02"), stand: "te laat afgemeld", inzet: wie } },
      { datum: datum("2026-02-03"), dagdeel: "avond", feit: undefined },
    ];
    expect(schrijfMaandrij(tijden.map((een, plaats) => ({ tijd: een, moment: 1_770_000_000_000 + plaats, volgorde: plaats })))).toBe(
      '{"inzet":[{"medewerker":"m1","soort":"medewerker","salaris":true,"primairProces":true}],"rijen":[["2026-02-02",0,[0,90,7,0],1770000000000,0],["2026-02-02",1,[2,null,null,0],1770000000001,1],["2026-02-03",2,null,1770000000002,2]]}',
    );
  });

  it("D-20.10, D-20.11: alleen tijd die gedeclareerd mag worden telt, per genoemde toewijzing of anders per dag", () => {
    const wie = { medewerker: "m1", soort: "medewerker", salaris: true, primairProces: true } as const;
    const tik = (op: string, anders: object = {}): Dagdeeltijd => ({ datum: datum(op), dagdeel: "ochtend", feit: { datum: datum(op), stand: "aanwezig", inzet: wie, ...anders } });
    const tijden = [
      tik("2026-02-02", { toewijzingNummer: 7, minuten: 60 }),
      tik("2026-02-03", { toewijzingNummer: 7, minuten: 30 }),
      tik("2026-02-04", { stand: "afwezig" }),
      tik("2026-02-05", { inzet: { ...wie, salaris: false } }),
      tik("2026-02-06"),
      tik("2026-02-06"),
      tik("2026-02-09"),
      { datum: datum("2026-02-10"), dagdeel: "ochtend", feit: undefined } as const,
    ];
    expect(toMaandzorg({ dossier: "d", maand: "2026-02" }, tijden)).toEqual({
      dossier: "d",
      maand: "2026-02",
      delen: [
        { dag: "2026-02-02", toewijzingNummer: 7, dagdelen: 2, minuten: 90 },
        { dag: "2026-02-06", toewijzingNummer: undefined, dagdelen: 2, minuten: 0 },
        { dag: "2026-02-09", toewijzingNummer: undefined, dagdelen: 1, minuten: 0 },
      ],
    });
  });
});
