import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { expect } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { makeLopendeToewijzing } from "./steun/lees-toewijzing.js";
import { test } from "./steun/proef.js";

const regelVan = (xml: string, element: string): number => xml.split("\n").findIndex((regel) => regel.includes(`:${element}>`)) + 1;

test("D-11.2: een fout bestand laat elke bevinding zien met regel en code, en er wordt niets opgeslagen", async ({
  proef: { page, adres, bewaar, wacht },
}) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
  const xml = makeLopendeToewijzing({ geslacht: "7", volume: "drie", achternaam: "" });
  await page.goto(adres());
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await dropBestanden(page, [await bewaar("toewijzing met fouten.xml", xml)]);

  const tabel = page.getByRole("table", { name: /bevindingen/ });
  await tabel.waitFor();
  const rijen = await tabel.getByRole("row").all();
  const teksten = await Promise.all(rijen.slice(1).map((rij) => rij.getByRole("cell").allTextContents()));
  for (const element of ["Geslacht", "Volume", "Achternaam"]) {
    const rij = teksten.find(([, , pad]) => pad?.includes(element));
    expect(rij, element).toBeDefined();
    expect(rij?.[0]).toContain(`regel ${regelVan(xml, element)}`);
    expect(rij?.[1]?.length).toBeGreaterThan(20);
    expect(rij?.[3]).not.toBe("");
  }
  await page.getByText(/Er is niets opgeslagen/).waitFor();
  expect(await page.locator("body").textContent()).not.toContain("999990019");
  await checkAxe(page);

  await page.reload();
  await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
  await page.getByRole("link", { name: "Bewoners" }).click();
  await page.getByText("Er zijn nog geen bewoners.").waitFor();
});

test("D-11.2: een bestand dat geen bericht is, wordt met één zin geweigerd", async ({ proef: { page, adres, bewaar, wacht } }) => {
  wacht.verwacht({ status: 422, pad: /^\/api\/berichten$/ });
  await page.goto(adres());
  await dropBestanden(page, [await bewaar("boodschappen.xml", "melk, brood")]);
  await page.getByRole("heading", { name: "boodschappen.xml" }).waitFor();
  await page.getByText("Klaar: 0 van 1 bestand opgeslagen.").waitFor();
  await checkAxe(page);
});
