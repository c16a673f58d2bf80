import type { Regel } from "../verhaal-historie.js";
import { ADVISEUR, COLLEGA } from "./mensen.js";

const INDICATIE = ["A6", "indicatie-1"] as const;
const ADVIES = ["A3", "advies-1"] as const;

/** The advice at a re-indication: in kind, by the list of the day, chosen from more than one, reviewed, sent to all three, and extended. */
export const hardheidAdvies: readonly Regel[] = [
  {
    wat: "W-33.4: het advies begint",
    op: "2026-05-22T09:00:00Z",
    door: ADVISEUR,
    zaak: ADVIES,
    gebeurtenis: "advies-begonnen",
    gegevens: { onderzoek: "onderzoek-1" },
    wordt: "concept",
  },
  {
    wat: "W-37.3: de aanbieder levert dit product volgens de lijst van vandaag",
    op: "2026-05-22T09:10:00Z",
    door: ADVISEUR,
    zaak: ADVIES,
    gebeurtenis: "productbestelling-gemaakt",
    gegevens: {
      begindatum: "2026-07-01",
      einddatum: "2027-06-30",
      soort: "begeleiding",
      productcode: "02A03",
      omvang: { volume: 60, eenheid: "01", frequentie: "2" },
      financiering: "zin",
      aanbieder: "De Brug",
      robLijst: { opgehaald: "2026-05-22", producten: ["02A03", "07A03"] },
    },
    wordt: "concept",
  },
  {
    wat: "W-31, W-41.3: de inwoner kon kiezen uit meer dan een aanbieder",
    op: "2026-05-22T09:20:00Z",
    door: ADVISEUR,
    zaak: ADVIES,
    gebeurtenis: "keuze-geboden",
    gegevens: {
      keuzeUitgelegd: true,
      abonnementstariefUitgelegd: true,
      aanbieders: [
        { aanbieder: "De Brug", verbonden: false },
        { aanbieder: "Het Veer", verbonden: false },
      ],
    },
    wordt: "concept",
  },
  {
    wat: "W-54.2: het advies gaat naar een tweede beoordelaar",
    op: "2026-05-22T09:30:00Z",
    door: ADVISEUR,
    zaak: ADVIES,
    gebeurtenis: "ter-toetsing-aangeboden",
    wordt: "ter-toetsing",
  },
  {
    wat: "W-54.2: een collega keurt het goed",
    op: "2026-05-25T09:00:00Z",
    door: COLLEGA,
    zaak: ADVIES,
    gebeurtenis: "getoetst",
    gegevens: { bevinding: "De hardheid is goed uitgelegd." },
    wordt: "goedgekeurd",
  },
  {
    wat: "W-29.2: bij zorg in natura krijgt ook de aanbieder het verslag, op hetzelfde moment",
    op: "2026-05-25T09:10:00Z",
    door: ADVISEUR,
    zaak: ADVIES,
    gebeurtenis: "verzonden",
    gegevens: {
      ontvangers: [
        { aan: "backoffice", stuk: "advies" },
        { aan: "inwoner", stuk: "verslag" },
        { aan: "aanbieder", stuk: "verslag" },
      ],
    },
    wordt: "verzonden",
    moet: ["aan backoffice: advies", "aan inwoner: verslag", "aan aanbieder: verslag"],
  },
  {
    wat: "W-28.1, W-28.2: de indicatie is verlengd, aansluitend op de vorige",
    op: "2026-06-01T09:00:00Z",
    door: ADVISEUR,
    zaak: INDICATIE,
    gebeurtenis: "verlengd",
    gegevens: { advies: "advies-1", begindatum: "2026-07-01", einddatum: "2027-06-30" },
    wordt: "lopend",
  },
];
