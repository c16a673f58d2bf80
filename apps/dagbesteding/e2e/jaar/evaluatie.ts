import { getypt } from "../steun/datums.js";
import type { Werkdag } from "../steun/jaarkit.js";
import { drukOp, kiesMetPijl, typIn } from "../steun/toetsenbord.js";
import { vulFormulier } from "../steun/vul-formulier.js";
import { bewaarStap, openStap, zetStap } from "../steun/zet-stap.js";
import { openTaak } from "./start.js";
import { DAGEN } from "./verhaal.js";

const opgeslagen = ({ page }: Werkdag, titel: string): Promise<void> => page.getByText(new RegExp(`^Opgeslagen om \\d\\d:\\d\\d: ${titel}`)).waitFor();

/** The evaluation with the resident, from the worklist to the last save with the keyboard alone. */
export const evalueerMetToetsenbord = async (werkdag: Werkdag): Promise<void> => {
  const { page, adres, keur } = werkdag;
  await page.goto(adres);
  await page.locator("#te-doen .taak").first().waitFor();
  await drukOp(page, /^Evalu.*Proefman/);
  await page.locator(".zaakstap").first().waitFor();
  await drukOp(page, /^Invullen: Een evaluatie plannen/);
  await typIn(page, /^Dag van de evaluatie/, getypt(DAGEN.evaluatie));
  await kiesMetPijl(page, /^Is gevraagd wie er meekomt\?: Ja/, 0);
  await drukOp(page, /^Opslaan$/);
  await opgeslagen(werkdag, "Een evaluatie plannen");

  await drukOp(page, /^Invullen: De evaluatie vastleggen/);
  await kiesMetPijl(page, /^Was de inwoner erbij\?: Ja/, 0);
  await typIn(page, /^Effect van de ondersteuning/, "Zij komt elke week en slaapt beter.");
  await typIn(page, /^Welke doelen zijn bereikt\?/, "Zij verzorgt twee ochtenden zelf de geiten.");
  await typIn(page, /^Is de aanpak nog de beste\?/, "Ja, de kleine groep past.");
  await typIn(page, /^Verankering in de leefomgeving/, "Zij eet op donderdag in het wijkcentrum.");
  await kiesMetPijl(page, /^Uitkomst: Het plan wordt bijgesteld/, 0);
  await typIn(page, /^Perspectief/, "In december vrijwilliger op de hoeve.");
  await drukOp(page, /^Opslaan$/);
  await opgeslagen(werkdag, "De evaluatie vastleggen");
  await keur();
};

/** Two weeks before the term of eight weeks the worklist asks for the last evaluation, and says why on that day. */
export const zieSignaal = async (werkdag: Werkdag): Promise<void> => {
  const { page, adres, keur } = werkdag;
  await page.goto(adres);
  const taak = page.locator("#te-doen .taak").filter({ hasText: /Proefman/ }).filter({ hasText: /5 oktober 2026/ });
  await taak.waitFor();
  await taak.locator("summary").first().click();
  await taak.getByText(/8 weken/).first().waitFor();
  await keur();
};

/** The last evaluation, in time: support closes at the end of the allocation. */
export const houdLaatsteEvaluatie = async (werkdag: Werkdag): Promise<void> => {
  const { page, keur } = werkdag;
  await openTaak(werkdag, /Proefman/);
  await zetStap(page, "Een evaluatie plannen", { "Dag van de evaluatie": getypt(DAGEN.laatsteEvaluatie), "Is gevraagd wie er meekomt?": "Ja" });
  const evaluatie = await openStap(page, "De laatste evaluatie vastleggen");
  await vulFormulier(evaluatie, {
    "Was de inwoner erbij?": "Ja",
    "Effect van de ondersteuning": "Zij heeft weer dagritme.",
    "Welke doelen zijn bereikt?": "Alle doelen van het plan.",
    "Is de aanpak nog de beste?": "De ondersteuning kan stoppen.",
    "Verankering in de leefomgeving": "Zij wordt vrijwilliger op de hoeve.",
    Uitkomst: "Afsluiten",
  });
  await bewaarStap(page, evaluatie, "De laatste evaluatie vastleggen");
  await keur();
};
