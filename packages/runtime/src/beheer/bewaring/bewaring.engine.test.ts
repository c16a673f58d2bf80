import { expect, it } from "vitest";

import { bewaringContract, openBewaring } from "../../../test/bewaring-contract.js";
import { emptyPostgres } from "../../../test/empty-postgres.js";
import { VACUUM } from "./without-traces.js";

bewaringContract("PostgreSQL", emptyPostgres);

it("Wmo-5.3.4: PostgreSQL ruimt de oude rijen na vernietigen meteen op", async () => {
  const { run, databank, fact } = await openBewaring(emptyPostgres());
  await fact("d1", 0, "2020-01-01T00:00:00Z");
  expect(await run(databank.run("UPDATE geheimsleutel SET omhuld = NULL WHERE naam = 'd1'"))).toBe(1);
  await run(databank.run(VACUUM));
  const [rij] = await run(databank.all("SELECT count(*) AS n FROM geheimsleutel WHERE omhuld IS NOT NULL AND naam = 'd1'"));
  expect(rij).toEqual({ n: 0 });
});
