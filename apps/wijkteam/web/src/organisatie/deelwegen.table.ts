import type { Deelweg } from "@wmo-kit/schermen/kit";

/** The pages of the organisation. */
export const ORGANISATIEWEGEN: readonly Deelweg[] = [
  { adres: "/organisatie", naam: "Wat er loopt" },
  { adres: "/organisatie/mensen", naam: "Mensen en VOG" },
  { adres: "/organisatie/functies", naam: "Sleutelfuncties" },
  { adres: "/organisatie/wijken", naam: "Teams en wijken" },
  { adres: "/organisatie/partners", naam: "Partners" },
  { adres: "/organisatie/risicos", naam: "Risico's" },
  { adres: "/organisatie/ontwikkeling", naam: "Ontwikkelplan" },
  { adres: "/organisatie/financieel", naam: "Financieel" },
  { adres: "/organisatie/koppelingen", naam: "Koppelingen" },
  { adres: "/organisatie/bestanden", naam: "Bestanden inlezen" },
  { adres: "/organisatie/backoffice", naam: "Verzonden en ontvangen" },
];

/** The pages of money; they hang under the organisation. */
export const GELDWEGEN: readonly Deelweg[] = [
  { adres: "/organisatie", naam: "Terug naar de organisatie" },
  { adres: "/organisatie/financieel", naam: "Jaarrekening" },
  { adres: "/organisatie/financieel/liquiditeit", naam: "Liquiditeit" },
  { adres: "/organisatie/financieel/netwerkkaart", naam: "Netwerkkaart" },
];
