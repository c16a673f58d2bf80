import { eenDossier } from "../bouwers.js";
import { profielMet } from "../profiel.js";
import type { Wachterproef } from "../uitputtend.js";
import { aanwijzing, afgehandeld, beoordeeld, bevel, bij, gebeurt, gemeldBij, incident, nieuwBevel, TOEZICHT } from "./gegevens.js";

/** Orders, instructions, intensified supervision, and closing. */
export const HANDHAVINGSPROEVEN: readonly Wachterproef[] = [
  { titel: "D-17.1: een bevel kan komen zonder eigen voorval", dossier: eenDossier(), gebeurtenis: nieuwBevel(), naar: "beoordeeld" },
  {
    titel: "D-17.1: een bevel kan niet in de toekomst zijn gegeven",
    dossier: eenDossier(),
    gebeurtenis: nieuwBevel("b-1", { gegevenOp: "2026-03-02T10:00:00Z" }),
    stopt: { wachter: "bevelGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  { titel: "D-17.1: een bevel wacht niet op de beoordeling van het voorval", dossier: bij("bekend", incident()), gebeurtenis: nieuwBevel(), naar: "bekend" },
  {
    titel: "D-17.1: ook een tweede bevel kan niet in de toekomst zijn gegeven",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven")] }),
    gebeurtenis: nieuwBevel("b-2", { gegevenOp: "2026-03-02T10:00:00Z" }),
    stopt: { wachter: "bevelGeweest", code: "MOMENT_IN_TOEKOMST" },
  },
  {
    titel: "D-17.1: hetzelfde bevel wordt niet twee keer vastgelegd",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven")] }),
    gebeurtenis: nieuwBevel(),
    stopt: { wachter: "kenmerkNieuw", code: "KENMERK_BESTAAT_AL" },
  },
  {
    titel: "D-17.1: een bevel wordt op de dag zelf opgevolgd",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven")] }),
    gebeurtenis: gebeurt("bevel-opgevolgd", { kenmerk: "b-1" }, "2026-03-02T22:59:59Z"),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.1: een bevel dat een dag later wordt opgevolgd waarschuwt",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven")] }),
    gebeurtenis: gebeurt("bevel-opgevolgd", { kenmerk: "b-1" }, "2026-03-02T23:00:00Z"),
    stopt: { wachter: "meteenOpgevolgd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "2 maart 2026" } },
  },
  {
    titel: "D-17.1: een bevel dat er niet is wordt niet opgevolgd",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven")] }),
    gebeurtenis: gebeurt("bevel-opgevolgd", { kenmerk: "b-9" }),
    stopt: { wachter: "bevelGegeven", code: "BEVEL_STAP_KLOPT_NIET" },
  },
  {
    titel: "D-17.1: op de laatste dag van het bevel zijn de maatregelen op tijd",
    dossier: beoordeeld([], { bevelen: [bevel("opgevolgd", "2026-03-09")] }),
    gebeurtenis: gebeurt("bevel-uitgevoerd", { kenmerk: "b-1" }, "2026-03-09T09:00:00Z"),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.1: na de laatste dag van het bevel waarschuwen de maatregelen",
    dossier: beoordeeld([], { bevelen: [bevel("opgevolgd", "2026-03-09")] }),
    gebeurtenis: gebeurt("bevel-uitgevoerd", { kenmerk: "b-1" }, "2026-03-10T09:00:00Z"),
    stopt: { wachter: "maatregelenOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "9 maart 2026" } },
  },
  {
    titel: "D-17.1: een bevel dat niet is opgevolgd is niet uitgevoerd",
    dossier: beoordeeld([], { bevelen: [bevel("gegeven"), { ...bevel("opgevolgd"), kenmerk: "b-2" }] }),
    gebeurtenis: gebeurt("bevel-uitgevoerd", { kenmerk: "b-1" }),
    stopt: { wachter: "bevelOpgevolgd", code: "BEVEL_STAP_KLOPT_NIET" },
  },
  {
    titel: "D-17.1: de uitvoering wordt schriftelijk gemeld aan de toezichthouder",
    dossier: beoordeeld([], { bevelen: [bevel("uitgevoerd")] }),
    gebeurtenis: gebeurt("bevel-uitvoering-gemeld", { kenmerk: "b-1", bewijs: "brief 1" }),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.1: een mondelinge melding van de uitvoering telt niet",
    dossier: beoordeeld([], { bevelen: [bevel("uitgevoerd")] }),
    gebeurtenis: gebeurt("bevel-uitvoering-gemeld", { kenmerk: "b-1" }),
    stopt: { wachter: "bewijsBewaard", code: "MELDING_ZONDER_BEWIJS" },
  },
  {
    titel: "D-17.1: uitvoering die er nog niet is wordt niet gemeld",
    dossier: beoordeeld([], { bevelen: [bevel("opgevolgd"), { ...bevel("uitgevoerd"), kenmerk: "b-2" }] }),
    gebeurtenis: gebeurt("bevel-uitvoering-gemeld", { kenmerk: "b-1", bewijs: "brief 1" }),
    stopt: { wachter: "bevelUitgevoerd", code: "BEVEL_STAP_KLOPT_NIET" },
  },
  {
    titel: "D-17.2: een aanwijzing in een hersteltraject wordt vastgelegd",
    dossier: beoordeeld(),
    gebeurtenis: gebeurt("aanwijzing-ontvangen", { kenmerk: "a-1", inhoud: "Stel een verbeterplan op." }),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.2: dezelfde aanwijzing wordt niet twee keer vastgelegd",
    dossier: beoordeeld([], { aanwijzingen: [aanwijzing(false)] }),
    gebeurtenis: gebeurt("aanwijzing-ontvangen", { kenmerk: "a-1", inhoud: "Stel een verbeterplan op." }),
    stopt: { wachter: "kenmerkNieuw", code: "KENMERK_BESTAAT_AL" },
  },
  {
    titel: "D-17.2: een aanwijzing is volledig uitgevoerd",
    dossier: beoordeeld([], { aanwijzingen: [aanwijzing(false)] }),
    gebeurtenis: gebeurt("aanwijzing-uitgevoerd", { kenmerk: "a-1", volledig: true }),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.2: een aanwijzing die deels is uitgevoerd is niet klaar",
    dossier: beoordeeld([], { aanwijzingen: [aanwijzing(false)] }),
    gebeurtenis: gebeurt("aanwijzing-uitgevoerd", { kenmerk: "a-1", volledig: false }),
    stopt: { wachter: "aanwijzingVolledig", code: "AANWIJZING_NIET_UITGEVOERD" },
  },
  {
    titel: "D-17.3: het programma noemt geen ritme, dus een rapportage is nooit te laat",
    dossier: beoordeeld([], TOEZICHT),
    gebeurtenis: gebeurt("voortgang-gerapporteerd", { bewijs: "rapport 1" }, "2026-12-01T09:00:00Z"),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.3: met een afgesproken ritme waarschuwt een late rapportage",
    dossier: beoordeeld([], TOEZICHT),
    gebeurtenis: gebeurt("voortgang-gerapporteerd", { bewijs: "rapport 1" }, "2026-04-03T09:00:00Z"),
    profiel: profielMet("D-17.3", { aantal: 1, eenheid: "maand" }),
    stopt: { wachter: "rapportageOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "2 april 2026" } },
  },
  {
    titel: "D-17.3: een rapportage zonder stuk telt niet",
    dossier: beoordeeld([], TOEZICHT),
    gebeurtenis: gebeurt("voortgang-gerapporteerd"),
    stopt: { wachter: "bewijsBewaard", code: "MELDING_ZONDER_BEWIJS" },
  },
  {
    titel: "D-17.3: zonder verscherpt toezicht is er niets te rapporteren",
    dossier: beoordeeld(),
    gebeurtenis: gebeurt("voortgang-gerapporteerd", { bewijs: "rapport 1" }),
    stopt: { wachter: "onderVerscherptToezicht", code: "GEEN_VERSCHERPT_TOEZICHT" },
  },
  {
    titel: "D-17.3: verscherpt toezicht eindigt",
    dossier: beoordeeld([], TOEZICHT),
    gebeurtenis: gebeurt("verscherpt-toezicht-beeindigd", { kenmerk: "brief 2" }),
    naar: "beoordeeld",
  },
  {
    titel: "D-17.3: verscherpt toezicht dat er niet is eindigt niet",
    dossier: beoordeeld(),
    gebeurtenis: gebeurt("verscherpt-toezicht-beeindigd", { kenmerk: "brief 2" }),
    stopt: { wachter: "onderVerscherptToezicht", code: "GEEN_VERSCHERPT_TOEZICHT" },
  },
  {
    titel: "D-3.5: met bewijs van de meldingen bij gemeente en verwijzer sluit een calamiteit",
    dossier: beoordeeld(["calamiteit"], gemeldBij("gemeente", "verwijzer")),
    gebeurtenis: afgehandeld(),
    naar: "afgehandeld",
  },
  {
    titel: "D-3.5: een calamiteit sluit niet zolang de verwijzer het niet weet",
    dossier: beoordeeld(["calamiteit"], gemeldBij("gemeente")),
    gebeurtenis: afgehandeld(),
    stopt: { wachter: "allesGemeld", code: "MELDINGEN_NIET_COMPLEET", velden: { ontvanger: "de verwijzer", datum: "de afgesproken dag" } },
  },
  ...[
    { eis: "D-17.1", wat: "een bevel dat niet is gemeld als uitgevoerd", anders: { bevelen: [bevel("uitgevoerd")] } },
    { eis: "D-17.2", wat: "een aanwijzing die open staat", anders: { aanwijzingen: [aanwijzing(false)] } },
    { eis: "D-17.3", wat: "verscherpt toezicht dat nog loopt", anders: TOEZICHT },
  ].map(({ eis, wat, anders }) => ({
    titel: `${eis}: een voorval sluit niet met ${wat}`,
    dossier: beoordeeld([], anders),
    gebeurtenis: afgehandeld(),
    stopt: { wachter: "handhavingKlaar", code: "HANDHAVING_LOOPT_NOG" as const },
  })),
];
