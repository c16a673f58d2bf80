import type { Houdbaarheid, Koppeling } from "@wmo-kit/runtime";

/** Where the list of systems names it: its part and its row. @source systems.md */
export interface Plaats {
  readonly deel: 1 | 2 | 3 | 4 | 5;
  readonly rij: number;
}

/** A system that a provider of day activities has to do with. */
export interface Aanbiederkoppeling extends Koppeling {
  readonly plaats: Plaats;
}

/** The sources name no period for these; this is our proposal, and a contract profile may set another. */
const voorstel = (aantal: number, eenheid: Houdbaarheid["eenheid"]): Houdbaarheid => ({
  aantal,
  eenheid,
  bron: { soort: "afspraak", afspraak: "voorstel van wmo-kit: het programma van eisen noemt geen termijn" },
});

const IWMO = "iWmo via het landelijke knooppunt (VECOZO)";
const UITVOERING = "uitvoeren van de toegewezen ondersteuning";

/** Every external system, register and partner that a provider's requirement asks for. @source systems.md 1–5; Programma van eisen dagbesteding */
export const KOPPELINGEN = [
  // 1. Message traffic and municipal back office
  { code: "iwmo-toewijzing", systeem: IWMO, richting: ["in"], soort: "bericht", eisen: ["D-11.2", "D-11.3"], gegevens: "301 toewijzing; het moment van ontvangst begint de 14 dagen", doel: UITVOERING, persoonsgegevens: true, plaats: { deel: 1, rij: 1 } },
  { code: "iwmo-verzoek", systeem: IWMO, richting: ["uit"], soort: "bericht", eisen: ["D-11.4", "D-11.5", "D-11.6", "D-11.7", "D-11.8", "D-11.11"], gegevens: "315 verzoek om toewijzing of verlenging", doel: "vragen om toewijzing van ondersteuning", persoonsgegevens: true, plaats: { deel: 1, rij: 2 } },
  { code: "iwmo-antwoord", systeem: IWMO, richting: ["in"], soort: "bericht", eisen: ["D-11.4"], gegevens: "319 antwoord op een verzoek: afgewezen of in onderzoek", doel: "vragen om toewijzing van ondersteuning", persoonsgegevens: true, plaats: { deel: 1, rij: 3 } },
  { code: "iwmo-start-stop", systeem: IWMO, richting: ["uit"], soort: "bericht", eisen: ["D-20.4", "D-20.5"], gegevens: "305 start en 307 stop met reden", doel: UITVOERING, persoonsgegevens: true, plaats: { deel: 1, rij: 4 } },
  { code: "iwmo-declaratie", systeem: IWMO, richting: ["uit", "in"], soort: "bericht", eisen: ["D-20.2", "D-20.3", "D-20.7", "D-20.10", "D-20.11", "D-20.12", "D-20.13", "D-20.14", "D-20.15"], gegevens: "323 declaratie en 325 antwoord", doel: "declareren van geleverde ondersteuning", persoonsgegevens: true, plaats: { deel: 1, rij: 5 } },
  { code: "iwmo-retour", systeem: IWMO, richting: ["in", "uit"], soort: "bericht", eisen: [], gegevens: "retourberichten 302, 306, 308, 316, 318 en 320, binnen drie werkdagen", doel: "zeker weten dat berichten zijn aangekomen", persoonsgegevens: true, plaats: { deel: 1, rij: 6 } },
  { code: "iwmo-agb", systeem: IWMO, richting: ["in", "uit"], soort: "bericht", eisen: ["D-20.6", "D-20.8"], gegevens: "AGB-code in de kop van elk bericht: één ondernemingscode", doel: "berichten herkennen als van of voor deze organisatie", persoonsgegevens: false, plaats: { deel: 1, rij: 7 } },
  { code: "contractpostbus", systeem: "Contractpostbus van de opdrachtgever", richting: ["uit"], soort: "emailtaak", eisen: ["D-16.7", "D-20.8", "D-20.9", "D-25.1"], gegevens: "jaarrekening, wijzigingen en onderaannemers", doel: "nakomen van het contract", persoonsgegevens: false, plaats: { deel: 1, rij: 15 } },

  // 2. Catalogues and directories
  { code: "contractcatalogus", systeem: "ROB-website", richting: ["in"], soort: "bestand", eisen: ["D-3.5", "D-11.13", "D-16.10", "D-20.1", "D-20.7", "D-20.12", "D-25.1"], gegevens: "gecontracteerde aanbieders, productcodes, onderaannemers, tarieven en protocollen", doel: "werken met de afgesproken producten en tarieven", persoonsgegevens: false, houdbaarheid: voorstel(1, "maand"), plaats: { deel: 2, rij: 1 } },
  { code: "steunwijzer", systeem: "Steunwijzer", richting: ["uit", "raadpleging"], soort: "opzoeking", eisen: ["D-10.3"], gegevens: "eigen profiel en aanbod van anderen", doel: "vindbaar zijn voor bewoners en verwijzers", persoonsgegevens: false, houdbaarheid: voorstel(3, "maand"), plaats: { deel: 2, rij: 2 } },
  { code: "regionaal-platform", systeem: "Toekomstig regionaal platform", richting: ["uit"], soort: "opzoeking", eisen: ["D-10.3"], gegevens: "hetzelfde profiel als op de Steunwijzer", doel: "vindbaar zijn voor bewoners en verwijzers", persoonsgegevens: false, houdbaarheid: voorstel(3, "maand"), plaats: { deel: 2, rij: 3 } },
  { code: "sociale-basis", systeem: "Sociale basis: Stips, welzijn, opbouwwerk, vrijwilligerscentrale", richting: ["uit", "in"], soort: "opzoeking", eisen: ["D-12.10"], gegevens: "warme overdracht en hoe die staat", doel: "doorstroom naar vrijwilligerswerk en andere activiteiten", persoonsgegevens: true, toestemming: "nodig", plaats: { deel: 2, rij: 5 } },

  // 3. Registers for people and organisations
  { code: "justis", systeem: "Justis (VOG)", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-3.3", "D-3.4", "D-23.3"], gegevens: "per persoon: datum van afgifte, profiel of screeningsnummers; niet het document zelf", doel: "nagaan of iemand met cliënten mag werken", persoonsgegevens: true, houdbaarheid: { aantal: 3, eenheid: "jaar", bron: { soort: "eis", document: "Programma van eisen dagbesteding", eis: "3.4 (zzp tijdens werk)" } }, plaats: { deel: 3, rij: 1 } },
  { code: "ervaringsdeskundigen", systeem: "Register voor Ervaringsdeskundigen", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-8.3"], gegevens: "inschrijving van een persoon, van en tot", doel: "bepalen of inzet declarabel is", persoonsgegevens: true, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 3, rij: 5 } },
  { code: "kvk", systeem: "KvK-handelsregister en UBO-register", richting: ["raadpleging", "in"], soort: "opzoeking", eisen: ["D-16.9", "D-20.8", "D-23.1.j", "D-23.4"], gegevens: "uittreksel: rechtspersoon, bestuur, toezicht en belanghebbenden", doel: "aantonen wie de organisatie is en wie er invloed heeft", persoonsgegevens: true, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 3, rij: 7 } },
  { code: "agb-register", systeem: "AGB-register", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-20.6"], gegevens: "code, soort en geldigheid", doel: "berichten sturen met de goede code", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 3, rij: 8 } },
  { code: "inschrijvingsbijlagen", systeem: "UEA en bijlagen van de inschrijving", richting: ["raadpleging"], soort: "bestand", eisen: ["D-25.1"], gegevens: "opgegeven onderaannemers", doel: "werken met opgegeven onderaannemers", persoonsgegevens: false, plaats: { deel: 3, rij: 9 } },
  { code: "leverancier-clientvolgsysteem", systeem: "Leverancier van het cliëntvolgsysteem (TPM)", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-18.2"], gegevens: "Third Party Memorandum over continuïteit", doel: "dossiers bereikbaar houden bij faillissement", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 3, rij: 10 } },
  { code: "verzekeraar", systeem: "Verzekeraar of tussenpersoon", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-19"], gegevens: "polis of verklaring met de vier gevraagde gegevens", doel: "aantonen dat de organisatie verzekerd is", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 3, rij: 11 } },

  // 4. Reporting, supervision and safety
  { code: "rmz", systeem: "Regionaal Meldpunt Zorg (RMZ)", richting: ["uit", "in"], soort: "emailtaak", eisen: ["D-2.6"], gegevens: "signaal over fraude, geld, kwaliteit of werkwijze, en of het is opgepakt", doel: "melden van signalen over aanbieders", persoonsgegevens: false, plaats: { deel: 4, rij: 1 } },
  { code: "wmo-toezicht", systeem: "Wmo-toezicht (GGD)", richting: ["uit", "in"], soort: "opzoeking", eisen: ["D-3.5", "D-16.6.a", "D-17.1", "D-17.2", "D-17.3"], gegevens: "calamiteiten en geweld, bevelen en rapporten van toezicht", doel: "melden van calamiteiten en opvolgen van toezicht", persoonsgegevens: true, plaats: { deel: 4, rij: 2 } },
  { code: "opdrachtgever", systeem: "Opdrachtgever als contractpartij", richting: ["uit", "in"], soort: "emailtaak", eisen: ["D-11.14", "D-16.6", "D-20.8", "D-20.9", "D-21.2"], gegevens: "afschrift van calamiteiten, meldingen, wachtlijst, wijzigingen en goedkeuringen", doel: "nakomen van het contract", persoonsgegevens: false, plaats: { deel: 4, rij: 3 } },
  { code: "maatregelen", systeem: "Openbaar Ministerie, zorgkantoor, Belastingdienst", richting: ["in"], soort: "opzoeking", eisen: ["D-16.6.b"], gegevens: "maatregel tegen de organisatie of een bestuurder, met afschrift", doel: "melden van maatregelen aan de opdrachtgever", persoonsgegevens: true, plaats: { deel: 4, rij: 10 } },

  // 5. Adjacent laws, care access and money
  { code: "toegang-beschermd-wonen", systeem: "Toegang Beschermd Wonen (GGD)", richting: ["uit", "in"], soort: "opzoeking", eisen: ["D-11.6"], gegevens: "verwijzing en datum van de indicatie", doel: "bepalen welke ondersteuning past", persoonsgegevens: true, toestemming: "nodig", plaats: { deel: 5, rij: 1 } },
  { code: "aanbieder-beschermd-wonen", systeem: "Aanbieder van Beschermd Wonen", richting: ["in", "raadpleging"], soort: "opzoeking", eisen: ["D-3.1", "D-11.8", "D-12.1", "D-13.3"], gegevens: "einde van de indicatie en afstemming van het plan", doel: "afstemmen van ondersteuning van dezelfde bewoner", persoonsgegevens: true, toestemming: "nodig", plaats: { deel: 5, rij: 2 } },
  { code: "svb", systeem: "SVB", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-16.5.h"], gegevens: "of er onderzoek naar fraude met een pgb is", doel: "nakomen van de uitsluitingsgronden", persoonsgegevens: false, plaats: { deel: 5, rij: 7 } },
  { code: "werkbedrijf", systeem: "WerkBedrijf Rijk van Nijmegen", richting: ["uit"], soort: "emailtaak", eisen: ["D-8.4", "D-9", "D-12.10", "D-13.3"], gegevens: "overleg over social return, participatie en schoolverlaters", doel: "doorstroom naar werk en nakomen van social return", persoonsgegevens: true, toestemming: "nodig", plaats: { deel: 5, rij: 10 } },
  { code: "wizzr", systeem: "Wizzr", richting: ["uit"], soort: "bestand", eisen: ["D-9"], gegevens: "inspanningen voor social return", doel: "nakomen van social return", persoonsgegevens: false, plaats: { deel: 5, rij: 11 } },
  { code: "tolkdienst", systeem: "Tolkdienst", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-4.2"], gegevens: "behoefte aan een tolk, de soort en hoe het ging", doel: "elkaar begrijpen in gesprekken", persoonsgegevens: true, plaats: { deel: 5, rij: 17 } },
  { code: "clientondersteuning", systeem: "Onafhankelijke cliëntondersteuning", richting: ["raadpleging", "in"], soort: "opzoeking", eisen: ["D-10.1.d"], gegevens: "contactgegevens voor de bewoner en rapporten", doel: "bewoners wijzen op gratis ondersteuning", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 5, rij: 18 } },
  { code: "doorstroompartners", systeem: "Participatiecoaches, jongerenteam, Buurtteam of sociaal team", richting: ["in", "uit"], soort: "opzoeking", eisen: ["D-3.1", "D-12.3", "D-12.10", "D-13.3"], gegevens: "doorstroom, signalen, afstemming en het onderzoeksverslag van de gemeente", doel: "afstemmen van ondersteuning van dezelfde bewoner", persoonsgegevens: true, toestemming: "nodig", plaats: { deel: 5, rij: 23 } },
  { code: "klachtencommissie", systeem: "Klachten- en geschillencommissie", richting: ["in", "uit"], soort: "opzoeking", eisen: ["D-6.1", "D-6.2"], gegevens: "klacht in tweede aanleg, datum van overdracht en uitspraak", doel: "behandelen van klachten door onafhankelijke mensen", persoonsgegevens: true, plaats: { deel: 5, rij: 25 } },
  { code: "i-sociaal-domein", systeem: "i-Sociaal Domein", richting: ["raadpleging"], soort: "opzoeking", eisen: ["D-16.7", "D-16.10"], gegevens: "landelijk accountantsprotocol en formats, met versie", doel: "verantwoorden volgens de landelijke afspraken", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 5, rij: 26 } },
  { code: "accountant", systeem: "Accountant", richting: ["in"], soort: "opzoeking", eisen: ["D-16.7"], gegevens: "verklaring en bevindingen, met oordeel en datum", doel: "verantwoorden van productie en jaarrekening", persoonsgegevens: false, houdbaarheid: voorstel(1, "jaar"), plaats: { deel: 5, rij: 27 } },
] as const satisfies readonly Aanbiederkoppeling[];
