import type { Wmo315 } from "@wmo-kit/iwmo";

import { getypt } from "../steun/datums.js";
import { keurGoed } from "../steun/gemeente.js";
import type { Werkdag } from "../steun/jaarkit.js";
import { leesIn } from "../steun/lees-in.js";
import type { Post } from "../steun/post.js";
import { vulFormulier } from "../steun/vul-formulier.js";
import { bewaarStap, findZaakstap, openStap, zetStap } from "../steun/zet-stap.js";
import { DAGEN, INDICATIE, ZELF } from "./verhaal.js";

const VERZOEK = "Het verzoek om toewijzing (315) maken en versturen";

/** Somebody comes by herself: a dossier. A number that is no BSN is refused at its field. */
export const openDossier = async ({ page, adres, keur, wacht }: Werkdag): Promise<void> => {
  wacht.verwacht({ status: 422, pad: /^\/api\/dossiers$/ });
  await page.goto(`${adres}/bewoners`);
  await page.getByRole("button", { name: "Bewoner zonder toewijzing toevoegen" }).click();
  await vulFormulier(page, { Achternaam: ZELF.naam, Voorletters: "J.", Geboortedatum: "12-04-1951", Geslacht: "Vrouw", BSN: "999990018" });
  await page.getByRole("button", { name: "Dossier openen" }).click();
  await page.getByText(/^Er klopt nog 1 ding niet/).waitFor();
  await keur();
  await vulFormulier(page, { BSN: "9999 90 019" });
  await page.getByRole("button", { name: "Dossier openen" }).click();
  await page.getByRole("heading", { level: 1, name: new RegExp(ZELF.naam) }).waitFor();
  await keur();
};

/** The own afwegingskader comes before the request; without it the request is blocked, and too much is refused. */
export const vraagAan =
  (post: Post, onVerzonden: (verzoek: Wmo315) => void) =>
  async ({ page, keur, wacht, ...werkdag }: Werkdag): Promise<void> => {
    await openDossier({ page, keur, wacht, ...werkdag });
    await zetStap(page, "Zelf een toewijzing aanvragen (315)", { "Mag u zelf een toewijzing aanvragen?": "Ja" });
    await findZaakstap(page, VERZOEK).getByText("kan nog niet").waitFor({ state: "attached" });

    const kader = await openStap(page, "Het afwegingskader invullen");
    await kader.getByRole("button", { name: /^Regel toevoegen/ }).click();
    await vulFormulier(kader, {
      "Versie van het afwegingskader": "2026-1",
      Onderwerp: "Dagritme",
      "Wat kwam eruit?": "De dagen zijn leeg sinds het werk wegviel.",
      "Hoort de inwoner bij de doelgroep?": "Ja",
      "Past dagbesteding bij wat de inwoner nodig heeft?": "Ja",
      Motivering: "Werken met dieren geeft dagritme en contact.",
    });
    await keur();
    await bewaarStap(page, kader, "Het afwegingskader invullen");

    const verzoek = await openStap(page, VERZOEK);
    await vulFormulier(verzoek, {
      "Mag dit product onder uw contract?": "Ja",
      Productcode: "07A03",
      "Eerste dag": getypt(INDICATIE.eerste),
      "Laatste dag": getypt(INDICATIE.laatste),
      "Aantal dagdelen": "4",
      Per: "Week",
    });
    wacht.verwacht({ status: 422, pad: /\/stappen$/ });
    await verzoek.getByRole("button", { name: "Opslaan" }).click();
    await verzoek.getByText("Er is niets opgeslagen. Dit moet eerst:").waitFor();
    await keur();
    await vulFormulier(verzoek, { "Aantal dagdelen": "3" });
    await bewaarStap(page, verzoek, VERZOEK);
    await keur();
    onVerzonden(await post.haal("WMO315", page, page.getByRole("link", { name: /^315 downloaden/ }), DAGEN.verzoek));
  };

/** The municipality says that it has the request. */
export const leesOntvangst =
  (post: Post, verzoek: Wmo315) =>
  async (werkdag: Werkdag): Promise<void> => {
    await leesIn(werkdag, "316.xml", post.schrijf(keurGoed(verzoek, "G316", DAGEN.ontvangstVerzoek), DAGEN.ontvangstVerzoek));
    await werkdag.page.getByText("De gemeente heeft dit bericht goedgekeurd.").waitFor();
    await werkdag.keur();
  };
