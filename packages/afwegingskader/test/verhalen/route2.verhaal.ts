import type { Verhaal } from "../verhaal-historie.js";
import { TRAJECTBEGELEIDER } from "./mensen.js";

const VERZOEK = ["B1", "verzoek-1"] as const;
const TOEWIJZING = ["B1", "toewijzing-1"] as const;
const AGB = { code: "41410001", soort: "ondernemingscode", goedgekeurd: true };

const vijfDagdelen = {
  product: "07A03",
  begindatum: "2026-04-01",
  einddatum: "2027-03-31",
  omvang: { dagdelen: 5, per: "week" },
};

/** The provider asks for more than it may ask for directly; the way through the municipality gives it. */
export const ROUTE2_DAN_ROUTE1: Verhaal = {
  titel: "Een aanbieder vraagt te veel dagdelen rechtstreeks aan, en krijgt ze via de gemeente",
  dossier: "dossier-4",
  regels: [
    {
      wat: "D-11.11: wie is uitgesloten, begint geen rechtstreekse aanvraag",
      op: "2026-03-02T09:00:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "aanvraag-begonnen",
      gegevens: { route2Status: "uitgesloten" },
      geweigerd: { ROUTE2_UITGESLOTEN: "Rechtstreeks aanvragen (315) is voor u gesloten. Toewijzing via de gemeente (301) blijft mogelijk." },
    },
    {
      wat: "D-11.4: de rechtstreekse weg is open; de aanvraag begint",
      op: "2026-03-02T09:10:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "aanvraag-begonnen",
      gegevens: { route2Status: "open" },
      wordt: "aanvraag-concept",
    },
    {
      wat: "D-11.5, D-11.10: zonder afwegingskader, en met vijf dagdelen per week, gaat er geen 315 weg",
      op: "2026-03-02T09:20:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "315-verzonden",
      gegevens: { route2Status: "open", eigenAgb: AGB, productcodeGeldig: true, verzoek: vijfDagdelen },
      geweigerd: {
        AFWEGINGSKADER_ONTBREEKT: "Vul eerst het afwegingskader in.",
        ROUTE2_VOLUME: "Gemiddeld meer dan 3 dagdelen per week kan alleen via gemeentelijke toegang (301).",
      },
    },
    {
      wat: "D-11.10: het afwegingskader is ingevuld: de inwoner hoort tot de doelgroep en dagbesteding past",
      op: "2026-03-03T09:00:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "afwegingskader-ingevuld",
      gegevens: {
        versie: "1",
        besproken: [{ onderwerp: "daginvulling", bevinding: "Er is geen daginvulling." }],
        behoortTotDoelgroep: true,
        dagbestedingPast: true,
        motivering: "De inwoner wil werken in het groen.",
      },
      wordt: "afwegingskader-doorlopen",
    },
    {
      wat: "D-11.5: vijf dagdelen per week blijven te veel voor de rechtstreekse weg",
      op: "2026-03-03T09:10:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "315-verzonden",
      gegevens: { route2Status: "open", eigenAgb: AGB, productcodeGeldig: true, verzoek: vijfDagdelen },
      geweigerd: { ROUTE2_VOLUME: "Gemiddeld meer dan 3 dagdelen per week kan alleen via gemeentelijke toegang (301)." },
    },
    {
      wat: "D-11.13: de aanbieder wijst de weg naar het wijkteam en trekt zijn aanvraag terug",
      op: "2026-03-03T09:20:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: VERZOEK,
      gebeurtenis: "inwoner-ziet-af",
      gegevens: { reden: "De inwoner vraagt de vijf dagdelen via het wijkteam." },
      wordt: "afgezien",
      moet: [],
    },
    {
      wat: "D-11.2: het wijkteam adviseert, de gemeente wijst toe; de 301 komt binnen",
      op: "2026-04-13T08:00:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "301-ontvangen",
      gegevens: { aanAgb: "41410001", toewijzing: { nummer: 700100200, product: "07A03", begindatum: "2026-04-20", einddatum: "2027-04-19" } },
      wordt: "301-ontvangen",
      moet: ["Verwerk de toewijzing (301)."],
    },
    {
      wat: "D-20.6, D-20.8: een praktijkcode hoort niet bij dit contract, en een gewijzigde code moet eerst zijn goedgekeurd",
      op: "2026-04-13T08:10:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "301-verwerkt",
      gegevens: { eigenAgb: { code: "41410001", soort: "praktijkcode", goedgekeurd: false }, productcodeGeldig: true },
      geweigerd: {
        AGB_ONJUIST: "Deze AGB-code hoort niet bij dit contract; verwacht: ondernemingscode.",
        AGB_NIET_GOEDGEKEURD: "De gewijzigde AGB-code is nog niet goedgekeurd.",
      },
    },
    {
      wat: "D-11.2, D-11.3: de toewijzing is verwerkt; binnen veertien dagen na ontvangst is er contact",
      op: "2026-04-13T08:20:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "301-verwerkt",
      gegevens: { eigenAgb: AGB, productcodeGeldig: true },
      wordt: "toewijzing-open",
      moet: ["Neem contact op met de inwoner over de start. Uiterlijk 27 april 2026."],
    },
    {
      wat: "D-11.3: contact een dag te laat is een waarschuwing; de hulp gaat door",
      op: "2026-04-28T09:00:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "contact-gelegd",
      gegevens: { datum: "2026-04-28" },
      geweigerd: { TERMIJN_OVERSCHREDEN: "De termijn is verstreken op 27 april 2026. Geef een reden op; de hulp gaat door." },
    },
    {
      wat: "D-11.3: het contact was op 24 april en wordt later vastgelegd; dat is op tijd",
      op: "2026-04-28T09:10:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "contact-gelegd",
      gegevens: { datum: "2026-04-24" },
      wordt: "contact-gelegd",
    },
    {
      wat: "D-20.10: een start voor de toewijzing ingaat, kan niet",
      op: "2026-04-28T09:20:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "start-afgesproken",
      gegevens: { startdatum: "2026-04-19" },
      geweigerd: { GEEN_TOEWIJZING: "Er is geen geldige toewijzing voor deze datum." },
    },
    {
      wat: "D-11.3: de start is afgesproken op 4 mei",
      op: "2026-04-28T09:30:00Z",
      door: TRAJECTBEGELEIDER,
      zaak: TOEWIJZING,
      gebeurtenis: "start-afgesproken",
      gegevens: { startdatum: "2026-05-04" },
      wordt: "startafspraak",
      moet: ["Start de ondersteuning op de afgesproken dag."],
    },
  ],
};
