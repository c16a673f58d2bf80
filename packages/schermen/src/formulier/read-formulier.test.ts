import { describe, expect, test } from "vitest";

import { eenVeld } from "../../test/een-veld.js";
import type { Json, Veld } from "../weergave.js";
import { describeInvoerfout } from "./describe-error.js";
import { addRij, restoreInvoer, startInvoer, type Formulierinvoer } from "./invoer.js";
import { locateVeld, nameVeld } from "./locate-veld.js";
import { readFormulier } from "./read-formulier.js";

const lees = (velden: readonly Veld[], invoer: Formulierinvoer): unknown =>
  readFormulier(velden, invoer).match(
    (gegevens) => gegevens,
    (fouten) => fouten.map(({ pad, fout }) => `${pad.join(".")}: ${fout._tag}`),
  );
const tekst = (waarde: string): { readonly tekst: string } => ({ tekst: waarde });

const DOELEN = eenVeld("doelen", "lijst", { min: 1, max: 3, velden: [eenVeld("doel", "tekst"), eenVeld("klaar", "datum", { verplicht: false })] });
const WOORDEN = eenVeld("woorden", "lijst", { verplicht: false, velden: [eenVeld("", "tekst")] });

describe("D-20.13: een formulier lezen", () => {
  test("D-20.13: elke soort komt aan zoals de server haar leest", () => {
    const velden = [
      eenVeld("onderwerp", "tekst"),
      eenVeld("dag", "datum"),
      eenVeld("moment", "tijdstip"),
      eenVeld("dagdelen", "getal"),
      eenVeld("akkoord", "jaNee"),
      eenVeld("vorm", "keuze"),
      eenVeld("wie", "meerkeuze"),
      eenVeld("adres", "groep", { velden: [eenVeld("plaats", "tekst")] }),
      DOELEN,
      WOORDEN,
    ];
    const invoer: Formulierinvoer = {
      onderwerp: tekst("  Gesprek "),
      dag: tekst("3-11-2026"),
      moment: tekst("03-11-2026T09:30"),
      dagdelen: tekst("2,5"),
      akkoord: tekst("nee"),
      vorm: tekst("huis"),
      wie: { keuzes: ["bewoner"] },
      adres: { groep: { plaats: tekst("Proefdorp") } },
      doelen: { rijen: [{ sleutel: 7, invoer: { doel: tekst("Zelf koken"), klaar: tekst("") } }] },
      woorden: { rijen: [{ sleutel: 0, invoer: { "": tekst("rust") } }] },
    };
    expect(lees(velden, invoer)).toEqual({
      onderwerp: "Gesprek",
      dag: "2026-11-03",
      moment: "2026-11-03T09:30:00+01:00",
      dagdelen: 2.5,
      akkoord: false,
      vorm: "huis",
      wie: ["bewoner"],
      adres: { plaats: "Proefdorp" },
      doelen: [{ doel: "Zelf koken" }],
      woorden: ["rust"],
    });
  });

  test("D-20.13: alle fouten komen tegelijk, elk op haar plaats, ook in een regel van een lijst", () => {
    const velden = [eenVeld("dag", "datum"), eenVeld("dagdelen", "getal", { min: 0, max: 9 }), eenVeld("kort", "tekst", { max: 3 }), DOELEN];
    const invoer: Formulierinvoer = {
      dag: tekst("31-02-2026"),
      dagdelen: tekst("10"),
      kort: tekst("vier"),
      doelen: { rijen: [{ sleutel: 4, invoer: { doel: tekst(" "), klaar: tekst("morgen") } }] },
    };
    expect(lees(velden, invoer)).toEqual([
      "dag: DatumBestaatNiet",
      "dagdelen: GetalBuitenGrens",
      "kort: TekstlengteBuitenGrens",
      "doelen.4.doel: VeldLeeg",
      "doelen.4.klaar: DatumVormOnbekend",
    ]);
  });

  test("D-20.13: wat leeg mag blijven, ontbreekt in de gegevens; een halve groep die leeg mag blijven, is toch fout", () => {
    const adres = eenVeld("adres", "groep", { verplicht: false, velden: [eenVeld("straat", "tekst"), eenVeld("plaats", "tekst")] });
    const leeg = startInvoer([adres, WOORDEN]);
    expect(lees([adres, WOORDEN], leeg)).toEqual({ woorden: [] });
    expect(lees([adres], { adres: { groep: { straat: tekst("Proefstraat 1"), plaats: tekst("") } } })).toEqual(["adres.plaats: VeldLeeg"]);
    expect(lees([DOELEN], startInvoer([DOELEN]))).toEqual(["doelen: VeldLeeg"]);
    expect(lees([{ ...DOELEN, verplicht: false }], startInvoer([DOELEN]))).toEqual({});
  });

  test("D-20.13: een veld dat alleen bij een ander antwoord hoort, wordt dan niet gevraagd en niet verstuurd", () => {
    const velden = [eenVeld("akkoord", "jaNee"), eenVeld("waarom", "tekst", { alleenBij: { veld: "akkoord", waarden: ["false"] } })];
    expect(lees(velden, { akkoord: tekst("ja"), waarom: tekst("stond er nog") })).toEqual({ akkoord: true });
    expect(lees(velden, { akkoord: tekst("nee"), waarom: tekst("") })).toEqual(["waarom: VeldLeeg"]);
  });

  test("D-10.2: elke fout is een zin die zegt wat er nu moet gebeuren", () => {
    const fouten = [
      describeInvoerfout({ _tag: "VeldLeeg", soort: "jaNee" }),
      describeInvoerfout({ _tag: "GetalVormOnbekend" }),
      describeInvoerfout({ _tag: "GetalBuitenGrens", min: 0, max: 9 }),
      describeInvoerfout({ _tag: "TekstlengteBuitenGrens", lengte: 501, min: null, max: 500 }),
      describeInvoerfout({ _tag: "AantalBuitenGrens", aantal: 1, min: 2, max: null }),
      describeInvoerfout({ _tag: "TijdBestaatNiet" }),
    ];
    for (const fout of fouten) expect(fout).toMatch(/^[A-Z].*\.$/);
    expect(fouten[2]).toContain("0 tot en met 9");
    expect(fouten[3]).toContain("501 tekens");
    expect(fouten[4]).toContain("2 of meer");
  });
});

describe("D-20.13: wat er in een formulier staat", () => {
  test("D-20.13: een voorstel staat ingevuld zoals een mens het zou typen", () => {
    const voorstel = (veld: Veld, waarde: Json): unknown => startInvoer([{ ...veld, voorstel: waarde }])[veld.naam];
    expect(voorstel(eenVeld("dag", "datum"), "2026-11-03")).toEqual(tekst("03-11-2026"));
    expect(voorstel(eenVeld("getal", "getal"), 2.5)).toEqual(tekst("2,5"));
    expect(voorstel(eenVeld("akkoord", "jaNee"), false)).toEqual(tekst("nee"));
    expect(voorstel(eenVeld("moment", "tijdstip"), "2026-07-01T08:00:00Z")).toEqual(tekst("01-07-2026T10:00"));
    expect(voorstel(DOELEN, [{ doel: "Koken" }])).toEqual({ rijen: [{ sleutel: 0, invoer: { doel: tekst("Koken"), klaar: tekst("") } }] });
    expect(voorstel(WOORDEN, ["rust"])).toEqual({ rijen: [{ sleutel: 0, invoer: { "": tekst("rust") } }] });
  });

  test("D-20.13: wat bewaard was, komt terug; wat er niet meer bij past, begint opnieuw en niets gaat stuk", () => {
    const velden = [eenVeld("onderwerp", "tekst"), eenVeld("wie", "meerkeuze"), DOELEN];
    const begin = startInvoer(velden);
    const getypt: Formulierinvoer = {
      ...begin,
      onderwerp: tekst("Half getyp"),
      doelen: { rijen: [{ sleutel: 5, invoer: { doel: tekst("Koken"), klaar: tekst("") } }] },
    };
    expect(restoreInvoer(velden, JSON.parse(JSON.stringify(getypt)), begin)).toEqual(getypt);
    for (const onzin of [undefined, null, 3, "x", [], { onderwerp: 3, wie: { keuzes: 4 }, doelen: { rijen: "x" }, weg: 1 }]) {
      expect(restoreInvoer(velden, onzin, begin)).toEqual(begin);
    }
  });

  test("D-20.13: een nieuwe regel krijgt een sleutel die nog niet bestaat", () => {
    const rijen = addRij(DOELEN, [
      { sleutel: 4, invoer: {} },
      { sleutel: 1, invoer: {} },
    ]);
    expect(rijen.map(({ sleutel }) => sleutel)).toEqual([4, 1, 5]);
  });

  test("D-20.13: een fout van de server komt bij het veld terecht waar zij over gaat", () => {
    const velden = [DOELEN, WOORDEN, eenVeld("onderwerp", "tekst")];
    const invoer: Formulierinvoer = {
      onderwerp: tekst(""),
      doelen: { rijen: [{ sleutel: 2, invoer: startInvoer(DOELEN.velden ?? []) }, { sleutel: 9, invoer: startInvoer(DOELEN.velden ?? []) }] },
      woorden: { rijen: [{ sleutel: 3, invoer: startInvoer(WOORDEN.velden ?? []) }] },
    };
    expect(locateVeld(velden, invoer, ["doelen", 1, "doel"])).toEqual(["doelen", "9", "doel"]);
    expect(locateVeld(velden, invoer, ["doelen", 1, "onbekend"])).toEqual(["doelen", "9"]);
    expect(locateVeld(velden, invoer, ["doelen", 5])).toEqual(["doelen"]);
    expect(locateVeld(velden, invoer, ["woorden", 0])).toEqual(["woorden", "3", ""]);
    expect(locateVeld(velden, invoer, ["bestaat", "niet"])).toBeUndefined();
    expect(nameVeld(velden, invoer, ["doelen", "9", "doel"])).toBe("doelen, regel 2: doel");
    expect(nameVeld(velden, invoer, ["woorden", "3", ""])).toBe("woorden, regel 1");
  });
});

describe("D-9, D-20.12: een bedrag", () => {
  const BEDRAG = eenVeld("bedrag", "bedrag", { min: 0, max: 100_000_000 });
  test.each([
    ["1.234,56", 123_456],
    ["€ 1234,56", 123_456],
    ["5,-", 500],
    ["0,05", 5],
    ["12", 1_200],
  ])("D-20.12: %s is %d eurocent", (getypt, centen) => {
    expect(lees([BEDRAG], { bedrag: tekst(getypt) })).toEqual({ bedrag: centen });
  });

  test.each([
    ["12.5", "BedragVormOnbekend"],
    ["12,5", "BedragVormOnbekend"],
    ["1,234.56", "BedragVormOnbekend"],
    ["twaalf", "BedragVormOnbekend"],
    ["-1,00", "BedragBuitenGrens"],
    ["1.000.000,01", "BedragBuitenGrens"],
    ["99999999999999999", "BedragTeGroot"],
    ["", "VeldLeeg"],
  ])("D-20.12: %s wordt niet geraden maar teruggegeven, met wat er moet", (getypt, tag) => {
    expect(lees([BEDRAG], { bedrag: tekst(getypt) })).toEqual([`bedrag: ${tag}`]);
    const [fout] = readFormulier([BEDRAG], { bedrag: tekst(getypt) })._unsafeUnwrapErr();
    expect(fout === undefined ? "" : describeInvoerfout(fout.fout)).toMatch(tag === "BedragBuitenGrens" ? /€ 0,00 tot en met € 1\.000\.000,00/u : /^[A-Z].*\.$/u);
  });

  test("D-20.12: een voorstel in eurocenten staat er in euro's, ook in een lijst, en leest terug als hetzelfde", () => {
    const jaren = eenVeld("jaren", "lijst", { velden: [eenVeld("", "bedrag")], voorstel: [123_456, -5] });
    const begin = startInvoer([{ ...BEDRAG, voorstel: 4_150 }, jaren]);
    expect(begin["bedrag"]).toEqual(tekst("41,50"));
    expect(lees([BEDRAG, jaren], begin)).toEqual({ bedrag: 4_150, jaren: [123_456, -5] });
  });

  test("W-27.1.1: een nieuwe regel krijgt zelf een kenmerk dat geen andere regel heeft, en houdt het", () => {
    const vragen = eenVeld("vragen", "lijst", { velden: [eenVeld("id", "kenmerk"), eenVeld("vraag", "tekst")] });
    const begin = startInvoer([vragen], { vragen: [{ id: "2", vraag: "Al gesteld" }] })["vragen"];
    const rijen = begin !== undefined && "rijen" in begin ? begin.rijen : [];
    const drie = addRij(vragen, addRij(vragen, rijen)).map((rij) => ({ ...rij, invoer: { ...rij.invoer, vraag: tekst("Nieuw") } }));
    expect(lees([vragen], { vragen: { rijen: drie } })).toMatchObject({ vragen: [{ id: "2" }, { id: "1" }, { id: "3" }] });
    expect(lees([vragen], { vragen: { rijen: addRij(vragen, drie.slice(1)).map((rij) => ({ ...rij, invoer: { ...rij.invoer, vraag: tekst("Nieuw") } })) } })).toMatchObject({
      vragen: [{ id: "1" }, { id: "3" }, { id: "2" }],
    });
  });
});
