import { zetStap } from "@wmo-kit/tooling-testing/browser";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { KEUZE, makeAdviesmaker, PGB_BESTELLING } from "../test/advies.js";
import { VERSLAG } from "../test/onderzoek.js";
import { overDagen, type Proefserver } from "../test/server.js";
import { alsVrager } from "./steun/als-server.js";
import { keur, open } from "./steun/keur.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

const ROLLEN = ["medewerker", "teamleider", "administratie"];

/** A report that names the worries about safety, with the goal that goes with them. @source W-29.3 */
const VEILIG_VERSLAG = { ...VERSLAG, veiligheidszorg: true, doelen: [...VERSLAG.doelen, { soort: "veiligheidsplan", omschrijving: "Een veiligheidsplan maken met het gezin.", streefdatum: overDagen(30) }] };

const begin = async (page: Page, adres: string): Promise<void> => {
  await page.goto(adres);
  await page.getByRole("heading", { level: 1 }).waitFor();
};

test(
  "W-32.2, W-54.2, W-29.2, W-39, W-70.1: een pgb waar zorgen over veiligheid zijn gaat door twee mensen, en daarna naar de gemeente en niet naar een aanbieder",
  { timeout: 300_000 },
  async ({ proef: { page, adres, tabblad } }) => {
    await begin(page, adres);
    const adviseur = await tabblad({ gebruikersnaam: "adviseur", rollen: ROLLEN, bekwaamheden: ["indicatiestelling", "pgb"] });
    const toetser = await tabblad({ gebruikersnaam: "toetser", rollen: ROLLEN });
    await begin(adviseur, adres);
    await begin(toetser, adres);
    const tabs: Readonly<Record<string, Page>> = { adviseur, toetser };
    const als = (naam: string): Promise<ReturnType<typeof alsVrager>> => Promise.resolve(alsVrager(tabs[naam] ?? page));
    const server: Proefserver = { ...alsVrager(page), basis: adres, als, genodigd: () => als(""), dispose: () => Promise.resolve() };
    const maker = makeAdviesmaker(() => server);

    // What came before the advice: a melding with worries about safety, the pgb test by who was trained for it, and the report.
    const dossier = await maker.pgbBesloten({ veiligheidszorg: true }, VEILIG_VERSLAG);
    const onderzoek = maker.zaakVan(dossier, "A2");
    const begonnen = await maker.doeAlsAdviseur(dossier.id, "advies-begonnen", { onderzoek });
    const advies = `${adres}/inwoners/${dossier.id}/advies/${maker.zaakVan(begonnen, "A3")}`;

    // The adviser finds the advice from the dossier, and writes.
    await open(adviseur, `${adres}/dossiers/${dossier.id}`, /Proefstra/);
    await adviseur.getByRole("link", { name: "Advies openen" }).click();
    await adviseur.getByRole("heading", { level: 1, name: /^Advies over / }).waitFor();
    await keur(adviseur);
    await maker.doeAlsAdviseur(dossier.id, "productbestelling-gemaakt", PGB_BESTELLING);
    await open(adviseur, advies, /^Advies over /);
    await adviseur.getByText("persoonsgebonden budget (pgb)").waitFor();
    await maker.doeAlsAdviseur(dossier.id, "keuze-geboden", KEUZE);
    await open(adviseur, advies, /^Advies over /);
    await adviseur.getByRole("heading", { name: "Keuze van de inwoner", exact: true }).waitFor();
    await keur(adviseur);
    await maakSchermafbeelding("advies-concept", adviseur);
    await zetStap(adviseur, "Het advies laten toetsen");

    // Who wrote sees it in the queue and may not review it.
    await open(adviseur, `${adres}/toetsen`, /^Te toetsen adviezen$/);
    await adviseur.getByText("U schreef zelf aan dit advies. Iemand anders toetst het.").waitFor();

    // The second pair of eyes: back once with a reason, then approved.
    await open(toetser, `${adres}/toetsen`, /^Te toetsen adviezen$/);
    await toetser.getByText("Waarom deze datum?").first().waitFor();
    await keur(toetser);
    await maakSchermafbeelding("advies-toetsen", toetser);
    await toetser.getByRole("link", { name: /^Advies over / }).click();
    await toetser.getByRole("heading", { level: 1, name: /^Advies over / }).waitFor();
    await zetStap(toetser, "Het advies toetsen", { "Wat kwam eruit?": "De pgb-toets klopt en de zorgen over veiligheid zijn besproken." });
    await toetser.getByText("De pgb-toets klopt en de zorgen over veiligheid zijn besproken.").first().waitFor();

    // The adviser sends it: to the municipality and the resident, to nobody else.
    await open(adviseur, advies, /^Advies over /);
    await zetStap(adviseur, "Het advies versturen");
    await adviseur.getByRole("heading", { name: "Wat is verstuurd" }).waitFor();
    await adviseur.getByRole("heading", { level: 3, name: /^Productbestelling/ }).waitFor();
    expect(await adviseur.getByText("Kopie van het onderzoeksverslag").count()).toBe(0);
    await keur(adviseur);
    await maakSchermafbeelding("advies-verstuurd", adviseur);

    await open(adviseur, `${adres}/organisatie/backoffice`, /^Verzonden en ontvangen$/);
    await adviseur.getByRole("button", { name: "Nu versturen en ophalen" }).click();
    await adviseur.getByText("Verstuurd, wacht op ontvangstbewijs").first().waitFor();
    await keur(adviseur);
    await maakSchermafbeelding("backoffice", adviseur);
    await adviseur.getByRole("link", { name: /Proefstra/ }).first().click();
    await adviseur.getByRole("heading", { level: 1, name: "Verzonden en ontvangen" }).waitFor();
    await keur(adviseur);
  },
);

test("W-37.3, W-14.1: een bestand met een fout wordt niet overgenomen, en een goed bestand zegt van welke dag het is", async ({ proef: { page, adres, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/bestanden\/roblijst$/ });
  await open(page, `${adres}/organisatie/bestanden`, /^Bestanden inlezen$/);
  const lijst = page.getByRole("region", { name: "Gecontracteerde aanbieders, producten en tarieven" });
  const koppen = "AGB-code;Aanbieder;AGB-code hoofdaannemer;Productcategorie;Productcode;Eenheid;Tarief;Geldig vanaf;Geldig tot en met";
  const kies = (tekst: string): Promise<void> => lijst.locator("input[type=file]").setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(tekst) });
  await kies(`${koppen}\r\n75751234;;;02;02A03;01;1,05;01-01-2020;`);
  await lijst.getByText("Rij 2, kolom B, Aanbieder: hier staat niets. Vul het in.").first().waitFor();
  await keur(page);
  await kies(`${koppen}\r\n75751234;Zorg Dichtbij;;02;02A03;01;1,05;01-01-2020;`);
  await lijst.getByText("Het bestand is ingelezen.").waitFor();
  await lijst.getByText(/De nieuwste gegevens zijn van .*: 1 rijen\./).waitFor();
  await maakSchermafbeelding("bestanden-inlezen", page);
});
