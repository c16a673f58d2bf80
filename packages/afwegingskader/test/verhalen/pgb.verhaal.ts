import type { Regel, Verhaal } from "../verhaal-historie.js";
import { meldingTotScreening } from "./begin.js";
import { ADVISEUR, VEILIGHEIDSDESKUNDIGE } from "./mensen.js";
import { stappenTotEnMet4, verslagVastgesteld } from "./onderzoek.js";
import { pgbAdvies } from "./pgb-advies.js";
import { pgbToets } from "./pgb-toets.js";

const MELDING = ["A1", "melding-1"] as const;
const ONDERZOEK = ["A2", "onderzoek-1"] as const;
const VEILIGHEID = ["A8", "veiligheid-1"] as const;

const KOPPELING = { professional: "p-veiligheid", keuzeGeboden: true, achtergrondGewogen: true, andereVerantwoordelijkeInGezin: false };
const VERSLAG = {
  samenvatting: "De inwoner komt alleen de deur uit met begeleiding. Thuis is er ruzie.",
  financieleStress: false,
  daginvullingOntbreekt: true,
  veiligheidszorg: true,
  afschalenMogelijk: false,
  doelen: [{ soort: "daginvulling", omschrijving: "Twee dagdelen per week naar de werkplaats.", streefdatum: "2026-06-01" }],
  regisseurAangewezen: true,
  regisseur: { naam: "de adviseur", organisatie: "het wijkteam", terugkoppeling: "elke maand" },
};

const onderzoekBegint: readonly Regel[] = [
  {
    wat: "W-49.3: het onderzoek begint",
    op: "2026-03-10T09:30:00Z",
    door: VEILIGHEIDSDESKUNDIGE,
    zaak: MELDING,
    gebeurtenis: "onderzoek-gestart",
    gegevens: { onderzoek: "onderzoek-1" },
    wordt: "gekoppeld",
  },
  {
    wat: "W-49.3: het onderzoek hoort bij deze melding",
    op: "2026-03-10T09:35:00Z",
    door: VEILIGHEIDSDESKUNDIGE,
    zaak: ONDERZOEK,
    gebeurtenis: "onderzoek-gestart",
    gegevens: { aanleiding: { soort: "melding", melding: "melding-1" }, diepgang: "diepgaand" },
    wordt: "gestart",
  },
];

/** A positive advice with a pgb, for a resident about whose safety there are concerns. */
export const PGB_MET_VEILIGHEIDSZORG: Verhaal = {
  titel: "Een positief advies met een pgb, met zorgen over veiligheid",
  dossier: "dossier-2",
  regels: [
    ...meldingTotScreening("huisarts", { aard: "komt de deur niet meer uit, ruzie thuis", veiligheidszorg: true }),
    {
      wat: "W-70.1: een casus met zorgen over veiligheid gaat niet naar wie daarin niet geschoold is",
      op: "2026-03-09T09:00:00Z",
      door: ADVISEUR,
      zaak: MELDING,
      gebeurtenis: "professional-gekoppeld",
      gegevens: { ...KOPPELING, professionalIsVeiligheidsdeskundig: false },
      geweigerd: { VEILIGHEID_DESKUNDIGE_VEREIST: "Deze veiligheidscasus mag alleen naar een daarin deskundige professional." },
    },
    {
      wat: "W-70.1: de casus gaat naar een professional die in veiligheid is geschoold",
      op: "2026-03-09T09:10:00Z",
      door: ADVISEUR,
      zaak: MELDING,
      gebeurtenis: "professional-gekoppeld",
      gegevens: { ...KOPPELING, professionalIsVeiligheidsdeskundig: true },
      wordt: "gekoppeld",
    },
    {
      wat: "W-64.1, W-70.1: de zorg over veiligheid wordt vastgelegd en moet worden beoordeeld",
      op: "2026-03-09T09:20:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: VEILIGHEID,
      gebeurtenis: "zorg-gesignaleerd",
      gegevens: { bron: "professional", signaal: "Ruzie met de broer, die bij de inwoner woont." },
      wordt: "zorg-gesignaleerd",
      moet: ["Laat een daarin deskundige professional de veiligheid beoordelen."],
    },
    {
      wat: "W-70.1.1: de veiligheid is met een instrument beoordeeld",
      op: "2026-03-10T09:00:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: VEILIGHEID,
      gebeurtenis: "beoordeeld",
      gegevens: { instrument: "Afwegingskader huiselijk geweld", oordeel: "Er is een plan nodig." },
      wordt: "beoordeeld",
    },
    ...onderzoekBegint,
    ...stappenTotEnMet4({
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: ONDERZOEK,
      dag: "2026-03-11",
      hulpvraag: "Weer de deur uit durven.",
      deelvraag: "Wie gaat mee naar de werkplaats?",
      probleem: "Durft niet alleen te reizen.",
      activiteit: "Reizen naar de werkplaats",
      oordelen: { d: ["deels", "Kan de terugweg oefenen."], e: ["niet", "De broer werkt overdag."], f: ["niet", "Een maatje heeft een wachtlijst van een jaar."] },
    }),
    {
      wat: "W-27.1.5: stap 5, wat overblijft: twee keer per week een uur",
      op: "2026-03-11T11:00:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: ONDERZOEK,
      gebeurtenis: "stap-5-vastgelegd",
      gegevens: { g: "Begeleiding individueel", rest: [{ activiteit: "activiteit-1", kerenPerWeek: "2", minuten: 60 }] },
      wordt: "stap-5",
    },
    {
      wat: "W-27.1.6, W-26.h, W-26.i: stap 6, de duur, de bijdrage en het pgb",
      op: "2026-03-11T11:30:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: ONDERZOEK,
      gebeurtenis: "stap-6-vastgelegd",
      gegevens: {
        perspectief: "verbetering",
        duurInMaanden: 24,
        isLangereDuur: false,
        belastingHerindicatie: "Een gesprek per twee jaar is te doen.",
        motivering: "De inwoner leert het stap voor stap.",
        h: "Het abonnementstarief is uitgelegd.",
        i: { pgbGewenst: true, begrijpelijkUitgelegd: true },
      },
      wordt: "stap-6",
    },
    ...pgbToets,
    {
      wat: "W-29.5: een verslag zonder veiligheidsplan als doel kan niet, want er zijn zorgen over veiligheid",
      op: "2026-03-19T09:00:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: ONDERZOEK,
      gebeurtenis: "verslag-opgesteld",
      gegevens: { ...VERSLAG, veiligheidszorg: false },
      geweigerd: { VERSLAG_DOEL_ONTBREEKT: "Het verslag mist een verplicht doel: veiligheidsplan." },
    },
    {
      wat: "W-29.4, W-29.5, W-29.7: het verslag noemt de daginvulling met streefdatum, het veiligheidsplan en de regisseur",
      op: "2026-03-19T10:00:00Z",
      door: VEILIGHEIDSDESKUNDIGE,
      zaak: ONDERZOEK,
      gebeurtenis: "verslag-opgesteld",
      gegevens: { ...VERSLAG, doelen: [...VERSLAG.doelen, { soort: "veiligheidsplan", omschrijving: "Rust in huis, met een vaste afspraak met de broer." }] },
      wordt: "verslag-concept",
    },
    ...verslagVastgesteld(VEILIGHEIDSDESKUNDIGE, ONDERZOEK, "2026-03-20"),
    ...pgbAdvies,
  ],
};
