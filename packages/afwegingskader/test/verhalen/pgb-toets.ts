import type { Regel } from "../verhaal-historie.js";
import { ADVISEUR, PGB_DESKUNDIGE, VEILIGHEIDSDESKUNDIGE } from "./mensen.js";

const PGB = ["A4", "pgb-1"] as const;

/** The pgb test: explained, wanted, talked over without the provider, and judged by somebody trained in it. */
export const pgbToets: readonly Regel[] = [
  {
    wat: "W-32.1: voor deze voorziening is een pgb mogelijk",
    op: "2026-03-12T09:00:00Z",
    door: VEILIGHEIDSDESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-overwogen",
    gegevens: { onderzoek: "onderzoek-1", pgbIsMogelijk: true },
    wordt: "overwogen",
  },
  {
    wat: "W-32.1: rechten, plichten en gevolgen zijn in begrijpelijke taal uitgelegd; de inwoner wil een pgb en zegt waarom",
    op: "2026-03-12T09:10:00Z",
    door: VEILIGHEIDSDESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-uitgelegd",
    gegevens: { rechten: true, plichten: true, gevolgen: true, begrijpelijkeTaal: true, wensGemotiveerd: "Wil de eigen begeleider houden." },
    wordt: "gewenst",
  },
  {
    wat: "W-32.2: het pgb-plan is ontvangen",
    op: "2026-03-16T09:00:00Z",
    door: VEILIGHEIDSDESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-plan-ontvangen",
    gegevens: { plan: "Begeleiding naar de werkplaats, twee keer een uur per week." },
    wordt: "te-toetsen",
  },
  {
    wat: "W-39: de zorgaanbieder zit niet bij het pgb-gesprek",
    op: "2026-03-18T09:00:00Z",
    door: PGB_DESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-gesprek-gevoerd",
    gegevens: { deelnemers: ["inwoner", "zorgaanbieder"] },
    geweigerd: { AANBIEDER_NIET_BIJ_PGB_GESPREK: "Bij een pgb mag de zorgaanbieder niet bij het gesprek zijn." },
  },
  {
    wat: "W-32.2: het gesprek is met de inwoner en de cliëntondersteuner",
    op: "2026-03-18T10:00:00Z",
    door: PGB_DESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-gesprek-gevoerd",
    gegevens: { deelnemers: ["inwoner", "clientondersteuner"] },
    wordt: "te-toetsen",
  },
  {
    wat: "W-72.8, W-32.2: zonder scholing in pgb, en met maar één oordeel, is er geen toets",
    op: "2026-03-18T11:00:00Z",
    door: ADVISEUR,
    zaak: PGB,
    gebeurtenis: "pgb-beoordeeld",
    gegevens: { bekwaamheid: { voldoet: true, motivering: "Heeft een goed overzicht." }, instrument: { versie: "2026", goedgekeurdDoorOpdrachtgever: true } },
    geweigerd: {
      PGB_TOETS_ONTBREEKT: "Beoordeel pgb-plan en gesprek op bekwaamheid en kwaliteit.",
      PGB_DESKUNDIGE_VEREIST: "Laat de pgb-toets doen of begeleiden door iemand die in pgb is geschoold.",
    },
  },
  {
    wat: "W-32.2, W-32.4: bekwaamheid en kwaliteit voldoen, met het goedgekeurde instrument",
    op: "2026-03-18T11:30:00Z",
    door: PGB_DESKUNDIGE,
    zaak: PGB,
    gebeurtenis: "pgb-beoordeeld",
    gegevens: {
      bekwaamheid: { voldoet: true, motivering: "Heeft een goed overzicht en doet de administratie zelf." },
      kwaliteit: { voldoet: true, motivering: "De begeleider is opgeleid en het plan past bij de doelen." },
      instrument: { versie: "2026", goedgekeurdDoorOpdrachtgever: true },
    },
    wordt: "voldoet",
  },
];
