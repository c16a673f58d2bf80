import type { Wmo305, Wmo315 } from "@wmo-kit/iwmo";

import { getypt, voluit } from "../steun/datums.js";
import { kenToe, keurGoed, stuurDoor } from "../steun/gemeente.js";
import type { Werkdag } from "../steun/jaarkit.js";
import { leesIn } from "../steun/lees-in.js";
import { findStap } from "../steun/lees-toewijzing.js";
import type { Post } from "../steun/post.js";
import { DAGEN, GESTUURD, INDICATIE } from "./verhaal.js";

const CONTACT = /^Contact/;
const START = /^Start melden/;

/** The municipality sends somebody else. */
export const leesGestuurde =
  (post: Post, verzoek: Wmo315) =>
  async (werkdag: Werkdag): Promise<void> => {
    const partijen = { afzender: verzoek.header.ontvanger, ontvanger: verzoek.header.afzender };
    const bericht = stuurDoor({ ...GESTUURD, eerste: INDICATIE.eerste, laatste: INDICATIE.laatste }, partijen, DAGEN.gestuurd);
    await leesIn(werkdag, "301 gestuurd.xml", post.schrijf(bericht, DAGEN.gestuurd));
    await werkdag.keur();
  };

/** The allocation that answers the request comes in its own case; contact must follow within fourteen days of receipt. */
export const leesToewijzing =
  (post: Post, verzoek: Wmo315) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    const bericht = kenToe(verzoek, INDICATIE.nummer, DAGEN.toewijzing);
    await leesIn(werkdag, "301 op verzoek.xml", post.schrijf(bericht, DAGEN.toewijzing));
    await page.getByText("Toewijzing 268000201, categorie 07, product 07A03").waitFor();
    await findStap(page, CONTACT).getByText(`Uiterlijk ${voluit("2026-01-28")}`, { exact: true }).waitFor();
    await keur();
  };

/** Opens the task of a resident from the worklist. */
export const openTaak = async ({ page, adres }: Werkdag, taak: RegExp): Promise<void> => {
  await page.goto(adres);
  await page.getByRole("link", { name: taak }).first().click();
  await page.locator(".tijdlijn").waitFor();
};

/** Records a day at a term; an earlier one may have been saved at the same place. */
const legVast = async ({ page }: Werkdag, stap: RegExp, knop: string, vraag: string, dag: string, opslaan: string): Promise<void> => {
  const vak = findStap(page, stap);
  const veld = vak.getByLabel(vraag);
  if ((await veld.count()) === 0) await vak.getByRole("button", { name: knop }).click();
  await veld.fill(getypt(dag));
  await Promise.all([page.waitForResponse((antwoord) => antwoord.request().method() === "POST"), vak.getByRole("button", { name: opslaan }).click()]);
  await vak.getByText(/^Opgeslagen om/).waitFor();
};

/** First contact with both, by telephone. */
export const legContact = async (werkdag: Werkdag): Promise<void> => {
  for (const naam of [/^Contact.*Proefman/, /^Contact.*Testerhof/]) {
    await openTaak(werkdag, naam);
    await legVast(werkdag, CONTACT, "Contact registreren", "Op welke dag was er contact", DAGEN.contact, "Contact opslaan");
  }
  await werkdag.keur();
};

/** The first day of both: the start message is made, downloaded and sent. */
export const start =
  (post: Post, onGestart: (starts: readonly Wmo305[]) => void) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    const starts: Wmo305[] = [];
    for (const naam of [/^Start melden.*Proefman/, /^Start melden.*Testerhof/]) {
      await openTaak(werkdag, naam);
      await legVast(werkdag, START, "Start registreren", "Op welke dag is de hulp echt begonnen?", DAGEN.start, "Start opslaan en 305 maken");
      starts.push(await post.haal("WMO305", page, findStap(page, START).getByRole("link", { name: "305 downloaden" }), DAGEN.start));
      await legVast(werkdag, START, "Verzending registreren", "Op welke dag hebt u de 305 verstuurd?", DAGEN.start, "Verzending opslaan");
    }
    await keur();
    onGestart(starts);
  };

/** The municipality says that it has the start messages. */
export const leesStartOntvangen =
  (post: Post, starts: readonly Wmo305[]) =>
  async (werkdag: Werkdag): Promise<void> => {
    for (const [plaats, bericht] of starts.entries()) {
      const kenmerk = `G306-${plaats}`;
      await leesIn(werkdag, `${kenmerk}.xml`, post.schrijf(keurGoed(bericht, kenmerk, DAGEN.startOntvangen), DAGEN.startOntvangen));
      await werkdag.page.getByText("De gemeente heeft dit bericht goedgekeurd.").first().waitFor();
    }
  };
