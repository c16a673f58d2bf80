import type { Koppelingsjabloon } from "@wmo-kit/kit/koppelingen";
import { emailsjabloon } from "@wmo-kit/runtime";

const AANHEF = "Beste contractmanager,\n\n";
const TOELICHTING = { label: "Toelichting", soort: "tekst", optioneel: true } as const;

/** What else the client is told or asked under the agreement. @source W-33, W-41.2, W-78.6, W-86.6, W-92.5, W-98.5, W-108.3 */
export const CONTRACT_SJABLONEN: readonly Koppelingsjabloon[] = [
  {
    koppeling: "opdrachtgever",
    titel: "Advies niet binnen zes weken",
    sjabloon: emailsjabloon({
      id: "vertraging",
      onderwerp: "Advies later dan zes weken, dossier {dossier}",
      tekst: `${AANHEF}Op {gemeld} kwam een melding binnen met dossiernummer {dossier}. Het advies is niet binnen zes weken bij u. Dat komt hierdoor: {reden}\n\nU krijgt het advies naar verwachting op {verwacht}.\n`,
      velden: {
        dossier: { label: "Dossiernummer, geen burgerservicenummer", soort: "regel" },
        gemeld: { label: "Wanneer kwam de melding binnen?", soort: "datum" },
        reden: { label: "Waarom lukt het niet? Noem de inwoner niet bij naam.", soort: "tekst" },
        verwacht: { label: "Wanneer komt het advies?", soort: "datum" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Partner komt afspraken niet na",
    sjabloon: emailsjabloon({
      id: "partner-afspraken",
      onderwerp: "Opschalen: afspraken met {partner}",
      tekst: `${AANHEF}{partner} komt afspraken met ons niet na. Op {afgesproken} hebben wij samen op papier gezet wat er beter moet. Op {geevalueerd} hebben wij dat besproken. De uitkomst: {uitkomst}\n\nWilt u met ons overleggen?\n`,
      velden: {
        partner: { label: "Welke partner?", soort: "regel" },
        afgesproken: { label: "Wanneer hebt u verbeterafspraken op papier gezet?", soort: "datum" },
        geevalueerd: { label: "Wanneer hebt u ze geëvalueerd?", soort: "datum" },
        uitkomst: { label: "Wat kwam eruit?", soort: "tekst" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Werken voor een andere opdrachtgever",
    sjabloon: emailsjabloon({
      id: "andere-opdrachtgever",
      onderwerp: "Voornemen om voor {opdrachtgever} te werken",
      tekst: `${AANHEF}Wij zijn van plan om vanaf {vanaf} te werken voor {opdrachtgever}. Het gaat om: {werk}\n`,
      velden: {
        opdrachtgever: { label: "Voor welke opdrachtgever of gemeente?", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
        werk: { label: "Om welk werk gaat het?", soort: "tekst" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Gesprek over een sleutelfunctionaris aanbieden",
    sjabloon: emailsjabloon({
      id: "sleutelfunctionaris-gesprek",
      onderwerp: "Gesprek over de functie {functie}",
      tekst: `${AANHEF}Wij willen iemand aanstellen als {functie}. Voor wij dat besluiten, bieden wij u een gesprek aan. Ons voorstel is {voorstel}. Het cv zit bij dit bericht.\n\n{toelichting}\n`,
      velden: { functie: { label: "Welke functie?", soort: "regel" }, voorstel: { label: "Welke dag stelt u voor?", soort: "datum" }, toelichting: TOELICHTING },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Onderaannemer toevoegen of vervangen",
    sjabloon: emailsjabloon({
      id: "onderaannemer",
      onderwerp: "Verzoek om toestemming voor een onderaannemer per {vanaf}",
      tekst: `${AANHEF}Wij willen vanaf {vanaf} werken met onderaannemer {organisatie}. Waarom dit nodig is: {noodzaak}\nHoe de uitvoering verzekerd is: {uitvoering}\n\nDe bewijsstukken zitten bij dit bericht. Wilt u ons schriftelijk laten weten of u toestemming geeft?\n`,
      velden: {
        organisatie: { label: "Naam van de organisatie", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
        noodzaak: { label: "Waarom is dit nodig?", soort: "tekst" },
        uitvoering: { label: "Hoe is de uitvoering verzekerd?", soort: "tekst" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Rechtsvorm of AGB-code wijzigen",
    sjabloon: emailsjabloon({
      id: "rechtsvorm-of-agb",
      onderwerp: "Wijziging per {vanaf}: {wijziging}",
      tekst: `${AANHEF}Wij willen vanaf {vanaf} dit wijzigen: {wijziging}. Dat vraagt een wijziging van de overeenkomst.\n\n{toelichting}\n\nWilt u ons schriftelijk laten weten of u dit goedkeurt? Tot dan werken wij met de oude gegevens.\n`,
      velden: { wijziging: { label: "Wat verandert er?", soort: "regel" }, vanaf: { label: "Vanaf welke dag?", soort: "datum" }, toelichting: TOELICHTING },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Ander aanspreekpunt melden",
    sjabloon: emailsjabloon({
      id: "aanspreekpunt",
      onderwerp: "Ander aanspreekpunt voor {onderwerp} per {vanaf}",
      tekst: `${AANHEF}Vanaf {vanaf} hebben wij een ander aanspreekpunt voor {onderwerp}: {contact}.\n`,
      velden: {
        onderwerp: { label: "Aanspreekpunt waarvoor?", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
        contact: { label: "Naam en telefoonnummer van de medewerker", soort: "regel" },
      },
    }),
  },
];
