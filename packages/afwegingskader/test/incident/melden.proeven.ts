import { eenDossier } from "../bouwers.js";
import { profielMet } from "../profiel.js";
import type { Wachterproef } from "../uitputtend.js";
import { beoordeeld, bij, FRAUDE, gebeurt, gemeld, gemeldBij, incident, NAKOMING } from "./gegevens.js";

/** Knowing, judging and reporting. */
export const MELDPROEVEN: readonly Wachterproef[] = [
  {
    titel: "D-3.5: een voorval dat vanochtend bekend werd wordt vastgelegd",
    dossier: eenDossier(),
    gebeurtenis: gebeurt("incident-bekend", { omschrijving: "Val in de werkplaats.", bekendOp: "2026-03-02T08:00:00Z" }),
    naar: "bekend",
  },
  {
    titel: "D-3.5: een voorval kan niet later bekend worden dan nu",
    dossier: eenDossier(),
    gebeurtenis: gebeurt("incident-bekend", { omschrijving: "Val in de werkplaats.", bekendOp: "2026-03-02T09:00:01Z" }),
    stopt: { wachter: "bekendGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-3.5: een mens beoordeelt dat het een calamiteit is",
    dossier: bij("bekend", incident()),
    gebeurtenis: gebeurt("beoordeeld", { aard: "calamiteit", feiten: [], motivering: "Onverwacht en met ernstig letsel." }),
    naar: "beoordeeld",
  },
  {
    titel: "D-3.5: zonder aard vraagt het kader om een oordeel van een mens",
    dossier: bij("bekend", incident()),
    gebeurtenis: gebeurt("beoordeeld", { feiten: [], motivering: "Nog niet duidelijk." }),
    stopt: { wachter: "aardBeoordeeld", code: "AARD_NIET_BEOORDEELD", oordeel: true },
  },
  {
    titel: "D-3.5: wanneer een voorval bekend werd wordt gecorrigeerd met een reden",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }, undefined, "De nachtdienst wist het vrijdag al."),
    naar: "beoordeeld",
  },
  {
    titel: "W-95.1: een correctie zonder reden kan niet",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-02-27T08:00:00Z" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-3.5: ook na een correctie werd een voorval niet later bekend dan nu",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { bekendOp: "2026-03-02T10:00:00Z" }, undefined, "Verkeerd ingevoerd."),
    stopt: { wachter: "correctieGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-16.6: een feit dat er later bij komt wordt vastgelegd",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gebeurt("feit-bekend", { soort: FRAUDE, bekendOp: "2026-03-02T08:00:00Z", omschrijving: "Uren kloppen niet." }),
    naar: "beoordeeld",
  },
  {
    titel: "D-16.6: een feit kan niet in de toekomst bekend worden",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gebeurt("feit-bekend", { soort: FRAUDE, bekendOp: "2026-03-03T08:00:00Z", omschrijving: "Uren kloppen niet." }),
    stopt: { wachter: "feitGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-16.6.b: stukken van een onderzoek komen beschikbaar",
    dossier: beoordeeld([NAKOMING]),
    gebeurtenis: gebeurt("stukken-beschikbaar", { omschrijving: "Rapport.", openbaar: false, beschikbaarOp: "2026-03-02T08:00:00Z" }),
    naar: "beoordeeld",
  },
  {
    titel: "D-16.6.b: stukken kunnen niet in de toekomst beschikbaar zijn",
    dossier: beoordeeld([NAKOMING]),
    gebeurtenis: gebeurt("stukken-beschikbaar", { omschrijving: "Rapport.", openbaar: false, beschikbaarOp: "2026-03-03T08:00:00Z" }),
    stopt: { wachter: "stukkenGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-3.5: het programma noemt voor een calamiteit geen termijn, dus melden bij de verwijzer waarschuwt niet",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gemeld("verwijzer", "2026-04-01T09:00:00Z"),
    naar: "beoordeeld",
  },
  {
    titel: "D-3.5: met de termijn van het protocol in het contract waarschuwt te laat melden",
    dossier: beoordeeld(["calamiteit"]),
    gebeurtenis: gemeld("gemeente", "2026-03-06T09:00:00Z"),
    profiel: profielMet("D-3.5", { aantal: 3, eenheid: "werkdag" }),
    stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "5 maart 2026" } },
  },
  {
    titel: "D-16.6.e: op de vijfde werkdag melden bij de opdrachtgever is op tijd",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gemeld("opdrachtgever-fraude", "2026-03-09T12:00:00Z"),
    naar: "beoordeeld",
  },
  {
    titel: "D-16.6.e: op de zesde werkdag melden bij de opdrachtgever waarschuwt",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gemeld("opdrachtgever-fraude", "2026-03-10T12:00:00Z"),
    stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "9 maart 2026" } },
  },
  {
    titel: "D-16.6.b: een afschrift gaat op de dag zelf; een dag later waarschuwt",
    dossier: beoordeeld(["niet-openbare stukken"]),
    gebeurtenis: gemeld("opdrachtgever-afschrift", "2026-03-03T09:00:00Z"),
    stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "2 maart 2026" } },
  },
  {
    titel: "D-18.1: een datalek melden na 72 uur en een seconde waarschuwt",
    dossier: beoordeeld(["datalek"]),
    gebeurtenis: gemeld("autoriteit-persoonsgegevens", "2026-03-05T08:00:01Z"),
    stopt: { wachter: "gemeldOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "5 maart 2026 om 09:00 uur" } },
  },
  {
    titel: "D-16.6: een melding die niet open staat kan niet worden gedaan",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gemeld("verwijzer"),
    stopt: { wachter: "plichtStaatOpen", code: "MELDPLICHT_NIET_OPEN" },
  },
  {
    titel: "D-16.6: is er niets te melden, dan kan er niets worden gemeld",
    dossier: beoordeeld([]),
    gebeurtenis: gemeld("verwijzer"),
    stopt: { wachter: "ietsTeMelden", code: "MELDPLICHT_NIET_OPEN" },
  },
  {
    titel: "D-16.6: een melding kan niet in de toekomst zijn gedaan",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gemeld("opdrachtgever-fraude", undefined, { gemeldOp: "2026-03-02T10:00:00Z" }),
    stopt: { wachter: "meldingGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-16.6: een melding zonder bewijs telt niet",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gemeld("opdrachtgever-fraude", undefined, { bewijs: undefined }),
    stopt: { wachter: "bewijsGegeven", code: "MELDING_ZONDER_BEWIJS" },
  },
  {
    titel: "D-16.6: wie alles heeft gemeld legt zonder waarschuwing een maatregel vast",
    dossier: beoordeeld([FRAUDE], gemeldBij("opdrachtgever-fraude")),
    gebeurtenis: gebeurt("maatregel-vastgelegd", { maatregel: "Dubbele controle van uren.", eigenaar: "p-2" }),
    naar: "beoordeeld",
  },
  {
    titel: "D-16.6: zolang een melding open staat waarschuwt elke stap",
    dossier: beoordeeld([FRAUDE]),
    gebeurtenis: gebeurt("maatregel-vastgelegd", { maatregel: "Dubbele controle van uren.", eigenaar: "p-2" }),
    stopt: { wachter: "meldplichtOpen", code: "MELDPLICHT_OPEN", velden: { ontvanger: "de opdrachtgever", datum: "9 maart 2026" } },
  },
];
