import { SLUITREGELS_WIJKTEAM } from "./sluitregels-wijkteam.table.js";
import type { Sluitregel } from "./sluitregel.js";

const EINDE_B2 = ["beeindigd", "doorgestroomd", "eenzijdig-gestopt"] as const;
const MET_MELDPLICHTEN = [
  "beoordeeld",
  "gegevens-gecorrigeerd",
  "feit-bekend",
  "stukken-beschikbaar",
  "gemeld",
  "bevel-ontvangen",
  "aanwijzing-ontvangen",
  "verscherpt-toezicht-ingesteld",
] as const;

/** Every event that does a task. @source lifecycle.md parts A and B */
export const SLUITREGELS: readonly Sluitregel[] = [
  ...SLUITREGELS_WIJKTEAM,
  { levensloop: "B1", gebeurtenissen: ["301-verwerkt", "301-niet-aangenomen"], van: "zelf", eis: "D-11.2" },
  { levensloop: "B1", gebeurtenissen: ["contact-gelegd"], van: "zelf", eis: "D-11.3" },
  { levensloop: "B1", gebeurtenissen: ["301-ontvangen", "315-afgewezen"], van: "zelf", eis: "D-11.4" },
  { levensloop: "B1", gebeurtenissen: ["315-verzonden"], van: "dossier", eis: "D-11.4", begin: "Doe een nieuw verzoek" },
  { levensloop: "B1", gebeurtenissen: ["301-gewijzigd"], van: "eronder", eis: "D-12.9", begin: "Zorg dat de laatste evaluatie" },
  { levensloop: "B2", gebeurtenissen: ["op-wachtlijst", "wachtlijst-gemeld", "ondersteuning-gestart", "niet-gestart"], van: "zelf", eis: "D-11.14" },
  { levensloop: "B2", gebeurtenissen: ["ondersteuning-gestart", "niet-gestart"], van: "toeleiding", eis: "D-13.1" },
  { levensloop: "B2", gebeurtenissen: ["305-verzonden", "startbericht-vervangen"], van: "zelf", eis: "D-20.4" },
  { levensloop: "B2", gebeurtenissen: ["plan-vastgesteld"], van: "zelf", eis: "D-12.5" },
  { levensloop: "B2", gebeurtenissen: ["evaluatie-gehouden", "laatste-evaluatie-gehouden"], van: "zelf", eis: "D-12.6" },
  { levensloop: "B2", gebeurtenissen: ["laatste-evaluatie-gehouden"], van: "zelf", eis: "D-12.9", begin: "Zorg dat de laatste evaluatie" },
  { levensloop: "B2", gebeurtenissen: ["laatste-evaluatie-gehouden"], van: "toeleiding", eis: "D-12.9" },
  { levensloop: "B2", gebeurtenissen: EINDE_B2, van: "toeleiding", eis: "D-20.10" },
  { levensloop: "B2", gebeurtenissen: ["307-verzonden", "stopbericht-vervangen"], van: "zelf", eis: "D-20.5" },
  { levensloop: "B2", gebeurtenissen: ["307-verzonden"], van: "ondersteuning", eis: "D-20.5" },
  { levensloop: "B2", gebeurtenissen: ["eenzijdig-gestopt", "onderbroken"], van: "besluit", eis: "D-13.2" },
  { levensloop: "B3", gebeurtenissen: ["warm-overgedragen"], van: "zelf", eis: "D-13.3" },
  { levensloop: "B4", gebeurtenissen: ["323-verzonden"], van: "zelf", eis: "D-20.3" },
  { levensloop: "B4", gebeurtenissen: ["gecorrigeerd"], van: "zelf", eis: "D-20.7" },
  { levensloop: "B4", gebeurtenissen: ["tijd-geregistreerd"], van: "vervangt", eis: "D-20.15" },
  { levensloop: "B5", gebeurtenissen: ["wachtlijst-gemeld", "wachtlijst-opgeheven"], van: "zelf", eis: "D-11.14", begin: "Meld de wachtlijst" },
  { levensloop: "B5", gebeurtenissen: ["opheffing-gemeld", "wachtlijst-opnieuw-ontstaan"], van: "zelf", eis: "D-11.14" },
  { levensloop: "B6", gebeurtenissen: ["goedkeuring-ontvangen"], van: "zelf", eis: "D-25.1" },
  { levensloop: "B6", gebeurtenissen: ["tarief-getoetst"], van: "zelf", eis: "D-24.3" },
  { levensloop: "B6", gebeurtenissen: ["tarief-getoetst"], van: "zelf", eis: "D-25.5" },
  { levensloop: "B7", gebeurtenissen: ["vergewisplicht-afgerond"], van: "zelf", eis: "D-3.3" },
  { levensloop: "B7", gebeurtenissen: ["vog-ontvangen"], van: "zelf", eis: "D-3.4" },
  { levensloop: "B7", gebeurtenissen: ["vog-ontvangen"], van: "zelf", eis: "D-23.3" },
  { levensloop: "B8", gebeurtenissen: ["beoordeeld"], van: "zelf", eis: "D-3.5", begin: "Beoordeel" },
  ...["D-3.5", "D-16.6", "D-16.6.a", "D-16.6.b", "D-16.6.c", "D-16.6.d", "D-16.6.e", "D-18.1"].map(
    (eis): Sluitregel => ({ levensloop: "B8", gebeurtenissen: MET_MELDPLICHTEN, van: "zelf", eis, begin: "Meld dit bij" }),
  ),
  { levensloop: "B8", gebeurtenissen: ["bevel-opgevolgd"], van: "zelf", eis: "D-17.1", begin: "Volg het bevel" },
  { levensloop: "B8", gebeurtenissen: ["bevel-uitvoering-gemeld"], van: "zelf", eis: "D-17.1", begin: "Voer de maatregelen" },
  { levensloop: "B8", gebeurtenissen: ["aanwijzing-uitgevoerd"], van: "zelf", eis: "D-17.2" },
  { levensloop: "B8", gebeurtenissen: ["voortgang-gerapporteerd", "verscherpt-toezicht-beeindigd"], van: "zelf", eis: "D-17.3" },
  { levensloop: "B9", gebeurtenissen: ["productieverantwoording-verzonden"], van: "zelf", eis: "D-16.10" },
  { levensloop: "B9", gebeurtenissen: ["ingediend"], van: "zelf", eis: "D-16.7" },
  { levensloop: "B11", gebeurtenissen: ["aangemeld"], van: "zelf", eis: "W-100.2" },
  { levensloop: "B11", gebeurtenissen: ["drempel-getoetst"], van: "zelf", eis: "D-9", begin: "Toets de verwachte" },
  { levensloop: "B11", gebeurtenissen: ["uitvoering-begonnen"], van: "zelf", eis: "D-9", begin: "Zet de invulling" },
  ...["D-20.8", "D-20.9", "D-21.2", "D-20.6"].flatMap((eis): readonly Sluitregel[] => [
    { levensloop: "B10", gebeurtenissen: ["wijziging-gemeld"], van: "zelf", eis, begin: "Meld de wijziging" },
    { levensloop: "B10", gebeurtenissen: ["addendum-getekend"], van: "zelf", eis, begin: "Teken samen" },
  ]),
];

/** States in which a case is over: what was still to do in it is not any more, apart from what the last event itself asks. */
export const EINDTOESTANDEN: Readonly<Record<string, readonly string[]>> = {
  A1: ["afgehandeld", "ingetrokken"],
  A2: ["gestopt"],
  A4: ["voldoet-niet", "afgezien"],
  A5: ["beeindigd", "voortijdig-beeindigd"],
  A6: ["geeindigd", "vervallen"],
  A8: ["afgesloten"],
  A9: ["afgehandeld"],
  B1: ["afgewezen", "niet-aangenomen", "ingetrokken", "geweigerd", "afgezien"],
  B2: ["afgerond", "doorgestroomd", "eenzijdig-gestopt"],
  B3: ["gestopt", "voortgezet"],
  B5: ["geen"],
  B6: ["beeindigd"],
  B7: ["uit-dienst"],
  B8: ["afgehandeld"],
  B10: ["afgewezen", "doorgevoerd", "ingetrokken"],
};

/** Messages that go out although the case is over. @source D-20.4, D-20.5 */
export const BLIJFT_NA_EINDE: readonly string[] = ["D-20.4", "D-20.5"];
