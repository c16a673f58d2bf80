import type { Wmo307 } from "@wmo-kit/iwmo";
import { expect } from "vitest";

import { getypt } from "../steun/datums.js";
import { keurGoed } from "../steun/gemeente.js";
import type { Werkdag } from "../steun/jaarkit.js";
import { leesIn } from "../steun/lees-in.js";
import type { Post } from "../steun/post.js";
import { zetStap } from "../steun/zet-stap.js";
import { openTaak } from "./start.js";
import { DAGEN, INDICATIE } from "./verhaal.js";

/** Support ends as planned: the stop message is made at once, with the reason of the code list, and is sent. */
export const beeindig =
  (post: Post, onGestopt: (stop: Wmo307) => void) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, keur } = werkdag;
    await openTaak(werkdag, /Proefman/);
    await zetStap(page, "De ondersteuning beëindigen", {
      "Laatste dag": getypt(INDICATIE.laatste),
      Reden: "Volgens plan afgerond",
      Toelichting: "De doelen zijn bereikt; zij blijft als vrijwilliger.",
      "Is de reden besproken met de inwoner?": "Ja",
      Overdracht: "Niet nodig",
    });
    const stop = await post.haal("WMO307", page, page.getByRole("link", { name: /^307 downloaden/ }).first(), DAGEN.einde);
    expect(stop.client.stopProducten).toMatchObject([{ toewijzingNummer: INDICATIE.nummer, begindatum: INDICATIE.eerste, einddatum: INDICATIE.laatste, redenBeeindiging: "19" }]);
    await zetStap(page, "Verzending van het stopbericht (307) vastleggen");
    await keur();
    onGestopt(stop);
  };

/** The municipality has the stop message: for this resident nothing is left to do. */
export const leesEindeOntvangen =
  (post: Post, stop: Wmo307) =>
  async (werkdag: Werkdag): Promise<void> => {
    const { page, adres, keur } = werkdag;
    await leesIn(werkdag, "308.xml", post.schrijf(keurGoed(stop, "G308", DAGEN.eindeOntvangen), DAGEN.eindeOntvangen));
    await page.getByText("De gemeente heeft dit bericht goedgekeurd.").first().waitFor();
    await keur();
    await page.goto(adres);
    await page.getByRole("heading", { level: 1, name: "Werklijst" }).waitFor();
    await expect.poll(() => page.locator("#te-doen .taak").filter({ hasText: "Proefman" }).count()).toBe(0);
    await keur();
  };
