import { bewaarStap, openStap, vulFormulier, vulVraag, zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { KOPPELING } from "../test/melding.js";
import { makeOnderzoeker, STAP1, STAP2, STAP3, STAP4_GEDEKT, STAP6, VERSLAG } from "../test/onderzoek.js";
import type { Proefserver } from "../test/server.js";
import { alsVrager } from "./steun/als-server.js";
import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

const ADVISEUR = { gebruikersnaam: "adviseur", rollen: ["medewerker", "teamleider"], bekwaamheden: ["indicatiestelling", "pgb"] };

const makeServer = (page: Page, adres: string): Proefserver => ({ ...alsVrager(page), basis: adres, als: () => Promise.resolve(alsVrager(page)), genodigd: () => Promise.resolve(alsVrager(page)), dispose: () => Promise.resolve() });

const vakVan = (page: Page, nummer: number): Locator => page.locator(`#onderzoeksstap-${nummer}`);

const openVak = async (page: Page, nummer: number): Promise<Locator> => {
  const vak = vakVan(page, nummer);
  await vak.getByRole("button", { name: /^(?:Invullen|Aanpassen)/ }).click();
  await vak.getByRole("button", { name: "Opslaan" }).waitFor();
  return vak;
};

/** Saves an open step of the plan and waits until the page says so. */
const bewaarVak = async (page: Page, nummer: number): Promise<void> => {
  const vak = vakVan(page, nummer);
  await vak.getByRole("button", { name: "Opslaan" }).click();
  const bewaard = page.getByText(new RegExp(`^Opgeslagen om \\d\\d:\\d\\d: Stap ${nummer}:`));
  const fout = vak.locator(".foutoverzicht, [role=alert]");
  await bewaard.or(fout).first().waitFor();
  expect(await fout.allInnerTexts()).toEqual([]);
  await vak.getByText("klaar", { exact: true }).waitFor();
};

const voegRegelToe = async (vak: Locator, lijst: string, ingevuld: Readonly<Record<string, string>>): Promise<void> => {
  const regels = vak.getByRole("group", { name: new RegExp(`^${lijst}(?: \\(niet verplicht\\))?$`) });
  const aantal = await regels.getByRole("listitem").count();
  await regels.getByRole("button", { name: /^Regel toevoegen/ }).click();
  await vulFormulier(regels.getByRole("listitem").nth(aantal), ingevuld);
};

const oordeel = (vak: Locator, element: string, activiteit: string): Locator => vak.getByRole("group", { name: new RegExp(`^Lost dit het op\\? ${element}\\. .*: ${activiteit}$`) });

const kiesOordeel = async (page: Page, vak: Locator, element: string, antwoord: "helemaal" | "niet", activiteit: string): Promise<void> => {
  const vraag = oordeel(vak, element, activiteit);
  // The keyboard alone does it: the first answer with the space bar, the last one with two arrows.
  await vraag.getByLabel("helemaal", { exact: true }).focus();
  await page.keyboard.press("Space");
  if (antwoord === "niet") for (const toets of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(toets);
  await expect.poll(() => vraag.getByLabel(antwoord, { exact: true }).isChecked()).toBe(true);
  await vak.getByRole("textbox", { name: new RegExp(`^Waarom\\? ${element}\\. .*: ${activiteit}$`) }).fill(antwoord === "niet" ? "Dit is er niet." : "De zus gaat elke week mee.");
};

test(
  "W-27.1, W-26-u2: het netwerk lost alles op; een positief advies wordt met de zin van de wet geweigerd, en er volgt geen indicatie",
  { timeout: 300_000 },
  async ({ proef: { adres, tabblad, wacht } }) => {
    const page = await tabblad(ADVISEUR);
    page.setDefaultTimeout(30_000);
    await open(page, adres, /./);
    const onderzoeker = makeOnderzoeker(() => makeServer(page, adres));
    const { id } = await onderzoeker.gescreend();
    await onderzoeker.lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });

    await open(page, `${adres}/dossiers/${id}`, /Proefstra/);
    await zetStap(page, "Het onderzoek beginnen", { Diepgang: "Licht" });
    await page.getByRole("link", { name: "Onderzoek openen" }).click();
    await page.getByRole("heading", { level: 1, name: /^Onderzoek van / }).waitFor();
    await vakVan(page, 2).getByText("Rond eerst stap 1 van het stappenplan af.").waitFor();
    await keur(page);

    const een = await openVak(page, 1);
    await vulVraag(een, "Hulpvraag", STAP1.hulpvraag);
    await voegRegelToe(een, "Deelvragen", { Deelvraag: "Hoe kom ik onder de mensen?" });
    await vulVraag(een, "a. Behoeften, persoonskenmerken en voorkeuren", STAP1.a);
    await vulVraag(een, "Is dit van toepassing?", "Nee");
    await vulVraag(een, "Toelichting", STAP1.b.toelichting);
    await vulVraag(een, "c. Gewenst resultaat", STAP1.c);
    // Nothing is lost when the page is loaded again.
    await page.reload();
    await vakVan(page, 1).getByRole("button", { name: "Opslaan" }).waitFor();
    await expect.poll(() => vakVan(page, 1).getByRole("textbox", { name: /^c\. Gewenst resultaat/ }).inputValue()).toBe(STAP1.c);
    await bewaarVak(page, 1);

    await voegRegelToe(await openVak(page, 2), "Problemen", { "Bij welke deelvraag?": "Hoe kom ik onder de mensen?", Gebied: "Meedoen (participatie)", Omschrijving: "Komt weinig buiten." });
    await bewaarVak(page, 2);
    await voegRegelToe(await openVak(page, 3), "Activiteiten", { "Bij welk probleem?": "Komt weinig buiten.", Omschrijving: "Naar de buurtkamer gaan" });
    await bewaarVak(page, 3);

    const vier = await openVak(page, 4);
    for (const [element, antwoord] of [["d", "niet"], ["e", "helemaal"], ["f", "niet"]] as const) await kiesOordeel(page, vier, element, antwoord, "Naar de buurtkamer gaan");
    await vulVraag(vier, "Is de inwoner betrokken?", "Ja");
    await vulVraag(vier, "Is het netwerk betrokken?", "Ja");
    await keur(page);
    await vier.getByRole("heading", { level: 4, name: "Naar de buurtkamer gaan" }).scrollIntoViewIfNeeded();
    await maakSchermafbeelding("onderzoek-oordelen", page);
    await bewaarVak(page, 4);
    await vakVan(page, 5).getByText("Er blijft niets over: wat al kan, is genoeg.").waitFor();
    await page.getByRole("row", { name: /^e\. Mantelzorg en netwerk 1 van 1$/ }).waitFor();

    await zetStap(page, "Het onderzoeksverslag opstellen", {
      Samenvatting: VERSLAG.samenvatting,
      "Zijn er geldzorgen?": "Nee",
      "Ontbreekt een daginvulling?": "Nee",
      "Zijn er zorgen over de veiligheid?": "Nee",
      "Kan de hulp worden afgebouwd?": "Nee",
      "Is er een regisseur aangewezen?": "Nee",
    });
    await page.getByText("Het verslag mist nog:").waitFor();
    await zetStap(page, "De reactie van de inwoner vastleggen", { "Stemt de inwoner in?": "Ja" });
    await zetStap(page, "Het onderzoeksverslag vaststellen");
    await page.getByText("Vastgesteld, nog niet verstuurd.").waitFor();

    const besluit = await openStap(page, "Het onderzoek afronden met een besluit");
    await vulFormulier(besluit, {
      Uitkomsten: "Advies: toekennen",
      Motivering: "De inwoner wil graag begeleiding.",
      "Lost basishulp het op?": "Nee",
      Inhoudelijk: "Begeleiding past.",
      Financieel: "Het is de goedkoopste vorm.",
      "Komt de casus in aanmerking?": "Nee",
      "Is de casus besproken?": "Nee",
      "Gaat het om hulp bij het huishouden?": "Nee",
    });
    wacht.verwacht({ status: 422, pad: /\/stappen$/ });
    await besluit.getByRole("button", { name: "Opslaan" }).click();
    await besluit.getByText("Een voorliggende oplossing dekt de hele vraag. Een positief advies kan alleen bij herindicatie met motivering.").waitFor();
    await besluit.getByText("VOORLIGGEND_LOST_OP").waitFor();
    await expect.poll(() => besluit.getByRole("alert").innerText()).toMatch(/Wmo 2015, artikel 2\.3\.5 lid 3 en 6/);
    await keur(page);
    await maakSchermafbeelding("onderzoek-geweigerd", page);

    // What was typed is still there; with another outcome the investigation ends, and no indication follows.
    await besluit.getByLabel("Advies: toekennen", { exact: true }).uncheck();
    await vulVraag(besluit, "Uitkomsten", "De sociale basis");
    await bewaarStap(page, besluit, "Het onderzoek afronden met een besluit");
    await page.getByText(/^Besloten op .*De sociale basis/).waitFor();
    expect((await onderzoeker.lees(id)).zaken.map(({ levensloop }) => levensloop)).not.toContain("A3");
    expect((await onderzoeker.lees(id)).zaken.flatMap(({ taken }) => taken.map(({ eis }) => eis))).toContain("W-33.1");
    await keur(page);
    await maakSchermafbeelding("onderzoek-netwerk", page);
  },
);

test("W-28.1, W-28.2, W-28.3: een herindicatie met de hardheidsclausule: het netwerk kan alles, en toch gaat de hulp door omdat overdracht schaadt", { timeout: 300_000 }, async ({ proef: { adres, tabblad, wacht } }) => {
  const page = await tabblad(ADVISEUR);
  page.setDefaultTimeout(30_000);
  await open(page, adres, /./);
  const onderzoeker = makeOnderzoeker(() => makeServer(page, adres));
  const dossier = await onderzoeker.metIndicatie(70);
  const indicatie = onderzoeker.zaakVan(dossier, "A6");
  const pagina = `${adres}/inwoners/${dossier.id}/indicatie/${indicatie}`;

  await open(page, `${adres}/dossiers/${dossier.id}`, /Proefstra/);
  await page.getByRole("link", { name: "Indicatie openen" }).click();
  await page.getByRole("heading", { level: 1, name: /^Indicatie van / }).waitFor();
  await page.getByText("Vraag een verlenging aan, met het evaluatieverslag.", { exact: true }).waitFor();
  await page.getByText("Waarom deze datum?").first().click();
  await keur(page);
  await zetStap(page, "Een verlenging vragen", { "Van wie is het evaluatieverslag?": "De inwoner met de aanbieder" });

  await onderzoeker.doe(dossier.id, "A2", "onderzoek-gestart", { aanleiding: { soort: "herindicatie", indicatie }, diepgang: "licht" });
  for (const [plaats, gegevens] of [STAP1, STAP2, STAP3, STAP4_GEDEKT].entries()) await onderzoeker.legStapVast(dossier.id, plaats + 1, gegevens);
  const vorigeIndicatie = { toegekend: 120, gebruikt: 110, weging: "Bijna alles is gebruikt." };
  await onderzoeker.legStapVast(dossier.id, 5, { g: "Begeleiding.", rest: [{ activiteit: "1", kerenPerWeek: "2", minuten: 60 }], vorigeIndicatie });
  await onderzoeker.legStapVast(dossier.id, 6, STAP6);
  const af = await onderzoeker.metVerslag(dossier.id);
  const onderzoek = onderzoeker.zaakVan(af, "A2");
  await onderzoeker.doe(dossier.id, "A6", "heronderzoek-begonnen", { onderzoek });

  await open(page, pagina, /^Indicatie van /);
  const hardheid = await openStap(page, "De hardheidsclausule toepassen");
  await vulFormulier(hardheid, { Motivering: "De vaste begeleider is de enige die binnenkomt." });
  wacht.verwacht({ status: 422, pad: /\/stappen$/ });
  await hardheid.getByRole("button", { name: "Opslaan" }).click();
  await hardheid.getByText("Leg de motivering van dit besluit vast.").waitFor();
  await vulFormulier(hardheid, { "Belang van de inwoner": "De band is na jaren opgebouwd.", Overdracht: "Belemmert de overdracht" });
  await bewaarStap(page, hardheid, "De hardheidsclausule toepassen");
  await page.getByRole("heading", { name: "Hardheidsclausule toegepast" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("indicatie-hardheid", page);

  await open(page, `${adres}/inwoners/${dossier.id}/onderzoek/${onderzoek}`, /^Onderzoek van /);
  await page.getByText("Herindicatie: de indicatie loopt tot en met").waitFor();
  const besluit = await openStap(page, "Het onderzoek afronden met een besluit");
  await vulFormulier(besluit, {
    Uitkomsten: "Advies: toekennen",
    "Lost basishulp het op?": "Nee",
    Inhoudelijk: "De band is nodig.",
    Financieel: "Een overdracht kost meer.",
    "Komt de casus in aanmerking?": "Nee",
    "Is de casus besproken?": "Nee",
    "Gaat het om hulp bij het huishouden?": "Nee",
  });
  await besluit.getByRole("textbox", { name: "Motivering", exact: true }).fill("De hulp gaat door bij dezelfde begeleider.");
  const clausule = besluit.getByRole("group", { name: /^Hardheidsclausule/ });
  await vulFormulier(clausule, { Motivering: "Een nieuw gezicht laat de inwoner niet binnen.", Overdracht: "Belemmert de overdracht" });
  await bewaarStap(page, besluit, "Het onderzoek afronden met een besluit");
  await page.getByText(/^Besloten op .*Advies: toekennen/).waitFor();
  await keur(page);
  await maakSchermafbeelding("onderzoek", page);
});
