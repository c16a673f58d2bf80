import { vernietigDossier } from "@wmo-kit/runtime";
import { Schema } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { datum } from "../../test/feiten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { vandaag } from "../../test/server.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { registreerContact } from "../programs/registreer.js";
import { Dashboardkast } from "./dashboardkast.js";
import { toonDashboard } from "./programs.js";
import { Dashboardweergave } from "./weergave.js";

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Dashboardweergave));
const open = async () => {
  const kit = eenKit(eenMap());
  onTestFinished(() => kit.dispose());
  const { lees } = await kit.runPromise(Dashboardkast);
  return { run: kit.runPromise, lees: () => kit.runPromise(lees) };
};

describe("het bewaarde dashboard", () => {
  it("D-11.3: is na elk feit en na een vernietiging gelijk aan het dashboard dat opnieuw is uitgerekend, en tussendoor hetzelfde antwoord", async () => {
    const { run, lees } = await open();
    const klopt = async (): Promise<Uint8Array> => {
      const json = await lees();
      expect(decode(new TextDecoder().decode(json))).toEqual(await run(toonDashboard));
      expect(await lees()).toBe(json);
      return json;
    };
    const antwoorden = [await klopt()];
    const { id } = (await run(ontvangBericht(eenBestand()))).dossier;
    antwoorden.push(await klopt());
    await run(registreerContact(id, { datum: datum(vandaag()) }));
    antwoorden.push(await klopt());
    await run(vernietigDossier({ tenant: "eigen", dossier: id, peildatum: datum("2090-01-01"), account: "b", rol: "beheerder", systeem: "proef" }));
    antwoorden.push(await klopt());
    expect(new Set(antwoorden.map((json) => new TextDecoder().decode(json))).size).toBeGreaterThan(2);
  });

  it("D-11.3: wie tegelijk vraagt krijgt dezelfde uitkomst, één keer uitgerekend", async () => {
    const { run, lees } = await open();
    await run(ontvangBericht(eenBestand()));
    const [eerste, ...rest] = await Promise.all(Array.from({ length: 20 }, lees));
    expect(rest.every((json) => json === eerste)).toBe(true);
  });
});
