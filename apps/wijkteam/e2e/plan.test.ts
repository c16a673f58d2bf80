import { bewaarStap, openStap, vulFormulier, zetStap, type Ingevuld } from "@wmo-kit/tooling-testing/browser";
import type { Locator, Page } from "playwright-core";

import { eenMelding, gesprek, INFORMATIE } from "../test/melding.js";
import { keur } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";
import { vraagApi } from "./steun/vraag-api.js";

interface Dossier {
  readonly id: string;
  readonly versie: number;
  readonly zaken: readonly { readonly id: string; readonly levensloop: string }[];
}

const stap = async (page: Page, { id, versie, zaken }: Dossier, gebeurtenis: string, gegevens: object): Promise<Dossier> =>
  vraagApi<Dossier>(page, `/api/dossiers/${id}/stappen`, { levensloop: "A1", zaak: zaken[0]?.id ?? null, gebeurtenis, gegevens, verwachteVersie: versie });

/** A resident who was spoken to and waits for a professional. */
const wacht = async (page: Page, achternaam: string): Promise<Dossier> => {
  const melding = eenMelding({ inwoner: { naam: { geslachtsnaam: { achternaam }, voornamen: "Anna", naamGebruik: "1" } } });
  const gemeld = await vraagApi<Dossier>(page, "/api/meldingen", melding);
  const gesproken = await stap(page, await stap(page, gemeld, "informatie-verstrekt", INFORMATIE), "kwalitatief-contact", gesprek({ vraagGenoegzaamBekend: true, score: 30 }));
  return stap(page, gesproken, "op-wachtlijst", { teBellen: "het wijkteam" });
};

const deelVan = (page: Page, titel: string): Locator => page.locator(".zaakstap").filter({ has: page.getByRole("heading", { level: 3, name: titel, exact: true }) });

/** Opens a part of the plan, fills it in and waits until the page says that it is done. */
const vulDeel = async (page: Page, titel: string, vul: (deel: Locator) => Promise<void>): Promise<void> => {
  const deel = deelVan(page, titel);
  await deel.getByRole("button", { name: /^(?:Invullen|Wijzigen)/ }).click();
  await vul(deel);
  await deel.getByRole("button", { name: "Opslaan" }).click();
  await deel.getByText("klaar", { exact: true }).waitFor();
};

/** The button that adds a line to the list with this name. */
const regelknop = (lijst: string): RegExp => new RegExp(`^Regel toevoegen ?: ${lijst}$`);

/** Adds a line to a list of single values. */
const voegRegelToe = async (deel: Locator, lijst: string, tekst: string): Promise<void> => {
  await deel.getByRole("button", { name: regelknop(lijst) }).click();
  await deel.getByRole("textbox", { name: new RegExp(`^${lijst}`) }).fill(tekst);
};

/** The parts of the plan that are only questions. */
const DELEN: readonly (readonly [titel: string, ingevuld: Ingevuld])[] = [
  ["De vraag en het netwerk", { Hulpvraag: "Weer overzicht over de post.", "Is gevraagd wie het netwerk is?": "Ja" }],
  ["Het plan is van de inwoner", { "Eigenaarschap van de inwoner": "In eigen woorden geschreven." }],
  ["Achtergrond en diversiteit", { "Hoe staat het ervoor?": "Niet van belang" }],
  ["Eigen kracht en netwerk", { "Eigen kracht": "De zus helpt." }],
  ["E-health", { "Past e-health?": "Nee" }],
];

test("W-49.4, W-8.4, W-8.2, W-11.2, W-5.10: van de wachtlijst naar een professional, een plan en de instemming van de inwoner", { timeout: 900_000 }, async ({
  proef: { page, adres },
}) => {
  await page.goto(adres);
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  const { id } = await wacht(page, "Proefstra");
  await wacht(page, "Testema");

  await page.goto(`${adres}/wachtlijst/professionals`);
  await page.getByRole("button", { name: /^Wijzigen/ }).first().click();
  const profiel = page.locator("section", { has: page.locator("#kop-profiel") });
  await profiel.getByRole("button", { name: regelknop("Talen") }).click();
  await profiel.getByRole("textbox", { name: /^Talen/ }).fill("Turks");
  await profiel.getByLabel(/^Hoeveel inwoners hoogstens/).fill("12");
  await keur(page);
  await profiel.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("cell", { name: "Turks" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("professionals", page);

  await page.goto(`${adres}/wachtlijst`);
  await page.getByRole("link", { name: "Professional zoeken voor Anna Proefstra" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("wachtlijst", page);
  await page.getByRole("link", { name: "Professional zoeken voor Anna Proefstra" }).click();
  await page.getByRole("heading", { level: 1, name: "Professional voor Anna Proefstra" }).waitFor();
  await vulFormulier(page, { "In welke taal praat de inwoner het liefst?": "Turks", "Kon de inwoner zelf kiezen?": "Ja", "Is de achtergrond van de inwoner meegewogen?": "Ja" });
  await keur(page);
  await maakSchermafbeelding("koppelen", page);
  await page.getByRole("button", { name: /^Koppelen/ }).first().click();
  await page.getByRole("heading", { level: 1, name: "Anna Proefstra" }).waitFor();

  await zetStap(page, "Basishulp beginnen", { "Stemt de inwoner in?": "Ja", "Is er al een andere verantwoordelijke in dit gezin?": "Nee" });
  await page.getByRole("link", { name: "Plan van aanpak openen" }).click();
  await page.getByRole("heading", { level: 1, name: "Plan van aanpak van Anna Proefstra" }).waitFor();
  await page.getByText("1 van 11 delen klaar.").waitFor();
  const planadres = page.url();
  await keur(page);

  for (const [titel, ingevuld] of DELEN) await vulDeel(page, titel, (deel) => vulFormulier(deel, ingevuld));
  await vulDeel(page, "Veranderingen die eraan komen", async (deel) => deel.getByText("Overgangsmomenten").first().waitFor());
  await vulDeel(page, "Leefdomeinen, geld en de dag", async (deel) => {
    await voegRegelToe(deel, "Leefdomeinen", "wonen");
    await vulFormulier(deel, { "Zijn er geldzorgen?": "Ja", "Financieel doel": "Geen nieuwe schulden.", "Heeft de inwoner een daginvulling?": "Ja" });
  });
  await vulDeel(page, "Samenwerking en afstemming", async (deel) => {
    await voegRegelToe(deel, "Betrokken professionals", "W. Werker");
    await voegRegelToe(deel, "Betrokken organisaties", "het wijkteam");
  });
  await vulDeel(page, "Perspectief en doelen", async (deel) => {
    await deel.getByRole("button", { name: regelknop("Doelen") }).click();
    await vulFormulier(deel, { Doel: "De post bijhouden.", Prioriteit: "1", Perspectief: "Stabiel blijven" });
    await voegRegelToe(deel, "Activiteiten", "Elke week samen openen.");
  });

  const acties = deelVan(page, "Acties");
  await acties.getByRole("button", { name: /^Invullen/ }).click();
  await acties.getByRole("button", { name: regelknop("Acties") }).click();
  await vulFormulier(acties, { Actie: "Afspraak met schuldhulp." });
  await acties.getByRole("button", { name: "Opslaan" }).click();
  await acties.getByText("Elke actie heeft een eigenaar, streefdatum en evaluatiemoment.").waitFor();
  await maakSchermafbeelding("plan-bezig", page);
  await vulDeel(page, "Acties", (deel) => vulFormulier(deel, { "Wie voert dit uit?": "Anna", Streefdatum: "01-12-2027", "Dag van de evaluatie": "02-12-2027" }));
  await page.getByText("11 van 11 delen klaar.").waitFor();

  await page.getByRole("button", { name: "Plan voorleggen aan de inwoner" }).click();
  await page.getByText("Plan concept · ").waitFor();
  await zetStap(page, "Instemming van de inwoner vastleggen", { "Stemt de inwoner in?": "Ja", "Wil de inwoner een exemplaar?": "Nee" });
  await page.getByText("Plan actief · ").waitFor();

  const REGIE = "De regie bij de inwoner of het netwerk leggen";
  const regie = await openStap(page, REGIE);
  await voegRegelToe(regie, "Betrokken organisaties", "het wijkteam");
  await vulFormulier(regie, { "Bij wie ligt de regie?": "De inwoner", Regisseur: "Anna", "Is er een ander plan of een andere regisseur in het gezin?": "Nee" });
  await bewaarStap(page, regie, REGIE);
  await page.getByText("hier staat het gezin").waitFor();
  await page.getByRole("button", { name: "Gezinslid koppelen" }).click();
  await page.getByRole("textbox", { name: /^Naam van het gezinslid/ }).fill("Testema");
  await page.getByRole("button", { name: /Testema.*hoort bij dit gezin$/ }).click();
  await page.getByRole("link", { name: "Anna Testema" }).waitFor();
  await keur(page);
  await page.evaluate(() => scrollTo(0, 0));
  await maakSchermafbeelding("plan", page);

  await page.getByRole("button", { name: "Plan lezen of afdrukken" }).click();
  await page.getByRole("heading", { level: 2, name: "Wat wij afspreken" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("plan-lezen", page);

  await page.goto(`${adres}/inwoners/groepen`);
  await page.getByRole("button", { name: "Groep of activiteit toevoegen" }).click();
  await vulFormulier(page.locator("main"), { Naam: "Koffie in de tuin", "Wat is het?": "collectieve activiteit", "Voor wie is het?": "iedereen", "Wanneer is het?": "elke dinsdag", "Waar is het?": "het buurthuis" });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByRole("rowheader", { name: "Koffie in de tuin" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("groepen", page);
  await page.goto(planadres);
  await page.getByRole("button", { name: "Laten meedoen" }).click();
  await vulFormulier(page, { "Welke groep of activiteit?": "Koffie in de tuin, elke dinsdag" });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await page.getByText(/^Koffie in de tuin, elke dinsdag\. Sinds/).waitFor();

  await page.goto(`${adres}/dossiers/${id}/gegevens`);
  await vulFormulier(page, { Telefoon: "024 000 00 00", "Is het adres bekend?": "Nee" });
  await keur(page);
  await page.getByRole("button", { name: "Gegevens opslaan" }).click();
  await page.getByText("024 000 00 00").waitFor();
  await keur(page);
});
