import type { PlanVanAanpak } from "@wmo-kit/afwegingskader";

/** A part of the plan of approach as one page shows it: which fields belong together, and which requirements ask them. */
export interface Plandeel {
  readonly deel: string;
  readonly titel: string;
  readonly eisen: readonly string[];
  readonly velden: readonly (keyof PlanVanAanpak)[];
  /** Guards whose finding is about this part, besides that on missing elements. */
  readonly wachters?: readonly string[];
}

/** The question, the nine elements and who is responsible, in the order of the source. @source W-8.1, W-8.2, W-8.4.1–9, W-8.7 */
export const PLANDELEN: readonly Plandeel[] = [
  { deel: "vraag", titel: "De vraag en het netwerk", eisen: ["W-8.1", "W-8.2"], velden: ["hulpvraag", "netwerkGevraagd", "netwerk"], wachters: ["netwerkGevraagd"] },
  { deel: "eigenaarschap", titel: "Het plan is van de inwoner", eisen: ["W-8.4.1"], velden: ["eigenaarschap"] },
  {
    deel: "leefdomeinen",
    titel: "Leefdomeinen, geld en de dag",
    eisen: ["W-8.4.2"],
    velden: ["leefdomeinen", "financieleStress", "financieelDoel", "heeftDaginvulling", "daginvulling"],
  },
  { deel: "achtergrond", titel: "Achtergrond en diversiteit", eisen: ["W-8.4.3"], velden: ["diversiteit"] },
  {
    deel: "samenwerking",
    titel: "Samenwerking en afstemming",
    eisen: ["W-8.4.4", "W-11.2"],
    velden: ["professionals", "organisaties", "samenwerking", "regisseur"],
    wachters: ["regieInPlan"],
  },
  { deel: "overgang", titel: "Veranderingen die eraan komen", eisen: ["W-8.4.5"], velden: ["overgangsmomenten"] },
  { deel: "eigen-kracht", titel: "Eigen kracht en netwerk", eisen: ["W-8.4.6"], velden: ["eigenKracht"] },
  { deel: "e-health", titel: "E-health", eisen: ["W-8.4.7"], velden: ["ehealth"] },
  { deel: "doelen", titel: "Perspectief en doelen", eisen: ["W-8.4.8"], velden: ["levensloopbegeleiding", "doelen"] },
  { deel: "acties", titel: "Acties", eisen: ["W-8.4.9"], velden: ["acties", "bijEvaluatie"], wachters: ["actiesVolledig"] },
  { deel: "verantwoordelijke", titel: "Wie verantwoordelijk is", eisen: ["W-8.7"], velden: ["verantwoordelijke", "datum"], wachters: ["zelfdeVerantwoordelijke"] },
];

/** A field that is only asked when another one says so. @source W-8.4.2 */
export const ALLEEN_BIJ: Readonly<Partial<Record<keyof PlanVanAanpak, { readonly veld: keyof PlanVanAanpak; readonly waarden: readonly string[] }>>> = {
  financieelDoel: { veld: "financieleStress", waarden: ["true"] },
  daginvulling: { veld: "heeftDaginvulling", waarden: ["false"] },
};
