import type { Koppelingsjabloon } from "@wmo-kit/kit/koppelingen";
import { emailsjabloon } from "@wmo-kit/runtime";

/**
 * The e-mails that requirements ask of a provider. They name no resident: an ordinary mailbox is no safe way for that.
 *
 * @source Programma van eisen dagbesteding D-2.6, D-8.4, D-9, D-11.14, D-16.7, D-20.8, D-20.9, D-21.2, D-25.1; D-3.5
 */
export const EMAILSJABLONEN: readonly Koppelingsjabloon[] = [
  {
    koppeling: "contractpostbus",
    titel: "Wijziging melden (acht weken vooraf)",
    sjabloon: emailsjabloon({
      id: "wijziging",
      onderwerp: "Wijziging per {vanaf}: {wijziging}",
      tekst: "Beste contractbeheerder,\n\nHierbij melden wij een wijziging die ingaat op {vanaf}: {wijziging}.\n\n{toelichting}\n\nWilt u de ontvangst bevestigen?\n",
      velden: {
        wijziging: { label: "Wat verandert er?", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
        toelichting: { label: "Toelichting", soort: "tekst", optioneel: true },
      },
    }),
  },
  {
    koppeling: "contractpostbus",
    titel: "Jaarrekening aanbieden",
    sjabloon: emailsjabloon({
      id: "jaarrekening",
      onderwerp: "Jaarrekening {jaar}",
      tekst: "Beste contractbeheerder,\n\nBij dit bericht vindt u de jaarrekening over {jaar} met de verklaring van de accountant.\n\n{toelichting}\n",
      velden: {
        jaar: { label: "Over welk jaar?", soort: "regel" },
        toelichting: { label: "Toelichting", soort: "tekst", optioneel: true },
      },
    }),
  },
  {
    koppeling: "contractpostbus",
    titel: "Onderaannemer voorleggen",
    sjabloon: emailsjabloon({
      id: "onderaannemer",
      onderwerp: "Verzoek om goedkeuring van een onderaannemer per {vanaf}",
      tekst: "Beste contractbeheerder,\n\nWij willen vanaf {vanaf} werken met onderaannemer {organisatie} voor {producten}. Wilt u dit goedkeuren? De bewijsstukken staan in de bijlage.\n",
      velden: {
        organisatie: { label: "Naam van de organisatie", soort: "regel" },
        producten: { label: "Voor welke producten?", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
      },
    }),
  },
  {
    koppeling: "rmz",
    titel: "Signaal melden",
    sjabloon: emailsjabloon({
      id: "signaal",
      onderwerp: "Signaal over {onderwerp}",
      tekst: "Beste medewerker van het meldpunt,\n\nWij melden een signaal over {onderwerp}.\n\n{signaal}\n\nWilt u laten weten of u het signaal oppakt?\n",
      velden: {
        onderwerp: { label: "Waar gaat het over: fraude, geld, kwaliteit of werkwijze?", soort: "regel" },
        signaal: { label: "Wat hebt u gezien? Noem geen bewoner bij naam.", soort: "tekst" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Afschrift van een melding aan Wmo-toezicht",
    sjabloon: emailsjabloon({
      id: "calamiteit",
      onderwerp: "Afschrift: melding aan Wmo-toezicht van {gemeld}",
      tekst: "Beste contractmanager,\n\nOp {gemeld} hebben wij bij Wmo-toezicht een melding gedaan, met kenmerk {kenmerk}. Het ging om: {soort}.\n",
      velden: {
        gemeld: { label: "Wanneer gemeld bij Wmo-toezicht?", soort: "datum" },
        kenmerk: { label: "Kenmerk van de melding", soort: "regel" },
        soort: { label: "Calamiteit of geweld: waar ging het om, zonder namen?", soort: "regel" },
      },
    }),
  },
  {
    koppeling: "opdrachtgever",
    titel: "Wachtlijst melden",
    sjabloon: emailsjabloon({
      id: "wachtlijst",
      onderwerp: "Wachtlijst op locatie {locatie}",
      tekst: "Beste contractmanager,\n\nOp locatie {locatie} is vanaf {vanaf} een wachtlijst. Er wachten {aantal} mensen. De verwachte wachttijd is {wachttijd}.\n",
      velden: {
        locatie: { label: "Welke locatie?", soort: "regel" },
        vanaf: { label: "Vanaf welke dag?", soort: "datum" },
        aantal: { label: "Hoeveel mensen wachten?", soort: "getal" },
        wachttijd: { label: "Hoe lang duurt het naar verwachting?", soort: "regel" },
      },
    }),
  },
  {
    koppeling: "werkbedrijf",
    titel: "Overleg vragen",
    sjabloon: emailsjabloon({
      id: "overleg",
      onderwerp: "Overleg over {onderwerp}",
      tekst: "Beste adviseur,\n\nWij willen graag met u overleggen over {onderwerp}.\n\n{vraag}\n\nWanneer schikt het u?\n",
      velden: {
        onderwerp: { label: "Waarover: social return, participatie of schoolverlaters?", soort: "regel" },
        vraag: { label: "Wat wilt u bespreken? Noem geen bewoner bij naam.", soort: "tekst" },
      },
    }),
  },
];
