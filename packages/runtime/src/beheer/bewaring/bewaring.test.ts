import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseIsoDatum } from "@wmo-kit/domain";
import { expect, it } from "vitest";

import { bewaringContract, openBewaring } from "../../../test/bewaring-contract.js";
import { emptySqlite } from "../../../test/empty-databank.js";
import { tempFolder } from "../../../test/temp-folder.js";
import { layerSqlite } from "../../databank/sqlite.js";
import { vernietigDossier } from "./vernietig-dossier.js";

bewaringContract("SQLite", emptySqlite);

it("Wmo-5.3.4: na vernietigen staat de sleutel van het dossier in geen enkel bestand meer", async () => {
  const map = tempFolder();
  const { run, fact, databank } = await openBewaring(layerSqlite(map));
  for (let i = 0; i < 200; i += 1) await fact(`d${i}`, 0, "2020-01-01T00:00:00Z");
  const omhuld = async (naam: string) => String((await run(databank.all("SELECT omhuld FROM geheimsleutel WHERE naam = ?", [naam])))[0]?.["omhuld"]);
  const namen = ["d7", "d8", "d99", "d150", "d199"];
  const weg = await Promise.all(namen.map(omhuld));
  const blijft = await omhuld("d100");
  const alles = (): string => readdirSync(map).map((naam) => readFileSync(join(map, naam), "latin1")).join();
  for (const sleutel of weg) expect(alles()).toContain(sleutel);
  const peildatum = parseIsoDatum("2041-03-16")._unsafeUnwrap();
  for (const dossier of namen) await run(vernietigDossier({ tenant: "0268", dossier, peildatum, account: "b", rol: "beheerder", systeem: "proef" }));
  const na = alles();
  for (const sleutel of weg) for (let lengte = sleutel.length; lengte >= 40; lengte -= 20) expect(na.includes(sleutel.slice(-lengte))).toBe(false);
  expect(na).toContain(blijft);
});
