import type { Onderdeel } from "@wmo-kit/schermen/kit";

/** The parts of the organisation in the order of use. @source lifecycle.md B5, B6, B7, B8, B10; D-3.3, D-11.14, D-16.6, D-20.8, D-21.2, D-25.1 */
export const ONDERDELEN: readonly Onderdeel[] = [
  {
    levensloop: "B7",
    titel: "Mensen en VOG",
    leeg: "Hier staat wie bij u werkt, met de VOG en tot wanneer die geldig is.",
  },
  {
    levensloop: "B5",
    titel: "Wachtlijsten per locatie",
    leeg: "Hier staat op welke locatie mensen wachten, en of de gemeente dat weet.",
  },
  {
    levensloop: "B6",
    titel: "Onderaannemers",
    leeg: "Hier staat wie voor u werkt als onderaannemer, en of de gemeente dat heeft goedgekeurd.",
  },
  {
    levensloop: "B10",
    titel: "Wijzigingen en locaties",
    leeg: "Hier staat wat er verandert: naam, rekening, AGB-code, een nieuwe locatie. U meldt het minstens acht weken vooraf.",
  },
  {
    levensloop: "B8",
    titel: "Incidenten en meldplichten",
    leeg: "Hier staat wat er is voorgevallen, en aan wie u dat nog moet melden.",
  },
];
