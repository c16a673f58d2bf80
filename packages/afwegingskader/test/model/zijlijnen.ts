import type { IsoDatum } from "@wmo-kit/domain";

import type { Actor } from "../../src/kern/gebeurtenis.js";
import { ADVISEUR, COLLEGA, TRAJECTBEGELEIDER, VEILIGHEIDSDESKUNDIGE, WIJKTEAMLID } from "../verhalen/mensen.js";
import type { Voorraadregel } from "./voorraad.js";

type Stap = readonly [gebeurtenis: string, gegevens: Voorraadregel["gegevens"]];

const lijn = (door: Actor, levensloop: string, id: string, stappen: readonly Stap[]): readonly Voorraadregel[] =>
  stappen.map(([gebeurtenis, gegevens]) => ({ door, zaak: [levensloop, id], gebeurtenis, gegevens }));
const vanochtend = (dag: IsoDatum): string => `${dag}T06:00:00Z`;

const CASUSREGIE = {
  organisaties: ["wijkteam", "aanbieder"],
  casemanager: "p-adviseur",
  werktBij: "opdrachtnemer",
  alBetrokken: true,
  geschoold: true,
  inVerslag: { naam: "p-adviseur", organisatie: "wijkteam", terugkoppeling: "Elke maand." },
  anderPlanOfRegisseurInGezin: false,
};
const PROCESREGIE = { aanleiding: "hulp of samenwerking stagneert", motivering: "Afspraken worden niet nagekomen.", procesregisseur: "p-collega", geschoold: true };
const VERGEWIST = {
  "navraag bij eerdere werkgevers": "gedaan",
  beroepsregisters: "gedaan",
  "Waarschuwingsregister Zorg & Welzijn": "niet mogelijk",
  "navraag bij IGJ, Wmo-toezicht of Regionaal Meldpunt Zorg": "niet van toepassing",
};
const VOG = (dag: IsoDatum): object => ({ afgiftedatum: dag, profiel: "gezondheidszorg en welzijn van mens en dier", nummers: [] });
const AGB = { code: "41410001", soort: "ondernemingscode", goedgekeurd: true };
const DRIE_DAGDELEN = { product: "07A03", begindatum: "2026-06-01", einddatum: "2027-05-31", omvang: { dagdelen: 3, per: "week" } };
const KADER = {
  versie: "1",
  besproken: [{ onderwerp: "daginvulling", bevinding: "Er is geen daginvulling." }],
  behoortTotDoelgroep: true,
  dagbestedingPast: true,
  motivering: "De inwoner wil werken in het groen.",
};
const TIJD = (dag: IsoDatum): object => ({
  registratie: `r-${dag}`,
  dag,
  eenheden: 2,
  medewerker: "p-7",
  inwonerGekoppeld: true,
  uitgevoerd: true,
  declarabelVolgensProduct: true,
  salaris: true,
  primairProces: true,
});

// Support that runs: an allocation, taken over and started on the day itself.
const steun = (nummer: number): readonly Voorraadregel[] => [
  ...lijn(TRAJECTBEGELEIDER, "B1", `toewijzing-${nummer}`, [
    ["301-ontvangen", { aanAgb: "41410001", toewijzing: { nummer: 700100200 + nummer, product: "07A03", begindatum: "2026-03-02", einddatum: "2028-03-01" } }],
    ["301-verwerkt", { eigenAgb: AGB, productcodeGeldig: true }],
  ]),
  ...lijn(TRAJECTBEGELEIDER, "B2", `steun-${nummer}`, [
    ["toewijzing-overgenomen", { toeleiding: `toewijzing-${nummer}`, bwAanbieder: false, schoolverlater: false }],
    ["ondersteuning-gestart", (dag) => ({ startdatum: dag, locatieGoedgekeurd: true, vogsGeldig: true })],
  ]),
];

/** How each life cycle that no story tells can go, from its first event on: one way, with what can be filled in. */
export const ZIJLIJNEN: readonly (readonly Voorraadregel[])[] = [
  lijn(COLLEGA, "A7", "regie-1", [
    ["gezin-in-beeld", { organisaties: ["wijkteam"] }],
    ["casusregie-belegd", CASUSREGIE],
    ["opgeschaald-naar-procesregie", PROCESREGIE],
    ["verbeterafspraak-gemaakt", { partner: "aanbieder", schriftelijk: true, evaluatiedatum: "2026-06-01" }],
    ["verbeterafspraak-geevalueerd", { partner: "aanbieder", uitkomst: "Niet genoeg." }],
    ["geescaleerd", { naar: "regieteam", motivering: "De eigen lijn is uitgeput." }],
    ["teruggekeerd", { uitkomst: "Er is een afspraak." }],
    ["afgeschaald-naar-casusregie", { motivering: "Het loopt weer." }],
    ["regie-niet-meer-nodig", { organisaties: ["wijkteam"] }],
  ]),
  lijn(VEILIGHEIDSDESKUNDIGE, "A8", "veiligheid-2", [
    ["zorg-gesignaleerd", { bron: "netwerk", signaal: "Ruzie in huis." }],
    ["beoordeeld", { instrument: "Afwegingskader huiselijk geweld", oordeel: "Geen plan nodig." }],
    ["geen-plan-nodig", { motivering: "Het is veilig genoeg." }],
  ]),
  lijn(WIJKTEAMLID, "A9", "voorval-1", [
    ["voorval-bekend", (dag) => ({ omschrijving: "Val in de woning.", bekendOp: vanochtend(dag) })],
    ["beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Onverwacht en met ernstig letsel." }],
    ["gemeld", { plicht: "toezichthouder", bewijs: "kenmerk 1" }],
    ["gemeld", { plicht: "opdrachtgever", bewijs: "kenmerk 2" }],
    ["maatregel-vastgelegd", { maatregel: "Extra scholing.", eigenaar: "p-2" }],
    ["voorval-afgehandeld", { toelichting: "Alles gemeld." }],
  ]),
  lijn(TRAJECTBEGELEIDER, "B1", "verzoek-2", [
    ["aanvraag-begonnen", { route2Status: "open" }],
    ["afwegingskader-ingevuld", KADER],
    ["315-verzonden", { route2Status: "open", eigenAgb: AGB, productcodeGeldig: true, verzoek: DRIE_DAGDELEN }],
    ["315-in-onderzoek", {}],
  ]),
  [...steun(2), ...lijn(TRAJECTBEGELEIDER, "B3", "stop-1", [
    ["voornemen-vastgelegd", { ondersteuning: "steun-2", soort: "beeindigen", grond: "b" }],
    ["belangen-afgewogen", { gedragVolgtUitProblematiek: false, kenmerkenVanInwoner: "Slaapt slecht; gewogen.", waaromNietVoortzetten: "De begeleiding kan niet volstaan." }],
    ["alternatieven-benut", { geprobeerd: [{ wat: "een kleinere groep", uitkomst: "hielp niet" }], alleMogelijkhedenBenut: true }],
    ["overleg-gevoerd", { met: ["Buurtteam of sociaal team"], uitkomst: "Geen oplossing gevonden.", oplossingGevonden: false }],
    ["warm-overgedragen", { gezochteAlternatieven: ["zorgboerderij"], overgedragenAan: "zorgboerderij", warmeOverdracht: true }],
    ["eenzijdig-gestopt", (dag) => ({ laatsteDag: dag, motivering: "Zie de afweging en het overleg." })],
    ["motivering-gewijzigd", { motivering: "Anders." }],
  ])],
  [...steun(3), ...lijn(TRAJECTBEGELEIDER, "B4", "regel-1", [
    ["tijd-geregistreerd", (dag) => ({ product: "07A03", ondersteuning: "steun-3", tijd: TIJD(dag) })],
    ["declarabel-beoordeeld", {}],
    ["niet-gedeclareerd", { motivering: "Er is niets te declareren." }],
  ])],
  lijn(TRAJECTBEGELEIDER, "B5", "lijst-1", [
    ["wachtlijst-ontstaan", { locatie: "De Brug", wachtenden: 1 }],
    ["wachtlijst-gemeld", { kenmerk: "w-1" }],
    ["wachtlijst-bijgewerkt", { wachtenden: 2 }],
    ["wachtlijst-opgeheven", {}],
    ["opheffing-gemeld", { kenmerk: "w-2" }],
    ["wachtlijst-opnieuw-ontstaan", { wachtenden: 1 }],
  ]),
  lijn(TRAJECTBEGELEIDER, "B6", "onderaannemer-1", [
    ["onderaannemer-opgenomen", { vorm: "franchisenemer", inUea: false, producten: ["07A03"] }],
    ["onderaannemer-gemeld", { producten: ["07A03"] }],
    ["goedkeuring-ontvangen", (dag) => ({ vanaf: dag, kenmerk: "g-1" })],
    ["bewijs-vastgelegd", { soort: "kwaliteit", stuk: "Certificaat." }],
    ["bewijs-vastgelegd", { soort: "wettelijke eisen", stuk: "Verklaring." }],
    ["bewijs-vastgelegd", { soort: "administratie", stuk: "Jaarstukken." }],
    ["tarief-getoetst", { aandeelZorg: { oordeel: "voldoet" }, doorbelasting: { oordeel: "voldoet" } }],
    ["ingezet", (dag) => ({ vanaf: dag })],
    ["opgeschort", (dag) => ({ laatsteDag: dag, motivering: "De administratie is niet op orde." })],
    ["hervat", (dag) => ({ vanaf: dag })],
    ["beeindigd", (dag) => ({ laatsteDag: dag, motivering: "Het werk is klaar." })],
  ]),
  lijn(WIJKTEAMLID, "B7", "persoon-1", [
    ["kandidaat-aangemeld", { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: false }],
    ["vergewisplicht-afgerond", { onderdelen: VERGEWIST, oordeel: "geschikt", motivering: "Besproken met twee eerdere werkgevers." }],
    ["vog-ontvangen", VOG],
    ["ingezet", (dag) => ({ aanvang: dag })],
    ["ingeroosterd", (dag) => ({ begindatum: dag, einddatum: dag })],
    ["vermoeden-gerezen", { motivering: "Een melding.", inzet: "doorwerken", motiveringInzet: "Onder toezicht." }],
    ["vog-ontvangen", VOG],
    ["uit-dienst", (dag) => ({ laatsteDag: dag })],
  ]),
  lijn(TRAJECTBEGELEIDER, "B8", "incident-1", [
    ["incident-bekend", (dag) => ({ omschrijving: "Val in de werkplaats.", bekendOp: vanochtend(dag) })],
    ["beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Onverwacht en met ernstig letsel." }],
    ["gemeld", { plicht: "verwijzer", bewijs: "kenmerk 1" }],
    ["gemeld", { plicht: "gemeente", bewijs: "kenmerk 2" }],
    ["bevel-ontvangen", (dag) => ({ kenmerk: "b-1", vorm: "mondeling", gegevenOp: vanochtend(dag) })],
    ["bevel-opgevolgd", { kenmerk: "b-1" }],
    ["bevel-uitgevoerd", { kenmerk: "b-1" }],
    ["bevel-uitvoering-gemeld", { kenmerk: "b-1", bewijs: "kenmerk 3" }],
    ["incident-afgehandeld", { toelichting: "Besproken in het team." }],
  ]),
  lijn(ADVISEUR, "B9", "jaar-1", [
    ["jaar-afgesloten", { entiteit: "de stichting", laatsteDag: "2025-12-31", drempel: "boven de drempel", rol: "opdrachtnemer" }],
    ["categorie-bepaald", { entiteit: "de stichting", categorie: "klein" }],
    ["verklaring-ontvangen", { entiteit: "de stichting", soort: "samenstellingsverklaring", ondertekend: true, verslagVanBevindingen: true }],
    ["productieverantwoording-verzonden", { kenmerk: "j-1" }],
  ]),
  lijn(ADVISEUR, "B10", "wijziging-1", [
    ["wijziging-voorgenomen", { programma: "dagbesteding", soort: "contactgegevens", gewensteDatum: "2026-03-02" }],
    ["wijziging-gemeld", { kenmerk: "mail 1" }],
    ["wijziging-doorgevoerd", {}],
    ["gegevens-gecorrigeerd", { gewensteDatum: "2026-03-03" }],
  ]),
  lijn(WIJKTEAMLID, "B11", "sroi-1", [
    ["overeenkomst-getekend", (dag) => ({ programma: "dagbesteding", getekendOp: dag })],
    ["drempel-getoetst", { omzet: "werkelijke omzet", uitkomst: "boven de drempel" }],
    ["aangemeld", (dag) => ({ op: dag, kenmerk: "wizzr-1" })],
    ["uitvoering-begonnen", (dag) => ({ afspraken: "Twee leerwerkplekken.", periode: { begindatum: dag, einddatum: dag } })],
  ]),
];
