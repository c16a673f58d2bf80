import type { Pakketdefinitie, Pakketonderdeel } from "./pakket.js";

const stuk = (onderdeel: Omit<Pakketonderdeel, "inhoud" | "wie" | "hoogstensMaandenOud"> & Partial<Pick<Pakketonderdeel, "wie" | "hoogstensMaandenOud">>): Pakketonderdeel => ({
  wie: "opdrachtnemer",
  hoogstensMaandenOud: null,
  inhoud: { soort: "stuk" },
  ...onderdeel,
});

const cijfers = (onderdeel: Omit<Pakketonderdeel, "inhoud" | "hoogstensMaandenOud" | "wie"> & { readonly wie?: Pakketonderdeel["wie"] }, indicatoren: readonly string[]): Pakketonderdeel => ({
  wie: "opdrachtnemer",
  hoogstensMaandenOud: null,
  ...onderdeel,
  inhoud: { soort: "cijfers", indicatoren },
});

const TIJDIGHEID = ["bevestiging-48-uur", "contact-5-werkdagen", "start-14-dagen", "start-5-dagen", "wachttijd-tot-start", "wachtlijst-stand", "wachttijd-4-weken", "urgent-zonder-wachten"];
const CASELOAD = ["caseload-instroom", "caseload-stand", "caseload-uitstroom", "caseload-doorlooptijd", "trajecten", "doelrealisatie"];
const AANVULLENDE_ZORG = ["indicaties", "omvang-indicaties", "gedeclareerde-uren", "spiegelbudget"];
const ADVIES = ["adviezen", "besluiten", "bezwaren", "bezwaren-uitkomst"];
const PRESTATIES = [...TIJDIGHEID, "advies-6-weken", "afhandeling-8-weken", ...CASELOAD, "knip", ...ADVIES, "ervaring-gevraagd", "voorvallen", "klachten", "meldingen", "oplossingen"];

/** The mandatory monitoring set: every row of the table of the programme, as figures or as a document. @source W-106.1 to W-106.14 */
export const MONITORINGSET: Pakketdefinitie = {
  id: "monitoringset",
  titel: "Verplichte monitoringset",
  eis: "W-106",
  frequentie: "doorlopend",
  onderdelen: [
    stuk({ id: "ontwikkelplan", titel: "Ontwikkelplan, voortgang per kwartaal en verantwoording van de uitgaven", eis: "W-106.1", hoogstensMaandenOud: 3 }),
    stuk({ id: "verantwoording", titel: "Financiële en organisatorische verantwoording", eis: "W-106.2", hoogstensMaandenOud: 12 }),
    cijfers({ id: "ervaringen", titel: "Ervaringen van inwoners en naasten", eis: "W-106.3" }, ["ervaring-gevraagd"]),
    stuk({ id: "ervaringsonderzoek", titel: "Rapport over ervaringen van inwoners en naasten", eis: "W-106.3", hoogstensMaandenOud: 12 }),
    cijfers({ id: "klachten-incidenten", titel: "Klachten en incidenten", eis: "W-106.4" }, ["klachten", "voorvallen", "calamiteit-toezicht-3-werkdagen", "calamiteit-opdrachtgever-3-werkdagen"]),
    stuk({ id: "medewerkerstevredenheid", titel: "Onafhankelijk onderzoek onder professionals", eis: "W-106.5" }),
    stuk({ id: "personeel", titel: "Personeelsopbouw, verloop en verzuim", eis: "W-106.6", hoogstensMaandenOud: 12 }),
    stuk({ id: "kwaliteitscontrole", titel: "Controleplan en uitkomsten", eis: "W-106.7", hoogstensMaandenOud: 12 }),
    stuk({ id: "clientondersteuning", titel: "Rapportage van de onafhankelijke cliëntondersteuning", eis: "W-106.8", wie: "opdrachtgever" }),
    cijfers({ id: "caseload", titel: "Cijfers caseload", eis: "W-106.9" }, CASELOAD),
    cijfers({ id: "aanvullende-zorg", titel: "Indicaties Aanvullende Zorg", eis: "W-106.10", wie: "opdrachtgever" }, AANVULLENDE_ZORG),
    cijfers({ id: "afwijzingen-bezwaren", titel: "Afwijzingen en bezwaren", eis: "W-106.11" }, ADVIES),
    stuk({ id: "afwijzingen-opdrachtgever", titel: "Opgave van afgewezen aanvragen en bezwaren, met de uitspraken van de rechter", eis: "W-106.11", wie: "opdrachtgever", hoogstensMaandenOud: 12 }),
    stuk({ id: "maatregelen", titel: "Maatregelen betaalbaarheid in het risicodossier", eis: "W-106.12" }),
    stuk({ id: "kostenstructuur", titel: "Cijfers over de kostenstructuur", eis: "W-106.13" }),
    cijfers({ id: "tijdigheid", titel: "Tijdigheid van de hulp", eis: "W-106.14" }, TIJDIGHEID),
  ],
};

/** What lies on the table every two months. @source W-108.5 */
export const VOORTGANGSOVERLEG: Pakketdefinitie = {
  id: "voortgangsoverleg",
  titel: "Tweemaandelijks voortgangsoverleg",
  eis: "W-108.5",
  frequentie: "tweemaandelijks",
  onderdelen: [
    cijfers({ id: "caseload", titel: "Actuele cijfers over de caseload", eis: "W-108.5" }, CASELOAD),
    cijfers({ id: "monitoring", titel: "Andere monitoringsgegevens", eis: "W-108.5" }, [...TIJDIGHEID, "knip", "meldingen", "oplossingen", "bezwaren", "klachten", "voorvallen"]),
    stuk({ id: "risicodossier", titel: "Actueel risicodossier", eis: "W-108.5", hoogstensMaandenOud: 2 }),
    stuk({ id: "ontwikkelplan", titel: "Voortgangsrapportage Ontwikkelplan", eis: "W-108.5", hoogstensMaandenOud: 3 }),
    cijfers({ id: "aanvullende-zorg", titel: "Cijfers over het beroep op maatwerkvoorzieningen", eis: "W-108.5", wie: "opdrachtgever" }, AANVULLENDE_ZORG),
  ],
};

/** The six parts of the information for the yearly talk about the budget. @source W-108.6.1.a to W-108.6.1.f */
export const HERZIENINGSGESPREK: Pakketdefinitie = {
  id: "herzieningsgesprek",
  titel: "Jaarlijks herzieningsgesprek",
  eis: "W-108.6",
  frequentie: "jaarlijks",
  onderdelen: [
    stuk({ id: "verantwoording", titel: "Goedgekeurde financiële en organisatorische verantwoording over het jaar ervoor", eis: "W-108.6.1.a", hoogstensMaandenOud: 12 }),
    stuk({ id: "kostenstructuur", titel: "Kostenstructuur van dit jaar en prognose voor het volgende", eis: "W-108.6.1.b", hoogstensMaandenOud: 12 }),
    cijfers({ id: "prestaties", titel: "Prestaties van dit jaar tot nu toe", eis: "W-108.6.1.c" }, PRESTATIES),
    stuk({ id: "prognose", titel: "Prognose van de prestaties voor het volgende jaar", eis: "W-108.6.1.c", hoogstensMaandenOud: 12 }),
    stuk({ id: "risicodossier", titel: "Actueel risicodossier met liquiditeitsbegroting", eis: "W-108.6.1.d", hoogstensMaandenOud: 2 }),
    stuk({ id: "ontwikkelplan", titel: "Ontwikkelplan volgens de ontwikkelagenda", eis: "W-108.6.1.e", hoogstensMaandenOud: 12 }),
    stuk({ id: "ontwikkelbudget", titel: "Verantwoording van het ontwikkelbudget van dit jaar", eis: "W-108.6.1.f", hoogstensMaandenOud: 12 }),
  ],
};

/** Every package. */
export const PAKKETTEN: readonly Pakketdefinitie[] = [MONITORINGSET, VOORTGANGSOVERLEG, HERZIENINGSGESPREK];
