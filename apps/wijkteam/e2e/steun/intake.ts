import { bewaarStap, openStap, vulFormulier, zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";

const GEINFORMEERD = "Vastleggen dat de inwoner is geïnformeerd";
const GESPREK = "Het eerste gesprek met de inwoner vastleggen";

/** The resident of every story. */
export const INWONER = "Anna Proefstra";

/** Waits for the page of the resident, with the steps that can be taken. */
export const wachtOpDossier = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: INWONER, exact: true }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Wat moet er, en wat kunt u nu vastleggen?" }).waitFor();
};

/** Goes from a page of a case back to the page of the resident. */
export const naarDossier = async (page: Page): Promise<void> => {
  await page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link", { name: INWONER }).click();
  await wachtOpDossier(page);
};

/** Takes a call of the resident; answers the id of the new dossier. @source W-1 */
export const neemMeldingAan = async (page: Page, adres: string, vraag: string): Promise<string> => {
  await page.goto(`${adres}/meldingen/nieuw`);
  await vulFormulier(page, { "Achternaam van de inwoner": "Proefstra", Voornaam: "Anna", "Wat is de vraag?": vraag, "Zijn er kinderen of jongeren in het gezin?": "Nee" });
  await page.getByRole("button", { name: "Melding opslaan" }).click();
  await wachtOpDossier(page);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
};

/** Confirms, informs and speaks with the resident. @source W-49.2, W-49.3, W-50.2.1, W-50.2.2 */
export const spreekDeInwoner = async (page: Page, veiligheidszorg: "Ja" | "Nee"): Promise<void> => {
  await zetStap(page, "De melding bevestigen aan wie meldde");
  const informatie = await openStap(page, GEINFORMEERD);
  await vulFormulier(informatie, { "Schriftelijk?": "Ja", "Mondeling?": "Ja" });
  for (const onderwerp of await informatie.getByRole("checkbox").all()) await onderwerp.check();
  await bewaarStap(page, informatie, GEINFORMEERD);
  await zetStap(page, GESPREK, {
    "Wie waren erbij?": "De inwoner",
    "Aard van de vraag": "meedoen",
    Urgentie: "Gewoon",
    "Kan de sociale basis dit oplossen?": "Nee",
    "Kan het wijkteam dit zelf oplossen?": "Ja",
    "Is de vraag genoeg bekend?": "Nee",
    "Zijn er zorgen over de veiligheid?": veiligheidszorg,
  });
};

/** Opens the page where resident and professional are brought together, and says that the resident chose. @source W-49.4, W-8.7 */
export const openKoppelen = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Professional zoeken" }).click();
  await page.getByRole("heading", { level: 1, name: `Professional voor ${INWONER}` }).waitFor();
  await vulFormulier(page, { "Kon de inwoner zelf kiezen?": "Ja", "Is de achtergrond van de inwoner meegewogen?": "Ja" });
};

/** Couples the professional with this name. */
export const koppel = async (page: Page, naam: string): Promise<void> => {
  await page.getByRole("button", { name: new RegExp(`^Koppelen ?: ${naam}$`) }).click();
  await wachtOpDossier(page);
};

/** Begins the investigation of the melding and opens its page. */
export const beginOnderzoek = async (page: Page, diepgang: "Licht" | "Diepgaand"): Promise<void> => {
  await zetStap(page, "Het onderzoek beginnen", { Diepgang: diepgang });
  await page.getByRole("link", { name: "Onderzoek openen" }).click();
  await page.getByRole("heading", { level: 1, name: `Onderzoek van ${INWONER}` }).waitFor();
};
