import { getypt, vandaag } from "./steun/datums.js";
import { findStap, makeLopendeToewijzing, openIngelezenDossier } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

test("D-20.13: een bevestigde stap staat er nog als de stroom meteen daarna uitvalt", async ({ proef }) => {
  const { page, adres, herstart } = proef;
  await page.goto(adres());
  await openIngelezenDossier(proef, makeLopendeToewijzing());
  const stap = findStap(page, /^Contact/);
  await stap.getByRole("button", { name: "Contact registreren" }).click();
  await stap.getByLabel("Op welke dag was er contact").fill(getypt(vandaag()));
  await stap.getByRole("button", { name: "Contact opslaan" }).click();
  await stap.getByText(/^Opgeslagen om/).waitFor();
  const pad = new URL(page.url()).pathname;

  await herstart();
  await page.goto(`${adres()}${pad}`);
  await findStap(page, /^Contact/).getByText(/op tijd/).waitFor();
  await page.locator(".tijdlijn").getByText(/^Contact gelegd op/).waitFor();
});
