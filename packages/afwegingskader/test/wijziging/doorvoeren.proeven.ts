import type { Wachterproef } from "../uitputtend.js";
import { AGB, bij, doorgevoerd, gebeurt, GEREED, IN_BERICHTEN, van } from "./gegevens.js";

/** Bringing a change into effect, and a new AGB code into messages. */
export const DOORVOERPROEVEN: readonly Wachterproef[] = [
  { titel: "D-20.8: goedgekeurd, met addendum en op de dag zelf gaat de wijziging in", dossier: bij("addendum", GEREED), gebeurtenis: doorgevoerd(), naar: "doorgevoerd" },
  {
    titel: "D-20.9: nieuwe contactgegevens gaan in zonder goedkeuring",
    dossier: bij("gemeld", van("dagbesteding", "contactgegevens")),
    gebeurtenis: doorgevoerd(),
    naar: "doorgevoerd",
  },
  {
    titel: "D-21.2: een goedgekeurde locatie gaat open zonder addendum",
    dossier: bij("goedgekeurd", van("dagbesteding", "locatie", { goedgekeurd: true })),
    gebeurtenis: doorgevoerd(),
    naar: "doorgevoerd",
  },
  {
    titel: "D-20.8: een nieuwe AGB-code gaat niet in zonder goedkeuring",
    dossier: bij("gemeld", AGB),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "agbGoedgekeurd", code: "AGB_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-21.2: een locatie gaat niet open zonder goedkeuring",
    dossier: bij("gemeld", van("dagbesteding", "locatie")),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "aanbodGoedgekeurd", code: "LOCATIE_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-21.2: meer aanbod begint niet zonder goedkeuring",
    dossier: bij("gemeld", van("dagbesteding", "aanbod")),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "aanbodGoedgekeurd", code: "LOCATIE_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-20.8: een nieuwe IBAN gaat niet in zonder goedkeuring",
    dossier: bij("gemeld", van("dagbesteding", "IBAN")),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "contractwijzigingGoedgekeurd", code: "WIJZIGING_NIET_GOEDGEKEURD" },
  },
  {
    titel: "W-98.5: de rechtsvorm van het wijkteam wijzigt niet zonder goedkeuring",
    dossier: bij("gemeld", van("wijkteam", "rechtsvorm")),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "contractwijzigingGoedgekeurd", code: "WIJZIGING_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-20.8: goedgekeurd maar zonder getekend addendum gaat de wijziging niet in",
    dossier: bij("goedgekeurd", { ...GEREED, addendumGetekend: false }),
    gebeurtenis: doorgevoerd(),
    stopt: { wachter: "addendumGetekend", code: "ADDENDUM_ONTBREEKT" },
  },
  {
    titel: "D-20.8: een dag voor de gewenste datum gaat de wijziging nog niet in",
    dossier: bij("addendum", GEREED),
    gebeurtenis: doorgevoerd("2026-06-30"),
    stopt: { wachter: "datumBereikt", code: "WIJZIGING_NOG_NIET_INGEGAAN", velden: { datum: "1 juli 2026" } },
  },
  {
    titel: "D-20.8: na goedkeuring en vanaf de datum staat de nieuwe AGB-code in berichten",
    dossier: bij("goedgekeurd", { ...GEREED, addendumGetekend: false }),
    gebeurtenis: gebeurt(IN_BERICHTEN, {}, "2026-07-01"),
    naar: "goedgekeurd",
  },
  {
    titel: "D-20.8: voor de goedkeuring staat de nieuwe AGB-code in geen enkel bericht, ook niet na de datum",
    dossier: bij("gemeld", AGB),
    gebeurtenis: gebeurt(IN_BERICHTEN, {}, "2026-08-01"),
    stopt: { wachter: "agbInBerichtGoedgekeurd", code: "AGB_NIET_GOEDGEKEURD" },
  },
  {
    titel: "W-98.5: een afgewezen AGB-code staat in geen enkel bericht",
    dossier: bij("afgewezen", van("wijkteam", "AGB-code")),
    gebeurtenis: gebeurt(IN_BERICHTEN, {}, "2026-08-01"),
    stopt: { wachter: "agbInBerichtGoedgekeurd", code: "AGB_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-20.8: een goedgekeurde AGB-code staat niet voor haar datum in berichten",
    dossier: bij("addendum", GEREED),
    gebeurtenis: gebeurt(IN_BERICHTEN, {}, "2026-06-30"),
    stopt: { wachter: "agbInBerichtIngegaan", code: "WIJZIGING_NOG_NIET_INGEGAAN", velden: { datum: "1 juli 2026" } },
  },
];
