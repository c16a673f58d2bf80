import { bewaarStap, findVraag, openStap, vulFormulier, zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { nieuweBsn } from "../test/advies.js";
import { overDagen, vandaag } from "../test/server.js";
import { begintAdvies, legBsnVast, legKeuzeVast, legVerslagVast, rondAf, verstuurNu } from "./steun/adviespagina.js";
import { getypt } from "./steun/getypt.js";
import { beginOnderzoek, koppel, naarDossier, neemMeldingAan, openKoppelen, spreekDeInwoner } from "./steun/intake.js";
import { keur, open } from "./steun/keur.js";
import { leesInzageEnRechten, nodigUit, opTelefoon } from "./steun/lees-als-inwoner.js";
import { bewaarVak, legDuurVast, legOordelenVast, legVraagVast, openVak } from "./steun/onderzoekspagina.js";
import { test as proeftest } from "./steun/proef.js";
import { maakSchermafbeelding, zetInBeeld } from "./steun/schermafbeelding.js";

const test = proeftest.override({ metStelsels: true });

const ROLLEN = ["medewerker", "teamleider", "administratie"];
const PGB_BEOORDELEN = "Het pgb beoordelen";
const GESPREK = "Het pgb-gesprek vastleggen";
const BESTELLING = "De productbestelling invullen";
const TERUGGEVEN = "De pgb-toets en de omvang kloppen niet met elkaar.";
const BEVINDING = "De pgb-toets klopt en de zorgen over veiligheid zijn besproken.";

/** The pgb test by who was trained for it. @source W-32.1 to W-32.3, W-39 */
const toetsPgb = async (page: Page): Promise<void> => {
  await zetStap(page, "Een pgb overwegen", { "Is een pgb mogelijk voor deze voorziening?": "Ja" });
  await zetStap(page, "Vastleggen dat het pgb is uitgelegd", {
    "Zijn de rechten uitgelegd?": "Ja",
    "Zijn de plichten uitgelegd?": "Ja",
    "Zijn de gevolgen uitgelegd?": "Ja",
    "Was het in begrijpelijke taal?": "Ja",
    "Waarom wil de inwoner een pgb?": "Ik kies zelf wie mij helpt.",
  });
  await zetStap(page, "Het pgb-plan vastleggen", { "Pgb-plan": "Plan van vandaag." });
  await zetStap(page, GESPREK, { "Wie waren erbij?": "De inwoner" });
  const toets = await openStap(page, PGB_BEOORDELEN);
  for (const criterium of ["Bekwaamheid", "Kwaliteit"]) await vulFormulier(findVraag(toets, criterium), { "Voldoet het?": "Ja", Motivering: `${criterium} is besproken en past.` });
  await vulFormulier(toets, { "Versie van het toetsinstrument": "2026-1", "Heeft de gemeente het instrument goedgekeurd?": "Ja" });
  await bewaarStap(page, toets, PGB_BEOORDELEN);
  await page.getByText("Neem deze toets mee in het advies, met de beheerder van het pgb.").waitFor();
};

test(
  "W-32.2, W-54.2, W-29.2, W-39, W-70.1: een pgb waar zorgen over veiligheid zijn gaat door twee mensen, dan naar de gemeente en niet naar een aanbieder, en de inwoner leest het besluit en hoe bezwaar gaat",
  { timeout: 900_000 },
  async ({ proef: { adres, stelsels, tabblad, wacht } }) => {
    const adviseur = await tabblad({ gebruikersnaam: "adviseur", naam: "A. Adviseur", rollen: ROLLEN, bekwaamheden: ["indicatiestelling", "pgb", "veiligheid"] });
    const toetser = await tabblad({ gebruikersnaam: "toetser", naam: "T. Toetser", rollen: ROLLEN });
    const id = await neemMeldingAan(adviseur, adres, "Ik wil zelf kiezen wie mij helpt.");
    await spreekDeInwoner(adviseur, "Ja");

    // Worries about safety ask for somebody who was trained for that.
    wacht.verwacht({ status: 422, pad: /\/(?:koppeling|stappen)$/ });
    await openKoppelen(adviseur);
    await adviseur.getByRole("button", { name: /^Koppelen ?: T\. Toetser$/ }).click();
    await adviseur.getByText("VEILIGHEID_DESKUNDIGE_VEREIST").waitFor();
    await keur(adviseur);
    await koppel(adviseur, "A. Adviseur");

    await beginOnderzoek(adviseur, "Diepgaand");
    await toetsPgb(adviseur);
    await legVraagVast(adviseur, { hulpvraag: "Ik wil mijn week weer op orde.", deelvraag: "Hoe houd ik overzicht?", probleem: "Overzicht houden lukt niet.", activiteit: "De week plannen" });
    await legOordelenVast(adviseur, "De week plannen", [
      { element: "d", antwoord: "deels", waarom: "Een lijstje lukt zelf." },
      { element: "e", antwoord: "niet", waarom: "De familie woont ver weg." },
      { element: "f", antwoord: "niet", waarom: "De cursus zit vol." },
    ]);
    await vulFormulier(await openVak(adviseur, 5), { "g. Maatwerk": "Individuele begeleiding.", "Keren per week": "2", "Minuten per keer": "60" });
    await bewaarVak(adviseur, 5);
    await legDuurVast(adviseur, "Ja");
    await keur(adviseur);
    await legVerslagVast(adviseur, "Ja");
    await rondAf(adviseur, "Wat al kan, is niet genoeg.");

    // The advice: an order without a provider, and what the resident could choose.
    await naarDossier(adviseur);
    await legBsnVast(adviseur, nieuweBsn());
    const advies = await begintAdvies(adviseur);
    await keur(adviseur);
    const bestelling = await openStap(adviseur, BESTELLING);
    await vulFormulier(bestelling, {
      "Eerste dag": getypt(overDagen(14)),
      "Laatste dag": getypt(overDagen(378)),
      "Soort ondersteuning": "Begeleiding",
      Productcode: "02A03",
      Aantal: "120",
      Eenheid: "Minuten",
      Per: "Per week",
      "Zorg in natura of pgb": "Persoonsgebonden budget (pgb)",
      Aanbieder: "Zorg Dichtbij",
    });
    await vulFormulier(findVraag(bestelling, "Beheerder van het pgb"), { "Wie?": "De inwoner" });
    await bestelling.getByRole("button", { name: "Opslaan" }).click();
    await bestelling.getByText("Bij een pgb staat er geen zorgaanbieder in de bestelling.").waitFor();
    await vulFormulier(bestelling, { Aanbieder: "" });
    await bewaarStap(adviseur, bestelling, BESTELLING);
    await legKeuzeVast(adviseur, ["Zorg Dichtbij", "Samen Verder"]);
    await adviseur.getByText("persoonsgebonden budget (pgb)").waitFor();
    await keur(adviseur);
    await maakSchermafbeelding("advies-concept", adviseur);
    await zetStap(adviseur, "Het advies laten toetsen");

    // Who wrote sees it in the queue and may not review it; the second pair of eyes gives it back once, and then approves.
    await open(adviseur, `${adres}/toetsen`, /^Te toetsen adviezen$/);
    await adviseur.getByText("U schreef zelf aan dit advies. Iemand anders toetst het.").waitFor();
    await open(toetser, `${adres}/toetsen`, /^Te toetsen adviezen$/);
    await toetser.getByText("Waarom deze datum?").first().waitFor();
    await keur(toetser);
    await maakSchermafbeelding("advies-toetsen", toetser);
    await toetser.getByRole("link", { name: /^Advies over / }).click();
    await toetser.getByRole("heading", { level: 1, name: /^Advies over / }).waitFor();
    await zetStap(toetser, "Het advies teruggeven", { Motivering: TERUGGEVEN });
    await open(adviseur, advies, /^Advies over /);
    await adviseur.getByText(`Advies teruggegeven: ${TERUGGEVEN}`).waitFor();
    await zetStap(adviseur, "Het advies laten toetsen");
    await open(toetser, advies, /^Advies over /);
    await zetStap(toetser, "Het advies toetsen", { "Wat kwam eruit?": BEVINDING });
    await toetser.getByText(BEVINDING).first().waitFor();

    // The adviser sends it: to the municipality and the resident, to nobody else.
    await open(adviseur, advies, /^Advies over /);
    await zetStap(adviseur, "Het advies versturen");
    await adviseur.getByRole("heading", { level: 3, name: /^Productbestelling/ }).waitFor();
    expect(await adviseur.getByText("Kopie van het onderzoeksverslag").count()).toBe(0);
    await keur(adviseur);
    await maakSchermafbeelding("advies-verstuurd", adviseur);
    await verstuurNu(adviseur, adres);
    await adviseur.getByText("Ontvangen door de gemeente").first().waitFor();
    await keur(adviseur);
    await maakSchermafbeelding("backoffice", adviseur);

    // The municipality decides; the decision comes in by itself.
    stelsels?.beslis({ beschikkingsdatum: vandaag(), besluit: "toegekend", indicatie: "ind-pgb" });
    await verstuurNu(adviseur, adres);
    await open(adviseur, advies, /^Advies over /);
    await adviseur.getByText(/besluit van de gemeente: toegekend/).waitFor();
    await adviseur.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link", { name: "Anna Proefstra" }).click();
    await adviseur.getByRole("link", { name: "Verzonden en ontvangen" }).click();
    await adviseur.getByRole("heading", { level: 1, name: "Verzonden en ontvangen" }).waitFor();
    await keur(adviseur);

    // The resident reads what was decided, why, and until when an objection can be made.
    wacht.verwacht({ status: 401, pad: /^\/api\// });
    const telefoon = await tabblad();
    await opTelefoon(telefoon, adres, await nodigUit(adviseur, adres, id));
    const stuk = telefoon.getByRole("article", { name: "Advies over hulp" });
    await stuk.getByText(/De gemeente besloot op .*: toegekend\./).waitFor();
    await stuk.getByText(/^Lees het hele stuk/).click();
    await stuk.getByText("persoonsgebonden budget (pgb)").waitFor();
    const verslag = telefoon.getByRole("article", { name: "Verslag van het onderzoek" });
    await verslag.getByText(/^Lees het hele stuk/).click();
    await verslag.getByText("Wat al kan, is niet genoeg.").waitFor();
    await verslag.getByText(/Wmo 2015, artikel 2\.3\.5 lid 3/).waitFor();
    const bezwaar = telefoon.getByRole("listitem").filter({ hasText: "U kunt bezwaar maken tegen het besluit van de gemeente." });
    await bezwaar.getByText(/^Waarom deze datum\?/).click();
    await bezwaar.getByText(/Awb.*6:7/).first().waitFor();
    await keur(telefoon, "smal");
    await zetInBeeld(bezwaar.locator("p").first());
    await maakSchermafbeelding("inwoner-besluit", telefoon);
    await leesInzageEnRechten(telefoon, "T. Toetser");
    await keur(telefoon, "smal");
  },
);
