import type { Bericht, Berichtsoort } from "../src/index.js";
import { BERICHTSOORTEN, Bericht as BerichtSchema } from "../src/index.js";

const PARTIJEN = {
  wijkteam: { soort: "wijkteam", naam: "Stichting Voorbeeld" },
  gemeente: { soort: "gemeente", gemeentecode: "0268" },
  aanbieder: { soort: "aanbieder", naam: "Zorg & Zo", agbCode: "98000001" },
} as const;

const BETROKKENE = { bsn: "999900006", dossier: "dossier-7" };
const AANBIEDER = { naam: "Zorg & Zo", agbCode: "98000001" };

const ZIN = {
  soort: "productbestelling",
  betrokkene: BETROKKENE,
  advies: "advies-1",
  begindatum: "2026-05-01",
  einddatum: "2027-04-30",
  bouwsteen: "dagbesteding",
  productcode: "07A03",
  omvang: { volume: 3, eenheid: "16", frequentie: "2" },
  financiering: { vorm: "zin", aanbieder: AANBIEDER, robLijst: "2026-04-01" },
};

/** The content of one message of each kind, and of each branch of a choice, as plain data. */
export const INHOUDEN: readonly (readonly [titel: string, inhoud: Readonly<Record<string, unknown>>])[] = [
  ["productbestelling met zorg in natura", ZIN],
  [
    "productbestelling met een veegcontract",
    { ...ZIN, financiering: { vorm: "zin", aanbieder: { naam: "Klein & Fijn" }, veegcontract: { kenmerk: "veeg-1", motivering: "Alleen hier spreekt men gebarentaal.\nGevraagd op 3 april." } } },
  ],
  ["productbestelling met een pgb van de inwoner", { ...ZIN, financiering: { vorm: "pgb", beheerder: { wie: "inwoner" } } }],
  ["productbestelling met een pgb en een beheerder", { ...ZIN, financiering: { vorm: "pgb", beheerder: { wie: "ander", naam: "J. de Vries" } } }],
  [
    "negatief advies",
    {
      soort: "negatief-advies",
      betrokkene: BETROKKENE,
      advies: "advies-1",
      gedeeltelijk: true,
      grond: "sociaal netwerk",
      artikel: "2.3.5 lid 3",
      motivering: "De zus kookt  <drie> keer per week & wil dat blijven doen.\r\n\tZij zei: \"graag\".  ",
    },
  ],
  [
    "intrekking na beschermd wonen",
    { soort: "intrekking", betrokkene: BETROKKENE, indicatie: "ind-1", laatsteDag: "2026-02-28", reden: { soort: "beschermd-wonen", toekenningsdatum: "2025-11-30", afspraken: "Overdracht op 1 februari." } },
  ],
  [
    "intrekking bij overstap naar het wijkteam",
    { soort: "intrekking", betrokkene: BETROKKENE, indicatie: "ind-1", laatsteDag: "2026-02-28", reden: { soort: "overstap-naar-opdrachtnemer", ingetrokken: ["begeleiding"], blijft: [] } },
  ],
  ["intrekking na overdracht naar de Wlz", { soort: "intrekking", betrokkene: BETROKKENE, indicatie: "ind-1", laatsteDag: "2026-02-28", reden: { soort: "wlz", overgedragenAan: "Wlz-huis" } }],
  ["intrekking na weigeren van de Wlz", { soort: "intrekking", betrokkene: BETROKKENE, indicatie: "ind-1", laatsteDag: "2026-02-28", reden: { soort: "wlz-geweigerd", motivering: "Er is aanspraak op de Wlz." } }],
  [
    "overstap naar een andere aanbieder",
    { soort: "overstap-aanbieder", betrokkene: BETROKKENE, indicatie: "ind-1", ingangsdatum: "2026-06-01", van: AANBIEDER, naar: { naam: "Anders" }, motivering: "Dichter bij huis.", overdracht: "geregeld" },
  ],
  ["vertragingsmelding", { soort: "vertragingsmelding", dossier: "dossier-7", meldingOp: "2026-03-02", uiterlijk: "2026-04-13", verwacht: "2026-04-20", reden: "De inwoner lag in het ziekenhuis." }],
  [
    "kopie van het verslag",
    {
      soort: "verslag-kopie",
      betrokkene: BETROKKENE,
      advies: "advies-1",
      financiering: "zin",
      aanbieder: AANBIEDER,
      verslag: { titel: "Onderzoeksverslag", vastgesteldOp: "2026-04-10", opmaak: "text/markdown", inhoud: "# Onderzoeksverslag\n\nDe inwoner wil ’s middags naar buiten. 😀" },
    },
  ],
  ["vraag naar indicaties", { soort: "indicatievraag", betrokkene: BETROKKENE, doel: { reden: "onderzoek", zaak: "onderzoek-1" }, peildatum: "2026-04-01" }],
  ["ontvangstbewijs: aangenomen", { soort: "ontvangstbewijs", opKenmerk: "k-1", ontvangen: "2026-04-13T09:00:00Z", uitkomst: { stand: "aangenomen", zaak: "Z-2026-1" } }],
  [
    "ontvangstbewijs: geweigerd",
    { soort: "ontvangstbewijs", opKenmerk: "k-1", ontvangen: "2026-04-13T09:00:00.123+02:00", uitkomst: { stand: "geweigerd", bevindingen: [{ plaats: "/inhoud/omvang", code: "leeg" }, { plaats: "/kenmerk", code: "vorm", tekst: "Klopt niet." }] } },
  ],
  ["besluit", { soort: "besluit", opKenmerk: "k-1", advies: "advies-1", beschikkingsdatum: "2026-04-24", besluit: "gedeeltelijk toegekend", indicatie: "ind-1" }],
  [
    "antwoord met indicaties",
    {
      soort: "indicatieantwoord",
      opKenmerk: "k-2",
      peildatum: "2026-04-01",
      indicaties: [
        { kenmerk: "ind-1", begindatum: "2025-01-01", bouwsteen: "begeleiding", productcode: "02A01", omvang: { volume: 120, eenheid: "01", frequentie: "2" }, financiering: "zin", aanbieder: "Zorg & Zo" },
        { kenmerk: "ind-2", begindatum: "2024-01-01", einddatum: "2025-12-31", bouwsteen: "dagbesteding", productcode: "07A03", omvang: { volume: 3, eenheid: "16", frequentie: "2" }, financiering: "pgb" },
      ],
    },
  ],
  ["antwoord zonder indicaties", { soort: "indicatieantwoord", opKenmerk: "k-2", peildatum: "2026-04-01", indicaties: [] }],
];

const isSoort = (soort: unknown): soort is Berichtsoort => typeof soort === "string" && Object.hasOwn(BERICHTSOORTEN, soort);

/** A message around a content, as plain data. */
export const ruwBericht = (inhoud: Readonly<Record<string, unknown>>, deel: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => {
  const { van, aan } = isSoort(inhoud["soort"]) ? BERICHTSOORTEN[inhoud["soort"]] : BERICHTSOORTEN.productbestelling;
  return { contract: "wmo-kit-backoffice", versie: "1.0", kenmerk: "g-1.bestelling", gemaakt: "2026-04-13T08:30:00Z", afzender: PARTIJEN[van], ontvanger: PARTIJEN[aan], inhoud, ...deel };
};

/** A message of each kind. */
export const BERICHTEN: readonly (readonly [titel: string, bericht: Bericht])[] = INHOUDEN.map(([titel, inhoud]) => [titel, BerichtSchema.parse(ruwBericht(inhoud))]);
