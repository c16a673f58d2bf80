const OMVANG = { volume: 3, eenheid: "16", frequentie: "2" };

/** Indications of made-up people, by a Bsn of the test range: one runs, one ended lately, one ended long ago. */
export const INDICATIES: Readonly<Record<string, readonly unknown[]>> = {
  "999900006": [
    { kenmerk: "ind-1", begindatum: "2025-06-01", einddatum: "2027-05-31", bouwsteen: "begeleiding", productcode: "02A01", omvang: { volume: 120, eenheid: "01", frequentie: "2" }, financiering: "zin", aanbieder: "Zorg & Zo" },
    { kenmerk: "ind-2", begindatum: "2024-01-01", einddatum: "2025-10-31", bouwsteen: "dagbesteding", productcode: "07A03", omvang: OMVANG, financiering: "pgb" },
    { kenmerk: "ind-3", begindatum: "2020-01-01", einddatum: "2021-12-31", bouwsteen: "dagbesteding", productcode: "07A03", omvang: OMVANG, financiering: "zin", aanbieder: "Vroeger" },
  ],
};
