import type { RegieToestand } from "@wmo-kit/afwegingskader";

/** A step of the ladder of direction: what it is, and who decides on going up from here. */
export interface Trede {
  readonly trede: RegieToestand;
  readonly titel: string;
  readonly wie: string;
  readonly omhoog: string;
  readonly eis: string;
}

/** The ladder of direction over the help in a household, from the ground up. @source W-11.2, W-11.5, W-11.7, W-16.3; lifecycle.md A7 */
export const TREDEN: readonly Trede[] = [
  { trede: "geen-regie-nodig", titel: "Geen regie nodig", wie: "Er is één organisatie.", omhoog: "Komt er een organisatie bij, dan is regie verplicht.", eis: "W-11.2" },
  {
    trede: "regie-inwoner-of-netwerk",
    titel: "De inwoner of het netwerk",
    wie: "De inwoner, of iemand uit het netwerk, houdt zelf overzicht.",
    omhoog: "De professionals leggen samen met de inwoner casusregie aan.",
    eis: "W-11.2",
  },
  {
    trede: "casusregie",
    titel: "Casusregie",
    wie: "Eén casemanager, liefst iemand die al betrokken is.",
    omhoog: "De casemanager schaalt op als de hulp stagneert of de onveiligheid toeneemt.",
    eis: "W-11.5",
  },
  {
    trede: "procesregie",
    titel: "Procesregie",
    wie: "De procesregisseur.",
    omhoog: "Alleen de procesregisseur besluit om buiten de eigen lijn te escaleren.",
    eis: "W-11.7",
  },
  {
    trede: "geescaleerd",
    titel: "Escalatie",
    wie: "De opdrachtgever, het regieteam of het Zorg- en Veiligheidshuis.",
    omhoog: "Dit is de hoogste trede. Daarna komt de regie terug bij de procesregisseur.",
    eis: "W-16.3",
  },
];
