import { findVraag, vulFormulier, type Ingevuld } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** One of the six steps on the page of an investigation. */
export const vakVan = (page: Page, nummer: number): Locator => page.locator(`#onderzoeksstap-${nummer}`);

/** Opens a step as a form. */
export const openVak = async (page: Page, nummer: number): Promise<Locator> => {
  const vak = vakVan(page, nummer);
  await vak.getByRole("button", { name: /^(?:Invullen|Aanpassen)/ }).click();
  await vak.getByRole("button", { name: "Opslaan" }).waitFor();
  return vak;
};

/** Saves an open step and waits until the page says so, and that it is done. */
export const bewaarVak = async (page: Page, nummer: number): Promise<void> => {
  const vak = vakVan(page, nummer);
  await vak.getByRole("button", { name: "Opslaan" }).click();
  const bewaard = page.getByText(new RegExp(`^Opgeslagen om \\d\\d:\\d\\d: Stap ${nummer}:`));
  const fout = vak.locator(".foutoverzicht, [role=alert]");
  await bewaard.or(fout).first().waitFor();
  expect(await fout.allInnerTexts()).toEqual([]);
  await vak.getByText("klaar", { exact: true }).waitFor();
};

/** Adds a row to a list and fills it in. */
export const voegRegelToe = async (vak: Locator, lijst: string, ingevuld: Ingevuld): Promise<void> => {
  const regels = findVraag(vak, lijst);
  const aantal = await regels.getByRole("listitem").count();
  await regels.getByRole("button", { name: /^Regel toevoegen/ }).click();
  await vulFormulier(regels.getByRole("listitem").nth(aantal), ingevuld);
};

/** One question that leads to one activity. @source W-27.1.1 to W-27.1.3 */
export interface Vraag {
  readonly hulpvraag: string;
  readonly deelvraag: string;
  readonly probleem: string;
  readonly activiteit: string;
}

/** The first three steps: the question, the problem behind it, and the activity. */
export const legVraagVast = async (page: Page, { hulpvraag, deelvraag, probleem, activiteit }: Vraag): Promise<void> => {
  const een = await openVak(page, 1);
  await vulFormulier(een, { Hulpvraag: hulpvraag });
  await voegRegelToe(een, "Deelvragen", { Deelvraag: deelvraag });
  await vulFormulier(een, {
    "a. Behoeften, persoonskenmerken en voorkeuren": "Woont alleen en houdt van rust.",
    "Is dit van toepassing?": "Nee",
    Toelichting: "Er zijn geen ouders in beeld.",
    "c. Gewenst resultaat": "Zelf de week kunnen plannen.",
  });
  await bewaarVak(page, 1);
  await voegRegelToe(await openVak(page, 2), "Problemen", { "Bij welke deelvraag?": deelvraag, Gebied: "Meedoen (participatie)", Omschrijving: probleem });
  await bewaarVak(page, 2);
  await voegRegelToe(await openVak(page, 3), "Activiteiten", { "Bij welk probleem?": probleem, Omschrijving: activiteit });
  await bewaarVak(page, 3);
};

/** What an element does for an activity. @source W-26.d to W-26.f */
export interface Oordeel {
  readonly element: "d" | "e" | "f";
  readonly antwoord: "helemaal" | "deels" | "niet";
  readonly waarom: string;
}

const PIJLEN = { helemaal: 0, deels: 1, niet: 2 } as const;

/** Judges with the keyboard alone: the first answer with the space bar, the others with arrows. */
export const kiesOordeel = async (page: Page, activiteit: string, { element, antwoord, waarom }: Oordeel): Promise<void> => {
  const vak = vakVan(page, 4);
  const vraag = vak.getByRole("group", { name: new RegExp(`^Lost dit het op\\? ${element}\\. .*: ${activiteit}$`) });
  await vraag.getByLabel("helemaal", { exact: true }).focus();
  await page.keyboard.press("Space");
  for (let pijl = 0; pijl < PIJLEN[antwoord]; pijl += 1) await page.keyboard.press("ArrowDown");
  await expect.poll(() => vraag.getByLabel(antwoord, { exact: true }).isChecked(), { timeout: 30_000 }).toBe(true);
  await vak.getByRole("textbox", { name: new RegExp(`^Waarom\\? ${element}\\. .*: ${activiteit}$`) }).fill(waarom);
};

/** The fourth step: every element judged for the one activity, with resident and network. @source W-27.1.4 */
export const legOordelenVast = async (page: Page, activiteit: string, oordelen: readonly Oordeel[]): Promise<void> => {
  const vak = await openVak(page, 4);
  for (const oordeel of oordelen) await kiesOordeel(page, activiteit, oordeel);
  await vulFormulier(vak, { "Is de inwoner betrokken?": "Ja", "Is het netwerk betrokken?": "Ja" });
  await bewaarVak(page, 4);
};

/** The sixth step: a year, as it gets better. @source W-27.1.6 */
export const legDuurVast = async (page: Page, wilPgb: "Ja" | "Nee"): Promise<void> => {
  await vulFormulier(await openVak(page, 6), {
    Perspectief: "Het wordt beter",
    "Duur in maanden": "12",
    "Is dit langer dan gewoonlijk?": "Nee",
    "Hoe zwaar is een nieuwe indicatie voor de inwoner?": "Licht.",
    Motivering: "In een jaar kan veel geleerd worden.",
    "h. Eigen bijdrage": "Het abonnementstarief is uitgelegd.",
    "Wil de inwoner een pgb?": wilPgb,
    "Is het begrijpelijk uitgelegd?": "Ja",
  });
  await bewaarVak(page, 6);
};
