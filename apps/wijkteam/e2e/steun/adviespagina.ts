import { bewaarStap, openStap, vulFormulier, zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";

import { overDagen } from "../../test/server.js";
import { getypt } from "./getypt.js";
import { INWONER } from "./intake.js";
import { open } from "./keur.js";
import { voegRegelToe } from "./onderzoekspagina.js";

const OPSTELLEN = "Het onderzoeksverslag opstellen";
const KEUZE = "De keuze van de inwoner vastleggen";
const ADVIESKOP = `Advies over ${INWONER}`;

/** Writes the report, with the goal that worries about safety ask, and settles it. @source W-29.1, W-29.5 */
export const legVerslagVast = async (page: Page, veiligheidszorg: "Ja" | "Nee"): Promise<void> => {
  const verslag = await openStap(page, OPSTELLEN);
  await vulFormulier(verslag, {
    Samenvatting: "Met steun bij het plannen lukt de week.",
    "Zijn er geldzorgen?": "Nee",
    "Ontbreekt een daginvulling?": "Nee",
    "Zijn er zorgen over de veiligheid?": veiligheidszorg,
    "Kan de hulp worden afgebouwd?": "Nee",
    "Is er een regisseur aangewezen?": "Nee",
  });
  if (veiligheidszorg === "Ja") {
    await verslag.getByRole("button", { name: "Opslaan" }).click();
    await verslag.getByText("Het verslag mist een verplicht doel: veiligheidsplan.").waitFor();
    await voegRegelToe(verslag, "Doelen", { "Soort doel": "Veiligheidsplan", Omschrijving: "Een veiligheidsplan maken met het gezin.", Streefdatum: getypt(overDagen(30)) });
  }
  await bewaarStap(page, verslag, OPSTELLEN);
  await zetStap(page, "De reactie van de inwoner vastleggen", { "Stemt de inwoner in?": "Ja" });
  await zetStap(page, "Het onderzoeksverslag vaststellen");
};

/** What a positive decision asks. @source W-21.1 to W-21.3, W-42.3 */
export const TOEKENNEN = {
  Uitkomsten: "Advies: toekennen",
  "Lost basishulp het op?": "Nee",
  Inhoudelijk: "Begeleiding past bij de vraag.",
  Financieel: "Het is de goedkoopste passende vorm.",
  "Komt de casus in aanmerking?": "Nee",
  "Is de casus besproken?": "Nee",
  "Gaat het om hulp bij het huishouden?": "Nee",
} as const;

/** Ends the investigation with a positive outcome. */
export const rondAf = async (page: Page, motivering: string): Promise<void> => {
  await zetStap(page, "Het onderzoek afronden met een besluit", { ...TOEKENNEN, Motivering: motivering });
  await page.getByText(/^Besloten op .*Advies: toekennen/).waitFor();
};

/** Records the Bsn, on the page of the resident. @source W-106.9 */
export const legBsnVast = async (page: Page, bsn: string): Promise<void> => {
  await page.getByRole("button", { name: "BSN vastleggen" }).click();
  await page.getByRole("textbox", { name: "BSN", exact: true }).fill(bsn);
  await page.getByRole("button", { name: "BSN opslaan" }).click();
  await page.getByText(`******${bsn.slice(-3)}`).waitFor();
};

/** Begins an advice on the page of the resident and opens it; answers its address. */
export const begintAdvies = async (page: Page): Promise<string> => {
  await zetStap(page, "Een advies beginnen");
  await page.getByRole("link", { name: "Advies openen" }).click();
  await page.getByRole("heading", { level: 1, name: ADVIESKOP }).waitFor();
  return page.url();
};

/** Records from which providers the resident could choose. @source W-30, W-31 */
export const legKeuzeVast = async (page: Page, aanbieders: readonly string[]): Promise<void> => {
  const keuze = await openStap(page, KEUZE);
  await vulFormulier(keuze, { "Is de keuze uitgelegd?": "Ja", "Is het abonnementstarief uitgelegd?": "Ja" });
  for (const aanbieder of aanbieders)
    await voegRegelToe(keuze, "Aanbieders waaruit gekozen kon worden", { Aanbieder: aanbieder, "Is deze aanbieder verbonden met de opdrachtnemer?": "Nee" });
  await bewaarStap(page, keuze, KEUZE);
};

/** Sends and fetches now, on the page of the back office. */
export const verstuurNu = async (page: Page, adres: string): Promise<void> => {
  await open(page, `${adres}/organisatie/backoffice`, /^Verzonden en ontvangen$/);
  await page.getByRole("button", { name: "Nu versturen en ophalen" }).click();
  await page.getByText("Verstuurd en opgehaald.").waitFor();
};
