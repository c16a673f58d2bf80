import { bewaarStap, findVraag, findZaakstap, openStap, vulFormulier, zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { nieuweBsn } from "../test/advies.js";
import { overDagen, vandaag } from "../test/server.js";
import { begintAdvies, legBsnVast, legKeuzeVast, legVerslagVast, TOEKENNEN, verstuurNu } from "./steun/adviespagina.js";
import { getypt } from "./steun/getypt.js";
import { INWONER, naarDossier, neemMeldingAan, wachtOpDossier } from "./steun/intake.js";
import { keur, open } from "./steun/keur.js";
import { leesInzageEnRechten, nodigUit, opTelefoon } from "./steun/lees-als-inwoner.js";
import { leesLijstIn } from "./steun/lees-lijst-in.js";
import { bewaarVak, legDuurVast, legOordelenVast, legVraagVast, openVak, vakVan, voegRegelToe } from "./steun/onderzoekspagina.js";
import { test as proeftest } from "./steun/proef.js";
import { maakSchermafbeelding, zetInBeeld } from "./steun/schermafbeelding.js";

const test = proeftest.override({ metStelsels: true });

const ROLLEN = ["medewerker", "teamleider", "administratie"];
const AANVRAGEN = "Een indicatie aanvragen";
const BEGINNEN = "Het onderzoek beginnen";
const HARDHEID = "De hardheidsclausule toepassen";
const AFRONDEN = "Het onderzoek afronden met een besluit";
const REDEN = "Een nieuw gezicht laat de inwoner niet binnen.";
const EINDE = overDagen(70);
const NIEUW = { begin: overDagen(71), einde: overDagen(435) } as const;

/** An indication of before this dossier, that ends in ten weeks. @source W-28.1 */
const legIndicatieVast = async (page: Page): Promise<void> => {
  const aanvraag = await openStap(page, AANVRAGEN);
  await vulFormulier(aanvraag, { "Is deze indicatie eerder afgegeven?": "Ja", "Zorg in natura of pgb": "Zorg in natura", Aanbieder: "Zorg Dichtbij" });
  await aanvraag.getByRole("button", { name: /^Regel toevoegen/ }).click();
  await aanvraag.getByRole("textbox", { name: "Onderdelen van de indicatie" }).fill("begeleiding");
  await bewaarStap(page, aanvraag, AANVRAGEN);
  await openIndicatie(page);
  await zetStap(page, "Toekenning vastleggen", { "Eerste dag": getypt(overDagen(-295)), "Laatste dag": getypt(EINDE) });
};

const openIndicatie = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Indicatie openen" }).click();
  await page.getByRole("heading", { level: 1, name: `Indicatie van ${INWONER}` }).waitFor();
};

test(
  "W-28.1, W-28.2, W-28.3: een herindicatie met de hardheidsclausule: het netwerk kan alles, toch gaat de hulp door omdat overdracht schaadt, en na het besluit is zij verlengd",
  { timeout: 900_000 },
  async ({ proef: { adres, stelsels, tabblad, wacht } }) => {
    const page = await tabblad({ gebruikersnaam: "adviseur", naam: "A. Adviseur", rollen: ROLLEN, bekwaamheden: ["indicatiestelling"] });
    const toetser = await tabblad({ gebruikersnaam: "toetser", naam: "T. Toetser", rollen: ROLLEN });
    await leesLijstIn(page, adres);
    const id = await neemMeldingAan(page, adres, "Mijn begeleiding loopt bijna af.");
    await legIndicatieVast(page);
    await page.getByText("Vraag een verlenging aan, met het evaluatieverslag.", { exact: true }).waitFor();
    await page.getByText("Waarom deze datum?").first().click();
    await keur(page);
    await zetStap(page, "Een verlenging vragen", { "Van wie is het evaluatieverslag?": "De inwoner met de aanbieder" });

    // The page of the indication leads to the new investigation, which stands open there.
    await page.getByRole("link", { name: "Begin het onderzoek" }).click();
    await wachtOpDossier(page);
    const begin = findZaakstap(page, BEGINNEN);
    await vulFormulier(begin, { Diepgang: "Licht" });
    await bewaarStap(page, begin, BEGINNEN);
    await openIndicatie(page);
    await zetStap(page, "Het heronderzoek beginnen");
    await zetStap(page, "De ondersteuning evalueren", {
      Tevredenheid: "Heel tevreden.",
      "Welke doelen zijn bereikt?": "De week loopt.",
      "Gebruik van de indicatie": "Bijna alles is gebruikt.",
    });
    await page.getByText("Heel tevreden.").waitFor();

    // The clause asks for every part of its motivation.
    const hardheid = await openStap(page, HARDHEID);
    await vulFormulier(hardheid, { Motivering: "De vaste begeleider is de enige die binnenkomt." });
    wacht.verwacht({ status: 422, pad: /\/stappen$/ });
    await hardheid.getByRole("button", { name: "Opslaan" }).click();
    await hardheid.getByText("Leg de motivering van dit besluit vast.").waitFor();
    await vulFormulier(hardheid, { "Belang van de inwoner": "De band is na jaren opgebouwd.", Overdracht: "Belemmert de overdracht" });
    await bewaarStap(page, hardheid, HARDHEID);
    await page.getByRole("heading", { name: "Hardheidsclausule toegepast" }).waitFor();
    await keur(page);
    await maakSchermafbeelding("indicatie-hardheid", page);

    // The network can do everything.
    await page.getByRole("link", { name: "Naar het nieuwe onderzoek" }).click();
    await page.getByRole("heading", { level: 1, name: `Onderzoek van ${INWONER}` }).waitFor();
    await page.getByText("Herindicatie: de indicatie loopt tot en met").waitFor();
    await legVraagVast(page, { hulpvraag: "Ik wil mijn week op orde houden.", deelvraag: "Hoe kom ik onder de mensen?", probleem: "Komt weinig buiten.", activiteit: "Naar de buurtkamer gaan" });
    await legOordelenVast(page, "Naar de buurtkamer gaan", [
      { element: "d", antwoord: "niet", waarom: "Durft alleen niet." },
      { element: "e", antwoord: "helemaal", waarom: "De zus kan elke week mee." },
      { element: "f", antwoord: "niet", waarom: "Dit is er niet." },
    ]);
    await vakVan(page, 5).getByText("Er blijft niets over: wat al kan, is genoeg. Gaat de hulp toch door, met de hardheidsclausule? Vul dan deze stap in.").waitFor();
    const vijf = await openVak(page, 5);
    await vulFormulier(vijf, { "g. Maatwerk": "Begeleiding door de vaste begeleider." });
    await voegRegelToe(vijf, "Activiteiten die overblijven", { Activiteit: "Naar de buurtkamer gaan", "Keren per week": "2", "Minuten per keer": "60" });
    await vulFormulier(findVraag(vijf, "Gebruik van de vorige indicatie"), { Toegekend: "120", Gebruikt: "110", "Hoe weegt dit mee?": "Bijna alles is gebruikt." });
    await bewaarVak(page, 5);
    await legDuurVast(page, "Nee");
    await legVerslagVast(page, "Nee");
    const besluit = await openStap(page, AFRONDEN);
    await vulFormulier(besluit, TOEKENNEN);
    await besluit.getByRole("textbox", { name: "Motivering", exact: true }).fill("De hulp gaat door bij dezelfde begeleider.");
    await vulFormulier(findVraag(besluit, "Hardheidsclausule"), { Motivering: REDEN, Overdracht: "Belemmert de overdracht" });
    await bewaarStap(page, besluit, AFRONDEN);
    await page.getByText(/^Besloten op .*Advies: toekennen/).waitFor();
    await keur(page);
    await maakSchermafbeelding("onderzoek", page);

    // The advice: in kind, with the same provider, from the list of today.
    await naarDossier(page);
    await legBsnVast(page, nieuweBsn());
    const advies = await begintAdvies(page);
    await zetStap(page, "De productbestelling invullen", {
      "Eerste dag": getypt(NIEUW.begin),
      "Laatste dag": getypt(NIEUW.einde),
      "Soort ondersteuning": "Begeleiding",
      Productcode: "02A03",
      Aantal: "120",
      Eenheid: "Minuten",
      Per: "Per week",
      "Zorg in natura of pgb": "Zorg in natura",
      Aanbieder: "Zorg Dichtbij",
    });
    await page.getByText(/^Op de ROB-lijst van /).waitFor();
    await legKeuzeVast(page, ["Zorg Dichtbij", "Samen Verder"]);
    await zetStap(page, "Het advies laten toetsen");
    await open(toetser, advies, /^Advies over /);
    await zetStap(toetser, "Het advies toetsen", { "Wat kwam eruit?": "De hardheidsclausule is goed gemotiveerd." });
    await open(page, advies, /^Advies over /);
    await zetStap(page, "Het advies versturen");
    await page.getByRole("heading", { level: 3, name: /^Kopie van het onderzoeksverslag/ }).waitFor();
    await verstuurNu(page, adres);
    stelsels?.beslis({ beschikkingsdatum: vandaag(), besluit: "toegekend", indicatie: "ind-1" });
    await verstuurNu(page, adres);

    // The decision came in: the support is extended, from the day after the old last day.
    await open(page, `${adres}/dossiers/${id}`, /Proefstra/);
    await openIndicatie(page);
    await zetStap(page, "Verlenging vastleggen");
    await page.getByRole("heading", { name: "De indicatie", exact: true }).waitFor();
    await page.getByText("Lopend", { exact: true }).waitFor();
    expect(await page.getByRole("heading", { name: "De herindicatie" }).count()).toBe(0);
    await keur(page);
    await maakSchermafbeelding("indicatie-verlengd", page);
    await naarDossier(page);
    await page.getByText("Bespreek met de inwoner of verlenging nodig is, met het evaluatieverslag.", { exact: true }).waitFor();
    await page.getByText("(Indicatie, herindicatie en intrekking, lopend)").waitFor();

    // The resident reads that the help goes on, until when, and why.
    wacht.verwacht({ status: 401, pad: /^\/api\// });
    const telefoon = await tabblad();
    await opTelefoon(telefoon, adres, await nodigUit(page, adres, id));
    const recht = telefoon.getByRole("region", { name: "Besluit van de gemeente" });
    await recht.getByText("Lopend", { exact: true }).waitFor();
    expect(await recht.getByText(/tot en met/).count()).toBe(2);
    const verslag = telefoon.getByRole("article", { name: "Verslag van het onderzoek" });
    await verslag.getByText(/^Lees het hele stuk/).click();
    await verslag.getByText("De hulp gaat door bij dezelfde begeleider.").waitFor();
    await verslag.getByText(REDEN).waitFor();
    await telefoon.getByText(/De gemeente besloot op .*: toegekend\./).waitFor();
    await telefoon.getByText("U kunt bezwaar maken tegen het besluit van de gemeente.").first().waitFor();
    await keur(telefoon, "smal");
    await zetInBeeld(recht);
    await maakSchermafbeelding("inwoner-verlengd", telefoon);
    await leesInzageEnRechten(telefoon, "T. Toetser");
  },
);
