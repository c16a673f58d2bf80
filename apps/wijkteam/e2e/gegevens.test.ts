import { expect } from "vitest";

import { BEKENDE_BSN } from "../test/advies.js";
import { legBsnVast } from "./steun/adviespagina.js";
import { beginOnderzoek, koppel, naarDossier, neemMeldingAan, openKoppelen, spreekDeInwoner, wachtOpDossier } from "./steun/intake.js";
import { keur, open } from "./steun/keur.js";
import { kiesLijst, maakLijst } from "./steun/lees-lijst-in.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

test("W-37.3, W-14.1: een bestand met een fout wordt niet overgenomen, en een goed bestand zegt van welke dag het is", async ({ proef: { page, adres, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/bestanden\/roblijst$/ });
  await open(page, `${adres}/organisatie/bestanden`, /^Bestanden inlezen$/);
  const lijst = page.getByRole("region", { name: "Gecontracteerde aanbieders, producten en tarieven" });
  await kiesLijst(page, maakLijst([""]));
  await lijst.getByText("Rij 2, kolom B, Aanbieder: hier staat niets. Vul het in.").first().waitFor();
  await keur(page);
  await kiesLijst(page, maakLijst(["Zorg Dichtbij"]));
  await lijst.getByText("Het bestand is ingelezen.").waitFor();
  await lijst.getByText(/De nieuwste gegevens zijn van .*: 1 rij\./).waitFor();
  await maakSchermafbeelding("bestanden-inlezen", page);
});

test.override({ metStelsels: true })(
  "W-98.2, W-98.3, W-106.9: de BRP en de gemeente worden gevraagd voor een onderzoek dat loopt, de verschillen staan per gegeven, en alleen wat gekozen is komt in het dossier",
  { timeout: 300_000 },
  async ({ proef: { page, adres } }) => {
    await neemMeldingAan(page, adres, "Ik kom de deur niet meer uit.");
    await spreekDeInwoner(page, "Nee");
    await openKoppelen(page);
    await koppel(page, "W. Werker");
    await beginOnderzoek(page, "Licht");
    await naarDossier(page);
    await legBsnVast(page, BEKENDE_BSN);

    await page.getByRole("link", { name: "Gegevens uit de BRP" }).click();
    await page.getByRole("heading", { level: 1, name: "Gegevens uit de BRP" }).waitFor();
    await page.getByText(/^U vraagt de gegevens op voor het onderzoek\./).waitFor();
    await keur(page);
    await page.getByRole("button", { name: "Opvragen bij de BRP" }).click();
    const verschillen = page.getByRole("table", { name: "Verschillen tussen dossier en BRP" });
    await verschillen.getByRole("row", { name: /Anna Proefstra.*Anna Voorbeeld/ }).waitFor();
    await page.getByRole("table", { name: "Met wie de inwoner woont" }).getByRole("cell", { name: "Bert Proef" }).waitFor();
    await page.getByRole("button", { name: "Opvragen bij de gemeente" }).click();
    const indicaties = page.getByRole("region", { name: "Indicaties bij de gemeente" });
    await indicaties.getByText(/^Stand op /).waitFor();
    // What ended more than a year ago is not given.
    expect(await indicaties.getByText("Vroeger").count()).toBe(0);
    await keur(page);
    await maakSchermafbeelding("brp", page);

    await page.getByRole("group", { name: /^Wat neemt u over in het dossier\?/ }).getByLabel("Adres", { exact: true }).check();
    await page.getByRole("button", { name: "Overnemen" }).click();
    await page.getByText("Overgenomen in het dossier.").waitFor();
    await page.getByRole("button", { name: "Opvragen bij de BRP" }).click();
    await verschillen.getByRole("row", { name: /Anna Proefstra.*Anna Voorbeeld/ }).waitFor();
    expect(await verschillen.getByRole("row", { name: /^Adres/ }).count()).toBe(0);
    await page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link").last().click();
    await wachtOpDossier(page);
    await page.getByText("Proefweg 12a, 6511AA Nijmegen").waitFor();
    await page.getByText("Persoonsgegevens opgevraagd bij de BRP (onderzoek); gevonden.").first().waitFor();
  },
);
