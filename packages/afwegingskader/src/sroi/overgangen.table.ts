import { metReden } from "../kern/met-reden.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import type { Sroi } from "./sroi.js";
import type { SroiGegevens } from "./sroi.schemas.js";
import {
  aanmeldingGeweest,
  adviseurOpTijd,
  getekendGeweest,
  omzetBekend,
  periodeNaVorige,
  periodeVoorbij,
  waardeGehaald,
} from "./sroi.wachters.js";
import type { SroiToestand } from "./toestanden.js";

type V<Soort extends keyof SroiGegevens> = Vraag<Sroi, SroiGegevens[Soort]>;

const isWijkteam = { naam: "isWijkteam", geldt: ({ gegevens }: V<"overeenkomst-getekend">): boolean => gegevens.programma === "wijkteam" };
const bovenDrempel = { naam: "bovenDrempel", geldt: ({ gegevens }: V<"drempel-getoetst">): boolean => gegevens.uitkomst === "boven de drempel" };

/** The rows of the duty of social return. @source lifecycle.md B11 */
export const SROI_OVERGANGEN: readonly OvergangVan<SroiToestand, Sroi, SroiGegevens>[] = [
  {
    // The wijkteam owes social return whatever its turnover is.
    van: "nieuw",
    gebeurtenis: "overeenkomst-getekend",
    als: isWijkteam,
    naar: "verplicht",
    wachters: [getekendGeweest],
    gevolgen: ({ gegevens: { getekendOp }, normen }) => [
      metUiterlijk(
        { taak: "Mail de adviseur Social Return van het Werkbedrijf.", eis: "W-100.2", norm: "W-100.2" },
        getekendOp === undefined ? undefined : normen.laatsteDag("W-100.2", getekendOp),
      ),
    ],
    eisen: ["W-100.1", "W-100.2"],
  },
  {
    van: "nieuw",
    gebeurtenis: "overeenkomst-getekend",
    naar: "nog-niet-verplicht",
    wachters: [getekendGeweest],
    gevolgen: () => [{ _tag: "Taak", taak: "Toets de verwachte regionale omzet over de contractperiode.", eis: "D-9", norm: "D-9.drempel" }],
    eisen: ["D-9"],
  },
  {
    van: ["nog-niet-verplicht", "verplicht"],
    gebeurtenis: "gegevens-gecorrigeerd",
    wachters: [metReden, getekendGeweest],
    eisen: ["D-9", "W-100.2"],
  },
  {
    van: ["nog-niet-verplicht"],
    gebeurtenis: "drempel-getoetst",
    als: bovenDrempel,
    naar: "verplicht",
    wachters: [],
    gevolgen: () => [{ _tag: "Taak", taak: "Zet de invulling van de social return in Wizzr.", eis: "D-9" }],
    eisen: ["D-9"],
  },
  // Later turnover can still pass the threshold, so the test can come back.
  { van: ["nog-niet-verplicht"], gebeurtenis: "drempel-getoetst", wachters: [omzetBekend], eisen: ["D-9"] },
  { van: ["verplicht"], gebeurtenis: "aangemeld", naar: "aangemeld", wachters: [aanmeldingGeweest, adviseurOpTijd], eisen: ["D-9", "W-100.2"] },
  { van: ["aangemeld"], gebeurtenis: "uitvoering-begonnen", naar: "in-uitvoering", wachters: [], eisen: ["D-9", "W-100.1"] },
  { van: ["in-uitvoering"], gebeurtenis: "verantwoord", naar: "verantwoord", wachters: [periodeVoorbij, waardeGehaald], eisen: ["D-9", "W-100.1"] },
  {
    van: ["verantwoord"],
    gebeurtenis: "nieuwe-periode-begonnen",
    naar: "in-uitvoering",
    wachters: [periodeNaVorige],
    eisen: ["D-9", "W-100.1"],
  },
];
