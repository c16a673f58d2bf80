import { describe, expect, it } from "vitest";

import { een325 } from "../../test/declaratie-bouwers.js";
import { BSN, dag, een301, eenBudget, eenToewijzing } from "../../test/keten-bouwers.js";
import { foldKeten, type Bericht, type Wmo325 } from "../index.js";
import { describeReden } from "./describe-reden.js";
import { describeVoorstelFailure } from "./describe-voorstel.js";
import { explainAfloop } from "./explain-afloop.js";
import { proposeDeclaratie } from "./propose-declaratie.js";
import type { Registratie } from "./registratie.js";
import type { Declaratieopdracht, Declaratievoorstel, Herkomst } from "./voorstel.js";

const JANUARI = { begindatum: dag("2026-01-01"), einddatum: dag("2026-01-31") };
const FEBRUARI = { begindatum: dag("2026-02-01"), einddatum: dag("2026-02-28") };
const DAGDEEL = { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150 } as const;
const tweecijferig = (n: number): string => String(n).padStart(2, "0");

const eenRegistratie = (dagInJanuari: number, afwijking: Partial<Registratie> = {}): Registratie => ({
  id: `r-${dagInJanuari}`,
  bsn: BSN,
  toewijzingNummer: 1,
  dag: dag(`2026-01-${tweecijferig(dagInJanuari)}`),
  product: { categorie: "07", code: "07A03" },
  eenheid: "16",
  volume: 2,
  ...afwijking,
});

const kopOp = (dagtekening: string, referentie = "202601-") => ({
  gemeente: "0268",
  aanbieder: "65659901",
  dagtekening: dag(dagtekening),
  nummers: (deel: number) => ({ identificatie: `${referentie}${deel}`, declaratieNummer: `D${referentie.slice(0, 6)}${deel}` }),
  referentie,
});

const opdracht = (registraties: readonly Registratie[], afwijking: Partial<Declaratieopdracht> = {}): Declaratieopdracht => ({
  periode: JANUARI,
  registraties,
  keten: foldKeten([een301([eenToewijzing()])]),
  eerdere: [],
  tarieven: [DAGDEEL],
  kop: kopOp("2026-02-02"),
  ...afwijking,
});

const stelVoor = (...invoer: Parameters<typeof opdracht>): Declaratievoorstel => proposeDeclaratie(opdracht(...invoer))._unsafeUnwrap();
const redenen = ({ nietGedeclareerd }: Declaratievoorstel) => nietGedeclareerd.map(({ registratie, reden }) => `${registratie} ${reden._tag}`);

describe("Een declaratie voorstellen", () => {
  it("D-20.15: drie dagen van twee dagdelen worden een regel van zes dagdelen over de hele maand, met het spoor van elke registratie", () => {
    const { berichten, regels, nietGedeclareerd } = stelVoor([eenRegistratie(5), eenRegistratie(7), eenRegistratie(9)]);
    expect(nietGedeclareerd).toEqual([]);
    expect(regels).toEqual([
      {
        soort: "debet",
        bsn: BSN,
        deel: 1,
        registraties: ["r-5", "r-7", "r-9"],
        // January touches five weeks of three dagdelen, the year fifty-three.
        volume: { productperiode: 15, looptijd: 159, elders: 0 },
        regel: {
          productReferentie: { referentieNummer: "202601-1" },
          toewijzingNummer: 1,
          productCategorie: "07",
          productCode: "07A03",
          productPeriode: JANUARI,
          geleverdVolume: 6,
          eenheid: "16",
          productTarief: 4_150,
          ingediendBedrag: { bedrag: 24_900, debetCredit: "D" },
        },
      },
    ]);
    expect(berichten.map(({ declaratie }) => declaratie.totaalIngediendBedrag)).toEqual([{ totaalBedrag: 24_900, debetCredit: "D" }]);
  });

  it("IV089: de productperiode is de maand binnen de toewijzing, ook als de hulp later begon", () => {
    const keten = foldKeten([een301([eenToewijzing({ ingangsdatum: dag("2026-01-06"), einddatum: dag("2026-01-20") })])]);
    expect(stelVoor([eenRegistratie(13)], { keten }).regels[0]?.regel.productPeriode).toEqual({ begindatum: "2026-01-06", einddatum: "2026-01-20" });
  });

  it("TR341, IV081: uren die in minuten zijn geregistreerd gaan in minuten mee, en pas het bedrag wordt afgerond", () => {
    const product = { categorie: "02", code: "02A01" } as const;
    const keten = foldKeten([een301([eenToewijzing({ product, omvang: { volume: 4, eenheid: "04", frequentie: "2" } })])]);
    const tarieven = [{ productCode: "02A01", eenheid: "04", tariefInEurocent: 5_437 } as const];
    const { regels } = stelVoor([eenRegistratie(5, { product, eenheid: "01", volume: 95 }), eenRegistratie(6, { product, eenheid: "04", volume: 1 })], { keten, tarieven });
    // 155 minutes: 54.37 x 155 / 60 = 140.4558 euros; a minute costs 0.9062 euros.
    expect(regels[0]?.regel).toMatchObject({ eenheid: "01", geleverdVolume: 155, productTarief: 91, ingediendBedrag: { bedrag: 14_046 } });
  });

  it("D-20.10, TR321: wat boven het volume van de maand komt wordt niet gedeclareerd, de laatste dagen het eerst", () => {
    // Three dagdelen a week, five weeks in January 2026: fifteen.
    const dagen = [2, 5, 7, 9, 12, 14, 16, 19, 21].map((d) => eenRegistratie(d));
    const voorstel = stelVoor(dagen);
    expect(voorstel.regels[0]?.regel.geleverdVolume).toBe(14);
    expect(voorstel.nietGedeclareerd.map(({ registratie, reden }) => [registratie, describeReden(reden)])).toEqual([
      ["r-19", "Het volume van de toewijzing voor deze maand is op. Overleg met de gemeente over de toewijzing."],
      ["r-21", "Het volume van de toewijzing voor deze maand is op. Overleg met de gemeente over de toewijzing."],
    ]);
  });

  it("TR322, TR369: ook het totaal van de toewijzing en het budget zijn een grens", () => {
    const totaal = foldKeten([een301([eenToewijzing({ omvang: { volume: 5, eenheid: "16", frequentie: "6" } })])]);
    expect(redenen(stelVoor([eenRegistratie(5), eenRegistratie(6), eenRegistratie(7)], { keten: totaal }))).toEqual(["r-7 VolumeOp"]);
    const budget = foldKeten([een301([eenBudget(20_000)])]);
    const afspraken = { budgetgrondslag: "ingediendBedrag" } as const;
    const { regels, nietGedeclareerd } = stelVoor([eenRegistratie(5), eenRegistratie(6), eenRegistratie(7)], { keten: budget, afspraken });
    expect(regels[0]?.regel.ingediendBedrag.bedrag).toBe(16_600);
    expect(nietGedeclareerd).toEqual([{ registratie: "r-7", reden: { _tag: "VolumeOp", grens: "budget" } }]);
  });

  it("TR418, D-20.12: wisselt het tarief in de maand, dan geldt dat van de eerste dag, en de dagen van het andere tarief blijven over met de reden", () => {
    const tarieven = [
      { ...DAGDEEL, geldigTotEnMet: dag("2026-01-15") },
      { ...DAGDEEL, tariefInEurocent: 4_300, geldigVanaf: dag("2026-01-16") },
    ];
    const voorstel = stelVoor([eenRegistratie(15), eenRegistratie(16)], { tarieven });
    expect(voorstel.regels.map(({ regel }) => [regel.productTarief, regel.geleverdVolume])).toEqual([[4_150, 2]]);
    expect(redenen(voorstel)).toEqual(["r-16 TariefWisseltInPeriode"]);
  });

  it("IV084: sluit een nieuwe toewijzing aan op de dag van het nieuwe tarief, dan zijn er twee regels, elk met het eigen tarief", () => {
    const tarieven = [
      { ...DAGDEEL, geldigTotEnMet: dag("2026-01-15") },
      { ...DAGDEEL, tariefInEurocent: 4_300, geldigVanaf: dag("2026-01-16") },
    ];
    const keten = foldKeten([een301([eenToewijzing({ einddatum: dag("2026-01-15") }), eenToewijzing({ toewijzingNummer: 2, ingangsdatum: dag("2026-01-16") })])]);
    const { regels } = stelVoor([eenRegistratie(15), eenRegistratie(16, { toewijzingNummer: 2 })], { tarieven, keten });
    expect(regels.map(({ regel }) => [regel.productTarief, regel.productPeriode.begindatum, regel.productPeriode.einddatum])).toEqual([
      [4_150, "2026-01-01", "2026-01-15"],
      [4_300, "2026-01-16", "2026-01-31"],
    ]);
  });

  it("D-20.3: wat na 30 juni over het jaar ervoor komt wordt niet gedeclareerd", () => {
    const kop = kopOp("2027-07-01");
    const periode = { begindatum: dag("2027-06-01"), einddatum: dag("2027-06-30") };
    const voorstel = stelVoor([eenRegistratie(5)], { kop, periode, laatsteDag: () => dag("2027-06-30") });
    expect(redenen(voorstel)).toEqual(["r-5 TeLaat"]);
    expect(voorstel.berichten).toEqual([]);
  });

  it("D-8.3, D-20.10: alleen declarabele tijd binnen een geldende toewijzing voor dat product en in die eenheid telt", () => {
    const voorstel = stelVoor([
      eenRegistratie(2, { nietDeclarabel: "geen salaris van opdrachtnemer" }),
      eenRegistratie(3, { toewijzingNummer: 7 }),
      eenRegistratie(4, { dag: dag("2025-12-31") }),
      eenRegistratie(5, { product: { categorie: "07", code: "07A04" } }),
      eenRegistratie(6, { eenheid: "01" }),
      eenRegistratie(7, { volume: 0.5 }),
      eenRegistratie(8, { dag: dag("2026-02-08") }),
    ]);
    expect(redenen(voorstel)).toEqual([
      "r-2 NietDeclarabel", "r-3 GeenToewijzing", "r-4 BuitenToewijzing", "r-5 ProductPastNiet", "r-6 EenheidPastNiet", "r-7 VolumeOngeldig", "r-8 NaDeclaratieperiode",
    ]); // prettier-ignore
  });

  it("TR318, CS340, TR137: een periode is een hele maand, voorbij, en niet voor de laatst gedeclareerde", () => {
    const fout = (afwijking: Partial<Declaratieopdracht>): string =>
      describeVoorstelFailure(proposeDeclaratie(opdracht([eenRegistratie(5)], afwijking))._unsafeUnwrapErr());
    const { berichten } = stelVoor([eenRegistratie(5, { dag: dag("2026-02-05") })], { periode: FEBRUARI, kop: kopOp("2026-03-02") });
    expect([
      fout({ periode: { ...JANUARI, einddatum: dag("2026-01-30") } }),
      fout({ kop: kopOp("2026-01-30") }),
      fout({ keten: foldKeten([een301([eenToewijzing()]), ...berichten]) }),
      fout({ registraties: [eenRegistratie(5), eenRegistratie(5)] }),
    ]).toEqual([
      "De periode van een declaratie is een hele kalendermaand. Kies een maand.",
      "De maand 01-2026 is nog niet voorbij. Declareer vanaf de eerste dag van de volgende maand.",
      "Na deze maand is al gedeclareerd. Kies 02-2026 of later; oudere tijd kan daarin mee.",
      "Registratie r-5 komt twee keer voor. Geef elke registratie een eigen kenmerk.",
    ]);
  });

  it("OP179: een te grote declaratie wordt geknipt, en elke regel weet in welk bestand hij staat", () => {
    const bsns = ["999990019", "999990020", "999990032", "999990044"];
    const keten = foldKeten(bsns.map((bsn) => een301([eenToewijzing()], { bsn })));
    const { berichten, regels } = stelVoor(bsns.map((bsn, i) => eenRegistratie(5 + i, { bsn })), { keten, maximumBytes: 3_000 });
    expect(berichten.length).toBeGreaterThan(1);
    for (const { regel, deel } of regels)
      expect(berichten[deel - 1]?.declaratie.clienten.flatMap(({ prestaties }) => prestaties)).toContainEqual(regel);
  });
});

describe("Een gedeclareerde maand verbeteren", () => {
  const dagen = [eenRegistratie(5), eenRegistratie(7)];
  const eerste = stelVoor(dagen);
  const [bericht] = eerste.berichten;
  const herkomst = (...voorstellen: readonly Declaratievoorstel[]): readonly Herkomst[] =>
    voorstellen.flatMap(({ regels }) => regels.map(({ regel, registraties }) => ({ referentieNummer: regel.productReferentie.referentieNummer, registraties })));
  const daarna = (registraties: readonly Registratie[], ...antwoorden: readonly Wmo325[]): Declaratievoorstel => {
    const keten: readonly Bericht[] = [een301([eenToewijzing()]), ...eerste.berichten, ...antwoorden];
    return stelVoor(registraties, { keten: foldKeten(keten), eerdere: herkomst(eerste), kop: kopOp("2026-02-09", "202601b-") });
  };
  if (bericht === undefined) throw new Error("er is een bericht");
  const toegekend = een325(bericht);

  it("TR389: wat al klopt wordt niet nog eens gedeclareerd", () => {
    expect(redenen(daarna(dagen, toegekend))).toEqual(["r-5 AlGedeclareerd", "r-7 AlGedeclareerd"]);
    expect(redenen(daarna(dagen))).toEqual(["r-5 AlGedeclareerd", "r-7 AlGedeclareerd"]);
  });

  it("IV085, IV091, OP366: een toegekende regel met een dag te veel wordt gecrediteerd en opnieuw ingediend", () => {
    const { regels, nietGedeclareerd, berichten } = daarna([eenRegistratie(5), eenRegistratie(7, { nietDeclarabel: "niet uitgevoerd" })], toegekend);
    expect(regels.map(({ soort, registraties, vervangt, regel }) => [soort, registraties, vervangt, regel.geleverdVolume, regel.productReferentie])).toEqual([
      ["credit", [], "202601-1", 4, { referentieNummer: "202601b-1", vorigReferentieNummer: "202601-1" }],
      ["debet", ["r-5"], "202601-1", 2, { referentieNummer: "202601b-2" }],
    ]);
    expect(nietGedeclareerd).toEqual([{ registratie: "r-7", reden: { _tag: "NietDeclarabel", reden: "niet uitgevoerd" } }]);
    expect(berichten[0]?.declaratie.totaalIngediendBedrag).toEqual({ totaalBedrag: 8_300, debetCredit: "C" });
  });

  it("IV085: blijft er niets over, dan is er alleen een credit", () => {
    const weg = dagen.map((registratie) => ({ ...registratie, nietDeclarabel: "niet uitgevoerd" }));
    expect(daarna(weg, toegekend).regels.map(({ soort }) => soort)).toEqual(["credit"]);
  });

  it("IV085: een regel zonder antwoord kan nog niet worden verbeterd", () => {
    expect(redenen(daarna([...dagen, eenRegistratie(9)]))).toEqual(["r-5 AlGedeclareerd", "r-7 AlGedeclareerd", "r-9 WachtOpAntwoord"]);
  });

  it("D-20.15: zonder alle registraties van de regel wordt niets teruggenomen", () => {
    expect(redenen(daarna([eenRegistratie(5), eenRegistratie(9)], toegekend))).toEqual(["r-5 AlGedeclareerd", "r-9 RegelStaatVast"]);
  });

  it("D-20.7: een afgewezen regel zegt waarom en wat te doen, en gaat met een nieuw nummer opnieuw mee", () => {
    const afgewezen = een325(bericht, bericht.declaratie.clienten[0]?.prestaties);
    const { regels } = explainAfloop(bericht, afgewezen)._unsafeUnwrap();
    expect(regels.map(({ gronden }) => gronden)).toEqual([
      [
        {
          retourcode: "9341",
          betekenis: "Eenheid in de Prestatie past niet bij Eenheid in het ToegewezenProduct.",
          doen: "De eenheid past niet bij de toewijzing of de afspraak. Neem de eenheid over; alleen uren mogen ook in minuten. Declareer daarna opnieuw, met een nieuw referentienummer.",
        },
      ],
    ]);
    expect(daarna(dagen, afgewezen).regels.map(({ soort, registraties, regel }) => [soort, registraties, regel.productReferentie.referentieNummer])).toEqual([
      ["debet", ["r-5", "r-7"], "202601b-1"],
    ]);
  });
});
