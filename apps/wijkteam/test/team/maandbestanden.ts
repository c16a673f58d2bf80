import { makeTrekker } from "./trek.js";

const KOPPEN = "Maand;Verwijzer;Productcode;Eenheid;Aantal indicaties;Omvang;Gedeclareerde uren;Uitgaven;Spiegelbudget";
const VERWIJZERS = ["wijkteam", "huisarts"];
const PRODUCTEN = ["02A03", "07A01", "10A05"];

/** The file that a municipality would deliver about these months, drawn from a seed: some hours and budgets are not known. */
export const maakMaandbestand = (maanden: readonly string[], zaad: number): string => {
  const { onder, kans } = makeTrekker(zaad);
  const bedrag = (): string => `${onder(90_000)},${String(onder(100)).padStart(2, "0")}`;
  const regels = maanden.flatMap((maand) =>
    VERWIJZERS.flatMap((verwijzer) =>
      PRODUCTEN.map((product) => [maand, verwijzer, product, "16", onder(80), onder(900), kans(0.8) ? `${onder(400)},${String(onder(100)).padStart(2, "0")}` : "", bedrag(), kans(0.8) ? bedrag() : ""].join(";")),
    ),
  );
  return [KOPPEN, ...regels, ""].join("\r\n");
};
