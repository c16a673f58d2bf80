import { formatVerhouding, parseIsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { berekenBelang } from "./bereken-belang.js";
import { checkKaart } from "./check-kaart.js";
import { describeKaartfout, describeNetwerkbevinding, describeUbo } from "./describe-error.js";
import { bepaalKring } from "./gelieerd.js";
import { relatiesOp } from "./is-actief.js";
import { listUbos } from "./list-ubos.js";
import { parseNetwerkkaart, type Netwerkkaart } from "./netwerkkaart.js";
import { toetsNetwerk } from "./toets-netwerk.js";
import { listOntbrekendeFuncties, listWijzigingen } from "./wijzigingen.js";

const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const peildatum = dag("2026-07-01");

type Ruw = Readonly<Record<string, unknown>>;
const belang = (van: string, naar: string, aandelen: string | null, meer: Ruw = {}): Ruw => ({ soort: "belang", van, naar, aandelen, stemrecht: aandelen, ...meer });
const functie = (van: string, wat: string, begindatum?: string, einddatum?: string, naar = "ON"): Ruw => ({
  soort: "functie",
  van,
  naar,
  functie: wat,
  ...(begindatum === undefined ? {} : { geldigheid: { begindatum, ...(einddatum === undefined ? {} : { einddatum }) } }),
});

const kaart = (relaties: readonly Ruw[], entiteiten: Readonly<Record<string, Ruw>> = {}): Netwerkkaart => {
  const namen = [...new Set(["ON", ...relaties.flatMap(({ van, naar }) => [String(van), String(naar)])])];
  return parseNetwerkkaart({
    opdrachtnemer: "ON",
    rechtspersonen: namen.filter((naam) => /^[A-Z]/.test(naam)).map((kenmerk) => ({ kenmerk, ...entiteiten[kenmerk] })),
    personen: namen.filter((naam) => /^[a-z]/.test(naam)).map((kenmerk) => ({ kenmerk })),
    relaties,
  })._unsafeUnwrap();
};

const ubos = (relaties: readonly Ruw[]): readonly string[] => {
  const { ubos: gevonden, onvolledig } = listUbos(kaart(relaties), peildatum)._unsafeUnwrap();
  return [...gevonden.map(({ persoon, grond, omvang }) => `${persoon} ${grond}${omvang === null ? "" : ` ${formatVerhouding(omvang)}`}`), ...(onvolledig ? ["onvolledig"] : [])];
};

const bevindingen = (relaties: readonly Ruw[], entiteiten: Readonly<Record<string, Ruw>> = {}): readonly unknown[] => toetsNetwerk(kaart(relaties, entiteiten), peildatum)._unsafeUnwrap();

describe("uiteindelijk belanghebbenden", () => {
  it.each([
    ["precies een kwart is niet genoeg", [belang("a", "ON", "1/4"), belang("b", "ON", "0.2501"), functie("d", "bestuurder")], ["b aandelen 2501/10000", "b stemrecht 2501/10000"]],
    // 3/5 of 1/2 is 3/10 of the shares; with 3/5 of the holding come all of its votes.
    ["door een keten", [belang("a", "H", "3/5"), belang("H", "ON", "1/2")], ["a aandelen 3/10", "a stemrecht 1/2"]],
    // 2/5 of 3/5 is 6/25, under a quarter, and no majority in the holding.
    ["een minderheid in de keten telt niet", [belang("a", "H", "2/5"), belang("H", "ON", "3/5"), functie("d", "bestuurder")], ["d bestuurder"]],
    ["twee wegen tellen op", [belang("a", "H", "1/2"), belang("H", "ON", "2/5"), belang("a", "ON", "1/10")], ["a aandelen 3/10"]],
    ["zeggenschap op andere grond", [belang("a", "ON", "0", { zeggenschap: true })], ["a zeggenschap"]],
    ["zeggenschap door een keten", [belang("a", "H", "51/100"), belang("H", "ON", "0", { zeggenschap: true })], ["a zeggenschap"]],
    ["niemand: dan de bestuurders", [belang("a", "ON", "1/5"), functie("d", "bestuurder"), functie("e", "bestuurder"), functie("t", "toezichthouder")], ["d bestuurder", "e bestuurder"]],
    ["een onbekend deel verbergt misschien iemand, en dan wijst niemand een bestuurder aan", [belang("a", "ON", null), functie("d", "bestuurder")], ["onvolledig"]],
    ["een belang dat voorbij is telt niet", [belang("a", "ON", "1", { geldigheid: { begindatum: "2020-01-01", einddatum: "2026-06-30" } }), functie("d", "bestuurder")], ["d bestuurder"]],
    // e = 3/10 + 1/2 of f, f = 1/2 of e: e = 2/5 exactly.
    ["rechtspersonen die elkaar houden", [belang("a", "ON", "3/10"), belang("F", "ON", "1/2"), belang("ON", "F", "1/2")], ["a aandelen 2/5", "a stemrecht 3/10"]],
    ["een ring die zichzelf helemaal bezit is niet uit te rekenen", [belang("F", "ON", "1"), belang("ON", "F", "1"), functie("d", "bestuurder")], ["onvolledig"]],
  ] as const)("D-16.9: %s", (_geval, relaties, verwacht) => {
    expect(ubos(relaties)).toEqual(verwacht);
  });

  it("D-16.9: voor de eerste dag van de norm is er geen antwoord", () => {
    expect(listUbos(kaart([]), dag("2020-09-26"))._unsafeUnwrapErr()).toMatchObject({ _tag: "NormNietGeldig" });
    expect(listUbos(kaart([]), dag("2020-09-27")).isOk()).toBe(true);
  });

  it("D-16.9: het belang door ketens is wat je krijgt door de ketens een voor een af te lopen", () => {
    const entiteiten = ["ON", "A", "B", "C"];
    const eenDeel = fc.record({ van: fc.constantFrom("p", ...entiteiten), naar: fc.constantFrom(...entiteiten), deel: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.uniqueArray(eenDeel, { maxLength: 10, selector: ({ van, naar }) => van + naar }), (delen) => {
        const geldig = delen.filter(({ van, naar }) => van !== naar);
        const stukken = kaart(geldig.map(({ van, naar, deel }) => belang(van, naar, `${deel}/50`)));
        const precies = berekenBelang("p", entiteiten, relatiesOp(stukken.relaties, "belang", peildatum));
        // Second algorithm: walks every chain up to a length where the rest is too small to see.
        const bij = new Map(entiteiten.map((naam) => [naam, 0]));
        let stand = new Map([["p", 1]]);
        for (let lengte = 0; lengte < 60; lengte += 1) {
          const volgende = new Map<string, number>();
          for (const { van, naar, deel } of geldig) volgende.set(naar, (volgende.get(naar) ?? 0) + ((stand.get(van) ?? 0) * deel) / 50);
          for (const [naar, deel] of volgende) bij.set(naar, (bij.get(naar) ?? 0) + deel);
          stand = volgende;
        }
        for (const naam of entiteiten) {
          const deel = precies?.get(naam);
          expect(Number(deel?.teller) / Number(deel?.noemer)).toBeCloseTo(bij.get(naam) ?? 0, 9);
        }
      }),
    );
  });
});

describe("onafhankelijk toezicht", () => {
  const eerder = (einddatum: string, aantreden: string): readonly unknown[] => bevindingen([functie("t", "toezichthouder", aantreden), functie("t", "sleutelfunctionaris", "2010-01-01", einddatum)]);

  it.each([
    ["2020-02-29", "2023-03-01", null],
    ["2020-02-29", "2023-02-28", "2023-03-01"],
    ["2023-03-31", "2026-03-31", "2026-04-01"],
    ["2021-12-31", "2025-01-01", null],
    ["2022-06-01", "2026-01-01", null],
  ])("D-23.1.i: laatst verbonden op %s en aangetreden op %s", (einddatum, aantreden, vrijVanaf) => {
    expect(eerder(einddatum, aantreden)).toEqual(vrijVanaf === null ? [] : [expect.objectContaining({ _tag: "ToezichthouderVerbonden", persoon: "t", vrijVanaf })]);
  });

  it("D-23.1.i: een band met een gelieerde rechtspersoon telt, ook tijdens het toezicht; een band die nog komt niet", () => {
    const groep = belang("ON", "D", "1");
    expect(bevindingen([functie("t", "toezichthouder", "2020-01-01"), groep, functie("t", "leidinggevende", "2025-01-01", undefined, "D")])).toMatchObject([{ _tag: "ToezichthouderVerbonden", vrijVanaf: null, relatie: 2 }]);
    expect(bevindingen([functie("t", "toezichthouder", "2020-01-01"), functie("t", "leidinggevende", "2025-01-01", undefined, "Los")])).toEqual([]);
    expect(bevindingen([functie("t", "toezichthouder", "2020-01-01"), functie("t", "leidinggevende", "2026-07-02")])).toEqual([]);
    expect(bevindingen([functie("t", "toezichthouder", "2020-01-01"), belang("t", "ON", "1/100")])).toMatchObject([{ vrijVanaf: null }]);
  });

  it("D-23.1.i: een zetel elders is geen band met de opdrachtnemer, maar wat daar vandaan komt is wel van een gelieerde", () => {
    const elders = [functie("t", "toezichthouder", "2026-01-01"), functie("t", "bestuurder", "2015-01-01", undefined, "Elders")];
    expect(bevindingen(elders)).toEqual([]);
    expect(bevindingen([...elders, { soort: "dienst", van: "Elders", naar: "ON", bedrag: 1 }])).toMatchObject([{ _tag: "GelieerdeIngezet", leverancier: "Elders" }]);
    expect(bevindingen([functie("t", "toezichthouder", "2026-01-01"), belang("t", "H", "1"), belang("H", "ON", "1")])).toMatchObject([{ _tag: "ToezichthouderVerbonden", persoon: "t", relatie: 1 }]);
  });

  it("D-23.1.i: zonder begindatum is er geen terugkijken; een eerdere termijn als toezichthouder is geen band", () => {
    expect(bevindingen([functie("t", "toezichthouder")])).toMatchObject([{ _tag: "AantredenOnbekend", persoon: "t" }]);
    expect(bevindingen([functie("t", "toezichthouder", "2024-01-01"), functie("t", "toezichthouder", "2020-01-01", "2023-12-31")])).toEqual([]);
  });
});

describe("inzet van gelieerden en structuur", () => {
  const dienst = (van: string, meer: Ruw = {}): Ruw => ({ soort: "dienst", van, naar: "ON", bedrag: 1_000_000, ...meer });

  it("D-23.1.r: een rechtspersoon waarin een bestuurder een belang heeft, wordt ingehuurd", () => {
    expect(bevindingen([functie("b", "bestuurder"), belang("b", "Ict", "1/10"), dienst("Ict")])).toMatchObject([{ _tag: "GelieerdeIngezet", leverancier: "Ict", isUitzondering: false, relatie: 2 }]);
    expect(bevindingen([functie("t", "toezichthouder", "2026-01-01"), functie("t", "bestuurder", "2026-01-01", undefined, "Ict"), dienst("Ict")])).toContainEqual(expect.objectContaining({ _tag: "GelieerdeIngezet" }));
    expect(bevindingen([functie("b", "bestuurder"), belang("c", "Ict", "1"), dienst("Ict")])).toEqual([]);
  });

  it("D-23.1.r: een shared services center mag, maar alleen binnen de groep", () => {
    const center = { sharedServicesCenter: true };
    expect(bevindingen([belang("H", "ON", "1"), belang("H", "Ssc", "1"), dienst("Ssc", center)])).toMatchObject([{ isUitzondering: true }]);
    expect(bevindingen([functie("b", "bestuurder"), belang("b", "Ssc", "1"), dienst("Ssc", center)])).toMatchObject([{ isUitzondering: false }]);
    expect(bevindingen([belang("H", "ON", "1"), belang("H", "Ssc", "1"), dienst("Ssc")])).toMatchObject([{ isUitzondering: false }]);
  });

  it("D-23.1.r: de kring loopt omhoog door eigenaren en omlaag door wat zij bezitten", () => {
    const { invloed, gelieerd, groep } = bepaalKring(kaart([belang("p", "H", "1"), belang("H", "ON", "1"), belang("p", "Vastgoed", "1"), functie("t", "toezichthouder"), functie("t", "bestuurder", undefined, undefined, "Stichting"), functie("x", "bestuurder", undefined, undefined, "Los")]), peildatum);
    expect([...invloed].sort()).toEqual(["H", "p", "t"]);
    expect([...gelieerd].sort()).toEqual(["H", "Stichting", "Vastgoed"]);
    expect([...groep].sort()).toEqual(["H", "ON"]);
  });

  it.each([
    ["drie voor drie ton op één dienst", 30_000_000, 1, 1],
    ["een cent meer omzet", 30_000_001, 1, 0],
    ["twee diensten", 30_000_000, 2, 0],
    ["omzet onbekend", null, 1, 0],
    ["diensten onbekend", 30_000_000, null, 0],
  ])("D-fn3: %s", (_geval, omzet, diensten, hints) => {
    const leden = { ON: { omzet, diensten }, H: { omzet: 0 }, W: { omzet: 0 } };
    expect(bevindingen([belang("H", "ON", "1"), belang("H", "W", "1")], leden)).toHaveLength(hints);
    expect(bevindingen([belang("H", "ON", "1")], leden)).toEqual([]);
  });
});

describe("de kaart zelf", () => {
  it("W-104.7: alleen wat veranderd is geldt als wijziging, in welke volgorde het ook staat", () => {
    const oud = [belang("a", "H", "1/2"), belang("H", "ON", "1"), functie("b", "bestuurder")];
    expect(listWijzigingen(kaart(oud), kaart([...oud].reverse()))).toEqual({ nieuw: { leden: [], relaties: [] }, vervallen: { leden: [], relaties: [] } });
    const anders = listWijzigingen(kaart(oud), kaart([belang("a", "H", "3/4"), belang("H", "ON", "1"), functie("c", "bestuurder")]));
    expect(anders).toMatchObject({ nieuw: { leden: ["c"], relaties: [{ soort: "belang", van: "a" }, { van: "c" }] }, vervallen: { leden: ["b"], relaties: [{ soort: "belang", van: "a" }, { van: "b" }] } });
  });

  it("W-104.7: een functie die op de kaart hoort en die niemand heeft wordt genoemd", () => {
    expect(listOntbrekendeFuncties(kaart([functie("b", "bestuurder"), functie("k", "kwartiermaker", "2020-01-01", "2026-06-30")]), peildatum)).toEqual(["toezichthouder", "kwartiermaker"]);
  });

  it.each([
    ["een goede kaart heeft geen fouten", [belang("a", "ON", "1/2"), belang("H", "ON", "1/2"), functie("d", "bestuurder")], []],
    ["precies het geheel mag, over twee houders en per soort", [belang("a", "ON", "3/5"), belang("b", "ON", "2/5")], []],
    ["niets en alles zijn geldige delen", [belang("a", "ON", "0"), belang("b", "ON", "1")], []],
    ["een onbekend deel is geen nul en geen fout", [belang("a", "ON", null), belang("b", "ON", "1")], []],
    ["delen in twee rechtspersonen tellen niet bij elkaar", [belang("a", "ON", "3/5"), belang("a", "H", "3/5")], []],
    ["een belang dat voorbij is telt niet mee", [belang("a", "ON", "1", { geldigheid: { begindatum: "2020-01-01", einddatum: "2026-06-30" } }), belang("b", "ON", "1")], []],
    ["een dienst aan een persoon mag", [{ soort: "dienst", van: "L", naar: "a", omschrijving: "advies", bedrag: null, sharedServicesCenter: false }, functie("d", "bestuurder")], []],
  ])("D-16.9: %s", (_geval, relaties, fouten) => {
    expect(checkKaart(kaart(relaties), peildatum)).toEqual(fouten);
  });

  it("D-16.9: een fractie meer dan het geheel wordt gevonden, alleen voor wat te veel is", () => {
    const fouten = checkKaart(kaart([belang("a", "ON", "1/2", { stemrecht: "1/4" }), belang("b", "ON", "501/1000", { stemrecht: "1/4" })]), peildatum);
    expect(fouten).toEqual([expect.objectContaining({ _tag: "MeerDanGeheel", rechtspersoon: "ON", wat: "aandelen" })]);
  });

  it("D-16.9: een belang of functie in een persoon is een fout, en wie zijn eigen houder is ook", () => {
    expect(checkKaart(kaart([belang("a", "b", "1/2")]), peildatum)).toEqual([{ _tag: "BelangInPersoon", relatie: 0, kenmerk: "b" }]);
    expect(checkKaart(kaart([functie("a", "bestuurder", undefined, undefined, "b")]), peildatum)).toEqual([{ _tag: "BelangInPersoon", relatie: 0, kenmerk: "b" }]);
    expect(checkKaart(kaart([belang("ON", "ON", "1/2")]), peildatum)).toEqual([{ _tag: "RelatieMetZichzelf", relatie: 0, kenmerk: "ON" }]);
  });

  it("D-16.9: een kenmerk dat twee keer voorkomt wordt één keer genoemd; een opdrachtnemer die er niet bij staat ook", () => {
    const goed = kaart([belang("a", "ON", "1/2")]);
    const drie = { ...goed, personen: [...goed.personen, ...goed.personen, ...goed.personen] };
    expect(checkKaart(drie, peildatum)).toEqual([{ _tag: "KenmerkDubbel", kenmerk: "a" }]);
    expect(checkKaart({ ...goed, opdrachtnemer: "X" }, peildatum)).toEqual([{ _tag: "OpdrachtnemerOntbreekt", kenmerk: "X" }]);
  });

  it("D-23.1.i: een band die op de peildatum zelf begint telt, een dag later niet", () => {
    const met = (begindatum: string) =>
      bevindingen([functie("t", "toezichthouder", "2024-01-01"), functie("t", "bestuurder", begindatum)]).map((een) => (een as { readonly _tag: string })._tag);
    expect([met("2026-07-01"), met("2026-07-02")]).toEqual([["ToezichthouderVerbonden"], []]);
  });

  it("D-16.9: elke fout in de kaart wordt genoemd, en geen zin herhaalt een Bsn", () => {
    const fout = parseNetwerkkaart({
      opdrachtnemer: "999900006",
      rechtspersonen: [{ kenmerk: "A" }, { kenmerk: "A" }],
      personen: [{ kenmerk: "p" }],
      relaties: [belang("A", "A", "1"), belang("weg", "A", "3/2"), belang("A", "p", "1"), belang("p", "A", "-1/2")],
    })._unsafeUnwrap();
    const fouten = checkKaart(fout, peildatum);
    expect([...new Set(fouten.map(({ _tag }) => _tag))]).toEqual(["KenmerkDubbel", "OpdrachtnemerOntbreekt", "RelatieMetZichzelf", "KenmerkOnbekend", "DeelOngeldig", "BelangInPersoon", "MeerDanGeheel"]);
    for (const zin of fouten.map(describeKaartfout)) {
      expect(zin).toMatch(/^.+\. .+\.$/);
      expect(zin).not.toContain("999900006");
    }
  });

  it("D-23.1.i: elke bevinding is een zin met de bron en wat nu te doen is", () => {
    const relaties = [functie("t", "toezichthouder"), functie("t", "leidinggevende", "2010-01-01", "2025-01-31"), belang("H", "ON", "1"), belang("H", "W", "1"), { soort: "dienst", van: "W", naar: "ON", bedrag: 5 }];
    const leden = { ON: { omzet: 100, diensten: 1 }, H: { omzet: 0 }, W: { omzet: 0 } };
    const zinnen = toetsNetwerk(kaart(relaties, leden), peildatum)._unsafeUnwrap().map(describeNetwerkbevinding);
    expect(zinnen).toEqual([
      expect.stringMatching(/niet bekend wanneer die begon.*eis 23\.1\.i\.$/),
      expect.stringMatching(/relatie 2.*vrij vanaf 1 februari 2028.*eis 23\.1\.i\.$/),
      expect.stringMatching(/W is gelieerd en levert een dienst van € 0,05 \(relatie 5\).*eis 23\.1\.r\.$/),
      expect.stringMatching(/3 rechtspersonen voor € 1,00 omzet.*geen oordeel.*voetnoot 3\.$/),
    ]);
    expect(listUbos(kaart([belang("p", "ON", "1/3")]), peildatum)._unsafeUnwrap().ubos.map(describeUbo)[0]).toBe("p: aandelen ongeveer 33,33%");
  });
});
