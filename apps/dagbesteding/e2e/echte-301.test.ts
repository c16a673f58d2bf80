import { checkAxe } from "@wmo-kit/tooling-testing/browser";
import { hasReferenceData, referenceDataNote, referencePath } from "@wmo-kit/tooling-testing/reference-data";
import { describe } from "vitest";

import { dropBestanden } from "./steun/drop-bestanden.js";
import { test } from "./steun/proef.js";

describe.skipIf(!hasReferenceData)(`de echte voorbeeldberichten${referenceDataNote}`, () => {
  test("D-11.2: de echte WMO301 van de standaard wordt een dossier met de naam die de bewoner gebruikt", async ({
    proef: { page, adres },
  }) => {
    await page.goto(adres());
    await page.getByRole("heading", { name: "Er is nog niets te doen" }).waitFor();
    await dropBestanden(page, [referencePath("iwmo", "examples", "genuine-wmo301.xml")]);
    await page.getByRole("link", { name: /^Open het dossier van/ }).click();
    await page.getByRole("heading", { level: 1, name: /de Wit/ }).waitFor();
    await page.getByText("Toewijzing 101", { exact: false }).first().waitFor();
    await checkAxe(page);
  });

  test("D-11.2: hetzelfde bericht nog eens inlezen slaat niets dubbel op en wijst het dossier aan", async ({
    proef: { page, adres, wacht },
  }) => {
    wacht.verwacht({ status: 409, pad: /^\/api\/berichten$/ });
    const pad = referencePath("iwmo", "examples", "genuine-wmo301.xml");
    await page.goto(adres());
    await dropBestanden(page, [pad]);
    await page.getByRole("link", { name: /^Open het dossier van/ }).waitFor();
    await dropBestanden(page, [pad]);
    await page.getByText(/al eerder ontvangen/).waitFor();
    await checkAxe(page);
    await page.getByRole("link", { name: "Open het dossier", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /de Wit/ }).waitFor();
  });
});
