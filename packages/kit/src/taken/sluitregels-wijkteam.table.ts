import type { Sluitregel } from "./sluitregel.js";

const ELDERS = ["doorgeleid-naar-sociale-basis", "naar-toegang-bw", "naar-regieteam", "naar-jeugdteam"] as const;
const STAPPEN = ["stap-1-vastgelegd", "stap-2-vastgelegd", "stap-3-vastgelegd", "stap-4-vastgelegd", "stap-5-vastgelegd", "stap-6-vastgelegd"] as const;
const OPNIEUW = [...STAPPEN, "verslag-opgesteld", "andere-wet-wees-af", "onderzoek-besloten", "verslag-achterwege-gelaten"] as const;
const MET_MELDPLICHTEN = ["beoordeeld", "feit-bekend", "gemeld", "gegevens-gecorrigeerd"] as const;

/** Every event that does a task, for the life cycles of the wijkteam. @source lifecycle.md part A */
export const SLUITREGELS_WIJKTEAM: readonly Sluitregel[] = [
  { levensloop: "A1", gebeurtenissen: ["bevestigd-aan-aanmelder"], van: "zelf", eis: "W-50.2.1" },
  { levensloop: "A1", gebeurtenissen: ["kwalitatief-contact"], van: "zelf", eis: "W-50.2.2" },
  { levensloop: "A1", gebeurtenissen: ["professional-gekoppeld"], van: "zelf", eis: "W-50.1" },
  { levensloop: "A1", gebeurtenissen: ELDERS, van: "zelf", eis: "W-50.1", begin: "Koppel direct" },
  { levensloop: "A1", gebeurtenissen: ["oplossing-geboden", "direct-basishulp"], van: "zelf", eis: "W-33" },
  { levensloop: "A3", gebeurtenissen: ["verzonden"], van: "melding", eis: "W-33" },
  { levensloop: "A2", gebeurtenissen: ["onderzoek-gestopt"], van: "melding", eis: "W-33" },
  // What a decision asked for holds until there is another decision, or the investigation is taken up again.
  ...["W-33.1", "W-33.2", "W-33.3", "W-33.4"].map((eis): Sluitregel => ({ levensloop: "A2", gebeurtenissen: OPNIEUW, van: "zelf", eis, ookMetDeHand: true })),
  { levensloop: "A1", gebeurtenissen: ["oplossing-geboden"], van: "onderzoek", eis: "W-33.1", met: { veld: "oplossing", waarde: "sociale-basis" } },
  { levensloop: "A5", gebeurtenissen: ["basishulp-gestart"], van: "onderzoek", eis: "W-33.2" },
  { levensloop: "A1", gebeurtenissen: ["oplossing-geboden"], van: "onderzoek", eis: "W-33.3", met: { veld: "oplossing", waarde: "wlz-of-zvw" } },
  { levensloop: "A3", gebeurtenissen: ["verzonden"], van: "onderzoek", eis: "W-33.4" },
  { levensloop: "A3", gebeurtenissen: ["informatie-geleverd", "bezwaar-afgerond"], van: "zelf", eis: "W-40" },
  { levensloop: "A3", gebeurtenissen: ["productbestelling-gemaakt"], van: "onderzoek", eis: "W-32.2", met: { veld: "financiering", waarde: "zin" } },
  { levensloop: "A3", gebeurtenissen: ["negatief-opgesteld"], van: "onderzoek", eis: "W-32.2" },
  { levensloop: "A4", gebeurtenissen: ["pgb-beoordeeld", "van-pgb-afgezien"], van: "zelf", eis: "W-32.3" },
  { levensloop: "A5", gebeurtenissen: ["plan-opgesteld"], van: "zelf", eis: "W-8.2" },
  { levensloop: "A5", gebeurtenissen: ["inwoner-stemt-in"], van: "zelf", eis: "W-8.6" },
  { levensloop: "A5", gebeurtenissen: ["gegevens-gecorrigeerd"], van: "zelf", eis: "W-8.6", met: { veld: "veiligheidszorg", waarde: false } },
  { levensloop: "A5", gebeurtenissen: ["geevalueerd"], van: "zelf", eis: "W-9.1" },
  { levensloop: "A5", gebeurtenissen: ["overdracht-geregeld", "overdracht-gaat-niet-door"], van: "zelf", eis: "W-42.2", zonderOpenOverdracht: true },
  { levensloop: "A5", gebeurtenissen: ["waakvlam-voorbij", "hulp-hervat"], van: "zelf", eis: "W-12.1" },
  { levensloop: "A5", gebeurtenissen: ["hulp-hervat"], van: "zelf", eis: "W-63.1" },
  { levensloop: "A6", gebeurtenissen: ["verlenging-gevraagd"], van: "zelf", eis: "W-28.1", ookMetDeHand: true },
  { levensloop: "A6", gebeurtenissen: ["verlengd", "niet-verlengd", "verlenging-ingetrokken"], van: "zelf", eis: "W-28.2" },
  { levensloop: "A6", gebeurtenissen: ["wlz-overdracht-geregeld"], van: "zelf", eis: "W-42.2", begin: "Regel de overdracht" },
  { levensloop: "A6", gebeurtenissen: ["gestopt-wegens-wlz"], van: "zelf", eis: "W-42.2", begin: "Stop de Wmo-hulp" },
  { levensloop: "A7", gebeurtenissen: ["verbeterafspraak-geevalueerd"], van: "zelf", eis: "W-41.2", noemt: "partner" },
  { levensloop: "A7", gebeurtenissen: ["opgeschaald-naar-procesregie", "geescaleerd"], van: "dossier", eis: "W-11.7" },
  { levensloop: "A8", gebeurtenissen: ["beoordeeld"], van: "zelf", eis: "W-70.1" },
  { levensloop: "A9", gebeurtenissen: ["beoordeeld"], van: "zelf", eis: "W-64.4", begin: "Beoordeel" },
  ...["W-64.3", "W-64.4", "W-65.1", "W-65.2"].map((eis): Sluitregel => ({ levensloop: "A9", gebeurtenissen: MET_MELDPLICHTEN, van: "zelf", eis, begin: "Meld dit bij" })),
];

/**
 * Tasks that no step does: what counts as doing them is for a person to say.
 *
 * @source W-fn2, W-27.2, W-43.1
 */
export const MET_DE_HAND: readonly { readonly levensloop: string; readonly eis: string }[] = [
  { levensloop: "A1", eis: "W-fn2" },
  { levensloop: "A2", eis: "W-27.2" },
  { levensloop: "A6", eis: "W-43.1" },
];
