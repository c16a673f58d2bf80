import { describe, expect, it, onTestFinished } from "vitest";

import { startBackoffice } from "../src/backoffice.js";
import { checkBackoffice, checkPersonen } from "../src/contractsuite.js";
import { startPersonen } from "../src/personen.js";
import { achtereen, type Stoornis } from "../src/stoornis.js";

const fouten = (regels: readonly { readonly wat: string; readonly goed: boolean }[]) => regels.filter(({ goed }) => !goed).map(({ wat }) => wat);
const achter = (...stoornissen: readonly Stoornis[]) => achtereen(...stoornissen);

describe("W-98.4: de contracttoets", () => {
  it("W-98.3, W-98.4, W-98.5: de referentie-backoffice houdt elke regel", async () => {
    const server = await startBackoffice({ token: "t" });
    onTestFinished(() => server.sluit());
    const regels = await checkBackoffice(server.adres, "t");
    expect([fouten(regels), regels.length]).toEqual([[], 11]);
  });

  it("W-98.2, W-106.9: het referentieregister houdt elke regel", async () => {
    const server = await startPersonen({ token: "t" });
    onTestFinished(() => server.sluit());
    const regels = await checkPersonen(server.adres, "t");
    expect([fouten(regels), regels.length]).toEqual([[], 5]);
  });

  it("W-98.4: een dienst die zich er niet aan houdt, valt door de mand", async () => {
    const server = await startBackoffice({ stoornis: achter("anders", "storing", "anders") });
    onTestFinished(() => server.sluit());
    expect(fouten(await checkBackoffice(server.adres))).toEqual([
      "een nieuwe bestelling geeft 201",
      "dezelfde bestelling met dezelfde sleutel geeft 200",
      "iets anders onder hetzelfde kenmerk geeft 409",
    ]);
    const register = await startPersonen({ stoornis: achter("dubbel", "anders") });
    onTestFinished(() => register.sluit());
    expect(fouten(await checkPersonen(register.adres))).toEqual(["een vraag krijgt een antwoord dat het kenmerk noemt", "een vraag zonder doel geeft 422, zonder waarden"]);
  });

  it("W-98.4: een dienst die er niet is, houdt geen enkele regel", async () => {
    const server = await startBackoffice();
    await server.sluit();
    expect((await checkBackoffice(server.adres)).filter(({ goed }) => goed)).toEqual([]);
  });
});
