import { eisWijkteam, SINDS_WIJKTEAM } from "./document.js";
import type { Indicator } from "./indicator.js";

const BASIS = {
  teller: null,
  reeks: "caseload",
  eenheid: "inwoners",
  uitsplitsingen: ["wijk"],
  frequentie: "maandelijks",
  eisen: ["W-106.9", "W-108.5"],
  bron: eisWijkteam("106.9"),
  geldigheid: SINDS_WIJKTEAM,
  personen: "bsn",
} as const;
const IN_CASELOAD =
  "Een inwoner is in de caseload vanaf het begin van een onderzoek of van basishulp. Dat duurt zolang het onderzoek loopt, de melding die daarbij hoort open is, of de basishulp loopt, waakvlam meegeteld.";
const LEZING =
  "De bron noemt “echt onderzocht” en “blijvender in de caseload voor actieve hulp of passieve bewaking” en geeft geen dag. Kleine contacten zonder onderzoek of basishulp vallen erbuiten. Perioden die aansluiten zijn één periode.";

/** The figures about the caseload. They can be delivered by Bsn: the caller then gives the Bsn as the reference of a dossier. @source W-106.9 */
export const CASELOAD: readonly Indicator[] = [
  {
    ...BASIS,
    id: "caseload-instroom",
    titel: "Instroom in de caseload",
    definitie: `Het aantal inwoners dat in de maand in de caseload kwam. ${IN_CASELOAD}`,
    noemer: "inwoners die in de maand in de caseload kwamen",
    meetwijze: { soort: "instroom" },
    lezing: LEZING,
  },
  {
    ...BASIS,
    id: "caseload-stand",
    titel: "In de caseload",
    definitie: `Het aantal inwoners dat op de laatste dag van de maand in de caseload is. ${IN_CASELOAD}`,
    noemer: "inwoners in de caseload op de laatste dag",
    meetwijze: { soort: "stand" },
    lezing: LEZING,
  },
  {
    ...BASIS,
    id: "caseload-uitstroom",
    titel: "Uitstroom uit de caseload",
    definitie: `Het aantal inwoners dat in de maand uit de caseload ging, met de reden. ${IN_CASELOAD}`,
    noemer: "inwoners die in de maand uit de caseload gingen",
    meetwijze: { soort: "uitstroom" },
    uitsplitsingen: ["wijk", "reden"],
    lezing: LEZING,
  },
  {
    ...BASIS,
    id: "caseload-doorlooptijd",
    titel: "Doorlooptijd in de caseload",
    definitie: `Van wie in de maand uit de caseload ging: hoeveel dagen de inwoner erin was. ${IN_CASELOAD}`,
    noemer: "inwoners die in de maand uit de caseload gingen",
    eenheid: "dagen",
    meetwijze: { soort: "duur" },
    uitsplitsingen: ["wijk", "reden"],
    lezing: LEZING,
  },
  {
    ...BASIS,
    id: "trajecten",
    titel: "Trajecten",
    definitie: "Het aantal trajecten dat in de maand liep. Een traject is één onderzoek of één keer basishulp.",
    noemer: "onderzoeken en basishulp die in de maand liepen",
    reeks: "trajecten",
    eenheid: "trajecten",
    meetwijze: { soort: "lopend" },
    uitsplitsingen: ["wijk", "soort"],
  },
  {
    ...BASIS,
    id: "doelrealisatie",
    titel: "Doelrealisatie vastgelegd",
    definitie: "Van de basishulp die in de maand is afgesloten of voortijdig is beëindigd: het deel waarbij in de laatste evaluatie staat wat van de doelen terechtkwam.",
    teller: "afgesloten basishulp met een slotevaluatie waarin de doelrealisatie staat",
    noemer: "basishulp die in de maand is afgesloten of voortijdig is beëindigd",
    reeks: "doelrealisatie",
    eenheid: "trajecten",
    meetwijze: { soort: "aandeel", maatstaf: { soort: "geen" }, per: "zaak" },
  },
];
