import { exportSleutel, generateSleutel } from "@wmo-kit/runtime";
import { makeSchema, runSql } from "@wmo-kit/tooling-testing/postgres";
import { expect, inject, it } from "vitest";

import { createDagbestedingKit } from "../../src/headless/create-dagbesteding-kit.js";
import { eenBestand } from "../berichten.js";

it("OPSLAG: de kit zonder scherm werkt op PostgreSQL, versleuteld, en een tweede ziet hetzelfde; met een andere sleutel gaat zij niet open", async () => {
  const databaseUrl = await makeSchema(inject("postgresUrl"));
  const sleutel = exportSleutel(generateSleutel());
  const keuze = { store: { databaseUrl, sleutel }, organisatie: { naam: "De Proef", agbCode: "98000001" } };
  const kit = await createDagbestedingKit(keuze);
  const ontvangen = await kit.receiveBericht(eenBestand());
  expect(ontvangen).toMatchObject({ gelukt: true, waarde: { nieuw: true, naam: "B. Proefstra" } });
  await kit.close();

  const tweede = await createDagbestedingKit(keuze);
  expect(await tweede.listDossiers()).toMatchObject({ gelukt: true, waarde: [{ naam: "B. Proefstra" }] });
  await tweede.close();
  expect(JSON.stringify(await runSql(databaseUrl, "SELECT gegevens FROM gebeurtenis"))).not.toMatch(/Proefstra|999910061/);

  const vreemd = { ...keuze, store: { databaseUrl, sleutel: exportSleutel(generateSleutel()) } };
  await expect(createDagbestedingKit(vreemd)).rejects.toMatchObject({ _tag: "SleutelOntbreekt" });
});
