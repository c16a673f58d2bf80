import fc from "fast-check";

import { Balans, Beginstand } from "../src/jaarrekening/balans.js";
import { parseJaarrekening, type Jaarrekening } from "../src/jaarrekening/jaarrekening.js";
import { Lumpsum } from "../src/jaarrekening/opdracht.js";
import { Resultatenrekening, Uitkeringen } from "../src/jaarrekening/resultatenrekening.js";
import { STREKKINGEN, VERKLARINGSOORTEN } from "../src/jaarrekening/verklaring.js";

const eenBedrag = fc.option(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100_000_00, max: 100_000_00 }), fc.constant(0)));
const eenAantal = fc.option(
  fc.oneof(
    fc.nat(5000).map(String),
    fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 4000 })).map(([teller, noemer]) => `${teller}/${noemer}`),
    fc.tuple(fc.nat(9999), fc.nat(99)).map(([heel, deel]) => `${heel}.${String(deel).padStart(2, "0")}`),
  ),
);
const eenJaNee = fc.option(fc.boolean());
/** References as people make them, with what spreadsheets and CSV find hard. */
const eenKenmerk = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom("=1+1", "-5", "+A1", "@x", "'tekst", '"aanhaling"', "a;b", "a,b", "regel\nregel", " voor en na ", "12", "007", "é ü ß", "<a&b>", "_x0041_", "=HYPERLINK(1)"),
  )
  .filter((tekst) => tekst.trim() !== "" && !/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/u.test(tekst));

const bedragen = (namen: readonly string[]): fc.Arbitrary<Record<string, number | null>> =>
  fc.record(Object.fromEntries(namen.map((naam) => [naam, eenBedrag])));

const eenDag = fc.constantFrom("2019-12-31", "2024-02-29", "2025-01-01", "2026-07-15");

const eenBeloning = fc.record({
  kenmerk: eenKenmerk,
  rol: fc.constantFrom("bestuurder", "partner van bestuurder"),
  isAandeelhouder: eenJaNee,
  salaris: eenBedrag,
  managementFee: eenBedrag,
  pensioenopbouw: eenBedrag,
  dividend: eenBedrag,
  rente: eenBedrag,
  inhuurAndereFunctie: eenBedrag,
  waardegroeiReserves: eenBedrag,
  deeltijdfactor: eenAantal,
  dagen: fc.option(fc.nat(366)),
});

const eenPartij = fc.record({
  kenmerk: eenKenmerk,
  soort: fc.constantFrom("rechtspersoon", "bestuurder", "partner van bestuurder", "andere persoon"),
  leningVerstrekt: eenBedrag,
  leningOntvangen: eenBedrag,
  transacties: fc.array(fc.record({ kenmerk: eenKenmerk, richting: fc.constantFrom("inkoop", "verkoop"), prijs: eenBedrag, kostprijs: eenBedrag }), { maxLength: 2 }),
});

const eenOnderaannemer = fc.record({ kenmerk: eenKenmerk, ontvangenTarief: eenBedrag, betaald: eenBedrag, totaleKosten: eenBedrag, doorberekend: eenBedrag, werkelijkeKosten: eenBedrag });

const UREN = ["werkelijkeProductieveUren", "aangebodenProductieveUren"];

const eenRuw = fc.record({
  rechtspersoon: eenKenmerk,
  boekjaar: fc.nat(99).map((jaar) => ({ begindatum: `20${String(jaar).padStart(2, "0")}-01-01`, einddatum: `20${String(jaar).padStart(2, "0")}-12-31` })),
  verklaring: fc.record({ soort: fc.option(fc.constantFrom(...VERKLARINGSOORTEN)), strekking: fc.option(fc.constantFrom(...STREKKINGEN)), onzekerheidVanMaterieelBelang: eenJaNee, continuiteitsparagraaf: eenJaNee }),
  balans: bedragen(Object.keys(Balans.shape)),
  beginstand: bedragen(Object.keys(Beginstand.shape)),
  resultatenrekening: bedragen(Object.keys(Resultatenrekening.shape)),
  uitkeringen: bedragen(Object.keys(Uitkeringen.shape)),
  personeel: fc.record({ gemiddeldAantalWerknemers: eenAantal, fteTotaal: eenAantal, ziektedagen: eenAantal }),
  lumpsum: bedragen(Object.keys(Lumpsum.shape).filter((naam) => !UREN.includes(naam))),
  verzekering: fc.record({ bedrijfPerJaar: eenBedrag, geldigheid: fc.option(fc.oneof(fc.record({ begindatum: eenDag }), fc.constant({ begindatum: "2020-01-01", einddatum: "2020-12-31" }))) }),
  beloningen: fc.option(fc.array(eenBeloning, { maxLength: 3 })),
  ondernemers: fc.option(fc.array(fc.record({ kenmerk: eenKenmerk, winstaandeel: eenBedrag, deeltijdfactor: eenAantal, dagen: fc.option(fc.nat(366)) }), { maxLength: 2 })),
  verbondenPartijen: fc.option(fc.array(eenPartij, { maxLength: 3 })),
  onderaannemers: fc.option(fc.array(eenOnderaannemer, { maxLength: 2 })),
});

/** Any accounts that the schema takes. */
export const eenJaarrekening: fc.Arbitrary<Jaarrekening> = eenRuw.map((ruw) => parseJaarrekening(ruw)._unsafeUnwrap());

/** Accounts of some years, no year twice. */
export const enkeleJaren = fc.uniqueArray(eenJaarrekening, { minLength: 1, maxLength: 3, selector: ({ boekjaar }) => boekjaar.begindatum });
