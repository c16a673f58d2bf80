import { FINANCIELE_WEGEN, type Deelweg } from "@wmo-kit/schermen/kit";

/** The pages of the organisation. */
export const ORGANISATIEWEGEN: readonly Deelweg[] = [
  { adres: "/organisatie", naam: "Wat er loopt" },
  { adres: "/organisatie/mensen", naam: "Mensen en VOG" },
  { adres: "/organisatie/locaties", naam: "Locaties" },
  { adres: "/organisatie/onderaannemers", naam: "Onderaannemers" },
  { adres: "/organisatie/koppelingen", naam: "Koppelingen" },
];

/** The pages of money. */
export const GELDWEGEN: readonly Deelweg[] = [...FINANCIELE_WEGEN, { adres: "/financieel/social-return", naam: "Social return" }];
