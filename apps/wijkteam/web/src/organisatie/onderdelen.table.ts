import type { Onderdeel } from "@wmo-kit/schermen/kit";

/** The parts of the organisation in the order of use. @source lifecycle.md A9, B7, B10; W-64.1 to W-64.4, W-65.1 to W-65.2, W-67, W-68 */
export const ONDERDELEN: readonly Onderdeel[] = [
  {
    levensloop: "A9",
    titel: "Incidenten en meldplichten",
    leeg: "Hier staat wat er is voorgevallen, en aan wie u dat nog moet melden.",
  },
  {
    levensloop: "B7",
    titel: "Mensen en VOG",
    leeg: "Hier staat wie bij u werkt en of de VOG er is.",
  },
  {
    levensloop: "B10",
    titel: "Wijzigingen",
    leeg: "Hier staat wat er in de organisatie verandert en aan wie u dat meldt.",
  },
];
