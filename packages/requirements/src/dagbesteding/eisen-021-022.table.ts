import type { Eisrij } from "../catalogus/eis.js";

/**
 * The programme of the providers of dagbesteding: requirements 21 to 22.
 *
 * @source Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3
 */
export const DAGBESTEDING_EISEN_021_022 = [
  {
    id: "D-21.1",
    titel: "Veilige en schone locaties",
    samenvatting: "Alleen locaties die voldoen aan wet en regels worden gebruikt, vooral voor (brand)veiligheid en hygiëne.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "certificaat", stuk: "Keuring of gebruiksmelding per locatie", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-21.2",
    titel: "Uitbreiding vooraf laten goedkeuren",
    samenvatting: "Meer aanbod of meer locaties tijdens de looptijd legt de opdrachtnemer vooraf ter goedkeuring aan de opdrachtgever voor; het doel is spreiding over de regio.",
    soort: "proces",
    gedragenDoor: ["bewijsregister", "dagbesteding"],
    bewijs: { soort: "afspraak", stuk: "Goedkeuring van de uitbreiding", geldig: "per keer" },
  },
  {
    id: "D-21.3",
    titel: "Overzicht van het aanbod vooraf",
    samenvatting: "Voor de overeenkomst begint, geeft de opdrachtnemer een overzicht van adressen, aanbod en aanpak, aantal plekken, doelgroep en bijzonderheden per locatie.",
    soort: "gegeven",
    parameters: [
      { naam: "laatste moment", waarde: "startdatum overeenkomst", eenheid: "gebeurtenis", vergelijking: "<" },
    ],
    gedragenDoor: ["dagbesteding", "bewijsregister"],
    bewijs: { soort: "uittreksel", stuk: "Overzicht van locaties en aanbod", geldig: "eenmalig" },
  },
  {
    id: "D-22.1",
    titel: "Cao toepassen",
    samenvatting: "Is er in de branche een algemeen verbindend verklaarde cao, dan geldt die. Anders volgt de opdrachtnemer zoveel mogelijk de gebruikelijke cao, met een gelijkwaardig pakket.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "verklaring", stuk: "Vastlegging van de toegepaste cao", geldig: "zolang ongewijzigd" },
  },
  {
    id: "D-22.2",
    titel: "Kenmerken van een goed werkgever",
    samenvatting: "De opdrachtnemer is een zorgvuldige, sociale, open en controleerbare werkgever. De opdrachtgever let in elk geval op verloop (uitgestroomde fte van alle fte), verzuim (ziektedagen van beschikbare dagen), personeel niet in loondienst (van al het personeel) en tevredenheid en ontwikkeling van medewerkers.",
    soort: "berekening",
    opmerking: "De bron geeft geen norm: alleen tonen.",
    gedragenDoor: ["financial", "bewijsregister"],
    bewijs: { soort: "rapport", stuk: "Cijfers over verloop, verzuim, inhuur en tevredenheid", geldig: { aantal: 1, eenheid: "jaar" } },
  },
  {
    id: "D-22.3",
    titel: "Gezond en veilig werk",
    samenvatting: "De opdrachtnemer houdt zich aan de arbowetgeving, zorgt voor veiligheid, gezondheid en welzijn, en voert actief beleid om personeel te werven, deskundig en vitaal te houden.",
    soort: "beleid",
    gedragenDoor: ["bewijsregister"],
    bewijs: { soort: "beleidsstuk", stuk: "Arbo- en personeelsbeleid", geldig: "zolang ongewijzigd" },
  },
] as const satisfies readonly Eisrij[];
