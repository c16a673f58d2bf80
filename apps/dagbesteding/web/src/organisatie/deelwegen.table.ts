import type { Deelweg } from "./deelmenu.js";

/** The pages of the organisation. */
export const ORGANISATIEWEGEN: readonly Deelweg[] = [
  { adres: "/organisatie", naam: "Wat er loopt" },
  { adres: "/organisatie/mensen", naam: "Mensen en VOG" },
  { adres: "/organisatie/locaties", naam: "Locaties" },
  { adres: "/organisatie/onderaannemers", naam: "Onderaannemers" },
  { adres: "/organisatie/koppelingen", naam: "Koppelingen" },
];

/** The pages of quality. */
export const KWALITEITSWEGEN: readonly Deelweg[] = [
  { adres: "/kwaliteit", naam: "Bewijs" },
  { adres: "/kwaliteit/plichten", naam: "Plichten van het jaar" },
  { adres: "/kwaliteit/klachten", naam: "Klachten" },
  { adres: "/kwaliteit/meldingen", naam: "Incidenten en wijzigingen" },
  { adres: "/kwaliteit/toezicht", naam: "Toon aan" },
];

/** The pages of money. */
export const FINANCIELE_WEGEN: readonly Deelweg[] = [
  { adres: "/financieel", naam: "Jaarrekening" },
  { adres: "/financieel/netwerkkaart", naam: "Netwerkkaart" },
  { adres: "/financieel/social-return", naam: "Social return" },
];
