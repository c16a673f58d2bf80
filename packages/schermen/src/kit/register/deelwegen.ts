import { createContext } from "preact";

/** A page within a part of the menu. */
export interface Deelweg {
  readonly adres: string;
  readonly naam: string;
}

/** The pages of each part of the menu that every app has; an app adds its own beside them. */
export interface Deelwegenlijst {
  readonly organisatie: readonly Deelweg[];
  readonly kwaliteit: readonly Deelweg[];
  readonly financieel: readonly Deelweg[];
}

/** The pages of quality that every app has. */
export const KWALITEITSWEGEN: readonly Deelweg[] = [
  { adres: "/kwaliteit", naam: "Bewijs" },
  { adres: "/kwaliteit/plichten", naam: "Plichten van het jaar" },
  { adres: "/kwaliteit/klachten", naam: "Klachten" },
  { adres: "/kwaliteit/meldingen", naam: "Incidenten en wijzigingen" },
  { adres: "/kwaliteit/toezicht", naam: "Toon aan" },
];

/** The pages of money that every app has. */
export const FINANCIELE_WEGEN: readonly Deelweg[] = [
  { adres: "/financieel", naam: "Jaarrekening" },
  { adres: "/financieel/netwerkkaart", naam: "Netwerkkaart" },
];

/** The pages of each part in this app. */
export const Deelwegen = createContext<Deelwegenlijst>({ organisatie: [], kwaliteit: KWALITEITSWEGEN, financieel: FINANCIELE_WEGEN });
