import { vulFormulier, vulVraag } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { makePlanner, plan } from "../test/plan.js";
import { overDagen, vandaag } from "../test/server.js";
import { alsServer } from "./steun/als-server.js";
import { getypt } from "./steun/getypt.js";
import { keur, open } from "./steun/keur.js";
import { leesBrief, meldAanMetBrief, opTelefoon } from "./steun/lees-als-inwoner.js";
import { test } from "./steun/proef.js";
import { maakSchermafbeelding } from "./steun/schermafbeelding.js";

test("W-95.2, W-95.3: van uitnodiging tot delen, op een telefoon", { timeout: 900_000 }, async ({ proef: { page, adres, wacht, tabblad } }) => {
  wacht.verwacht({ status: 401, pad: /^\/api\// });
  const { doe, gestart } = makePlanner(() => alsServer(page, adres));
  await page.goto(adres);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { id } = await gestart();
  await doe(id, "A5", "plan-opgesteld", plan());

  // The professional invites; the letter names nobody.
  await open(page, `${adres}/dossiers/${id}/inwoner`, /^Het dossier van de inwoner zelf$/);
  await page.getByRole("button", { name: "Inwoner uitnodigen" }).click();
  const brief = await leesBrief(page);
  expect(await page.getByRole("status", { name: "Uitnodiging" }).textContent()).not.toContain("Proefstra");
  await page.getByRole("button", { name: "Nieuwe code geven" }).waitFor();
  await keur(page);
  await maakSchermafbeelding("inwoner-professional", page);

  // The resident signs in, and begins at the own file.
  const telefoon = await tabblad();
  await opTelefoon(telefoon, adres, brief);
  expect(telefoon.url()).toBe(`${adres}/mijn-dossier`);
  await telefoon.getByText("Weer overzicht over de post.").first().waitFor();
  expect(await telefoon.getByRole("link", { name: "Werklijst" }).count()).toBe(0);
  await keur(telefoon, "smal");
  await maakSchermafbeelding("inwoner-eigen-dossier", telefoon);

  // Reads why, agrees with the plan: the case knows it at once.
  await telefoon.getByText("Bent u het eens met dit plan?").first().waitFor();
  await vulFormulier(telefoon, { "Bent u het eens met dit plan?": "Ja", "Wilt u dit plan ook op papier?": "Nee" });
  await telefoon.locator("form").filter({ hasText: "Bent u het eens met dit plan?" }).getByRole("button", { name: "Versturen" }).click();
  await telefoon.getByText(/^U zei op .*: ik ben het ermee eens/).waitFor();

  // Proposes, in the own words.
  await telefoon.getByRole("button", { name: "Iets voorstellen" }).click();
  await vulFormulier(telefoon, { "Waar gaat het over?": "Mijn plan", "Wat klopt niet, of wat wilt u erbij?": "Op dinsdag kan ik niet.\nWoensdag wel." });
  await keur(telefoon, "smal");
  await telefoon.getByRole("button", { name: "Versturen" }).click();
  await telefoon.getByText("Nog geen antwoord.").waitFor();

  // The professional finds it on the worklist, and answers.
  await page.goto(adres);
  await page.getByRole("link", { name: /^Antwoord de inwoner op het voorstel/ }).waitFor();
  await open(page, `${adres}/dossiers/${id}/inwoner`, /^Het dossier van de inwoner zelf$/);
  await vulVraag(page, "Wat doet u met het voorstel?", "Overnemen");
  await page.getByLabel("Antwoord aan de inwoner").fill("Wij zetten de afspraak op woensdag.");
  await page.getByRole("button", { name: "Antwoord versturen" }).click();
  await page.getByText("Wij passen dit aan.").waitFor();
  await telefoon.reload();
  await telefoon.getByText("Wij zetten de afspraak op woensdag.").waitFor();

  // Looks who looked.
  await telefoon.getByRole("button", { name: "Laat zien wie er keek" }).click();
  await telefoon.getByText("Door W. Werker").first().waitFor();

  // Shares the plan with a sister, who sees that and no more.
  await telefoon.getByRole("button", { name: "Met iemand delen" }).click();
  await vulFormulier(telefoon, { "Met wie wilt u delen?": "Fatma", "Wie is dat voor u?": "mijn zus", "Wat mag deze persoon zien?": "Mijn plan", "Vanaf welke dag?": getypt(vandaag()), "Tot en met welke dag?": getypt(overDagen(30)) });
  await keur(telefoon, "smal");
  await telefoon.getByRole("button", { name: "Delen", exact: true }).click();
  const kaartje = await leesBrief(telefoon);
  await keur(telefoon, "smal");
  await maakSchermafbeelding("inwoner-delen", telefoon);
  const zus = await tabblad();
  await meldAanMetBrief(zus, adres, kaartje);
  await zus.getByRole("heading", { level: 1, name: "Met u gedeeld" }).waitFor();
  await zus.getByText(/^Anna Proefstra deelt met u: uw plan/).waitFor();
  expect(await zus.getByText(/ik ben het ermee eens|U bent het eens/).count()).toBe(0);
  expect([await zus.getByText("Wie u helpt").count(), await zus.getByRole("link", { name: "Mijn dossier" }).count()]).toEqual([0, 0]);
  await keur(zus, "smal");
  await maakSchermafbeelding("inwoner-gedeeld", zus);

  // Stops; the sister is out.
  await telefoon.getByRole("button", { name: "Stop met delen met Fatma" }).click();
  await telefoon.getByText(/: gestopt\.$/).waitFor();
  await zus.reload();
  await zus.getByRole("heading", { level: 1, name: "Aanmelden" }).waitFor();

  // The rights in the own language.
  await telefoon.goto(`${adres}/teksten`);
  await telefoon.getByRole("button", { name: "العربية" }).click();
  await telefoon.locator('div[lang="ar"][dir="rtl"] section').nth(2).waitFor();
  await keur(telefoon, "smal");
  await maakSchermafbeelding("inwoner-teksten", telefoon);
});
