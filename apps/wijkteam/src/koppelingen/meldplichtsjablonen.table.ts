import type { WIJKTEAM_MELDPLICHTEN } from "@wmo-kit/afwegingskader";
import type { Koppelingsjabloon } from "@wmo-kit/kit/koppelingen";
import { emailsjabloon } from "@wmo-kit/runtime";

/** The id of a duty to report of the district team: the same as in the case of the incident (A9). */
type Meldplichtcode = (typeof WIJKTEAM_MELDPLICHTEN)[number]["id"];

/** What the client is told of an event, in words that follow “Wij melden u”. @source W-64.4, W-65.1 */
const GEBEURD = {
  opdrachtgever: "dat er een calamiteit of geweldsincident is geweest",
  "opdrachtgever-ap-melding": "dat wij een datalek hebben gemeld bij de Autoriteit Persoonsgegevens",
  "opdrachtgever-toezichtmelding": "dat wij een melding hebben gedaan bij het Wmo-toezicht",
  "opdrachtgever-onderzoek": "dat een ander onderzoek bij ons doet",
  "opdrachtgever-rapport": "dat een ander zijn onderzoek bij ons heeft afgerond met een definitief rapport",
  "opdrachtgever-maatregel": "dat een ander een maatregel tegen ons heeft genomen",
  "opdrachtgever-onrust": "dat er maatschappelijke onrust is of aandacht van de media",
  "opdrachtgever-afwijking": "dat wij afwijken van de overeenkomst of een deel ervan niet nakomen",
  "opdrachtgever-fraude": "dat er fraude is of oneigenlijk gebruik, of dat wij dat vermoeden",
} as const satisfies Partial<Record<Meldplichtcode, string>>;

/** What the client is told before it happens, in words that follow “Wij zijn van plan”. @source W-65.2 */
const VOORGENOMEN = {
  "opdrachtgever-netwerkkaart": "de netwerkkaart te wijzigen",
  "opdrachtgever-sleutelfunctionaris": "een sleutelfunctionaris te wisselen",
  "opdrachtgever-toezichthouders": "een toezichthouder te wisselen",
} as const satisfies Partial<Record<Meldplichtcode, string>>;

const AANHEF = "Beste contractmanager,\n\n";
const WAT = { label: "Wat is er gebeurd en wat doet u eraan? Noem niemand bij naam.", soort: "tekst" } as const;

const meldGebeurd = ([id, zin]: readonly [string, string]): Koppelingsjabloon => ({
  koppeling: "opdrachtgever",
  titel: `Melden ${zin}`,
  sjabloon: emailsjabloon({
    id,
    onderwerp: "Melding volgens de overeenkomst, bekend sinds {bekend}",
    tekst: `${AANHEF}Wij melden u ${zin}. Wij weten dit sinds {bekend}.\n\n{toelichting}\n\nKenmerk: {kenmerk}\n`,
    velden: { bekend: { label: "Sinds wanneer weet u dit?", soort: "datum" }, toelichting: WAT, kenmerk: { label: "Kenmerk van de zaak of melding", soort: "regel" } },
  }),
});

const meldVoornemen = ([id, zin]: readonly [string, string]): Koppelingsjabloon => ({
  koppeling: "opdrachtgever",
  titel: `Voornemen melden: ${zin}`,
  sjabloon: emailsjabloon({
    id,
    onderwerp: "Voorgenomen wijziging per {vanaf}",
    tekst: `${AANHEF}Wij zijn van plan om vanaf {vanaf} ${zin}.\n\n{toelichting}\n\nWilt u de ontvangst bevestigen?\n`,
    velden: { vanaf: { label: "Vanaf welke dag?", soort: "datum" }, toelichting: { label: "Wat verandert er, en waarom?", soort: "tekst" } },
  }),
});

/** The report to the supervisor: what happened, without names. @source W-64.4, W-fn8 */
const TOEZICHTHOUDER: Koppelingsjabloon = {
  koppeling: "wmo-toezicht",
  titel: "Calamiteit of geweld melden",
  sjabloon: emailsjabloon({
    id: "toezichthouder",
    onderwerp: "Melding van een {soort}, bekend sinds {bekend}",
    tekst:
      "Beste toezichthouder,\n\nWij melden een {soort}. Het gebeurde op {gebeurd}. Wij weten dit sinds {bekend}.\n\n{toelichting}\n\nWat wij meteen hebben gedaan: {maatregelen}\n\nKenmerk: {kenmerk}. Wilt u laten weten langs welke veilige weg wij u de gegevens van de inwoner sturen?\n",
    velden: {
      soort: { label: "Calamiteit of geweldsincident?", soort: "regel" },
      gebeurd: { label: "Wanneer is het gebeurd?", soort: "datum" },
      bekend: { label: "Sinds wanneer weet u dit?", soort: "datum" },
      toelichting: WAT,
      maatregelen: { label: "Wat hebt u meteen gedaan?", soort: "tekst" },
      kenmerk: { label: "Kenmerk van de zaak", soort: "regel" },
    },
  }),
};

/** What a report of a data breach must tell, ready for whoever files it. @source W-64.3; AVG art. 33 lid 3 */
const DATALEK: Koppelingsjabloon = {
  koppeling: "autoriteit-persoonsgegevens-tekst",
  titel: "Tekst voor de melding van een datalek",
  sjabloon: emailsjabloon({
    id: "autoriteit-persoonsgegevens",
    onderwerp: "Datalek melden bij de Autoriteit Persoonsgegevens, bekend sinds {bekend}",
    tekst:
      "Beste collega,\n\nWilt u dit datalek melden bij de Autoriteit Persoonsgegevens? Wij weten het sinds {bekend}. De wet vraagt de melding binnen 72 uur.\n\nWat er is gebeurd: {aard}\nHoeveel mensen het ongeveer raakt: {mensen}\nWelke gegevens, en hoeveel ongeveer: {gegevens}\nWat de gevolgen kunnen zijn: {gevolgen}\nWat wij hebben gedaan of gaan doen: {maatregelen}\nWie er meer van weet: {contact}\n",
    velden: {
      bekend: { label: "Sinds wanneer weet u dit?", soort: "datum" },
      aard: { label: "Wat is er gebeurd? Noem niemand bij naam.", soort: "tekst" },
      mensen: { label: "Hoeveel mensen raakt het ongeveer?", soort: "getal" },
      gegevens: { label: "Welke soorten gegevens, en hoeveel ongeveer?", soort: "tekst" },
      gevolgen: { label: "Wat kunnen de gevolgen zijn?", soort: "tekst" },
      maatregelen: { label: "Wat hebt u gedaan of gaat u doen?", soort: "tekst" },
      contact: { label: "Functionaris gegevensbescherming of ander contact", soort: "regel" },
    },
  }),
};

/** For each duty to report one e-mail, under the id that the duty has in the case of the incident. @source W-64.3, W-64.4, W-65.1, W-65.2 */
export const MELDPLICHT_SJABLONEN: readonly Koppelingsjabloon[] = [
  TOEZICHTHOUDER,
  DATALEK,
  ...Object.entries(GEBEURD).map(meldGebeurd),
  ...Object.entries(VOORGENOMEN).map(meldVoornemen),
];
