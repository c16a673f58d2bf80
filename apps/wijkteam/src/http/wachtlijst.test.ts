import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { KOPPELING, makeMelder, type Stapprobleem } from "../../test/melding.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Wachtlijst } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { gescreend, lukt, zet } = makeMelder(() => server);

const naam = (achternaam: string) => ({ inwoner: { naam: { geslachtsnaam: { achternaam }, naamGebruik: "1" } } });
const wachtlijst = (): Promise<Wachtlijst> => server.lees("/api/wachtlijst");
const wacht = (id: string) => lukt(id, { gebeurtenis: "op-wachtlijst", gegevens: { teBellen: "het wijkteam" } });

describe("de wachtlijst", () => {
  it("W-50.1, W-61.1: crisis gaat voor spoed, dan de hoogste score, dan wie zich het eerst meldde", async () => {
    const vroeg = await gescreend({ score: 10 }, naam("Vroegstra"));
    const laat = await gescreend({ score: 10 }, naam("Laatstra"));
    const hoog = await gescreend({ score: 60 }, naam("Hoogstra"));
    const spoed = await gescreend({ urgentie: "spoed" }, naam("Spoedstra"));
    const crisis = await gescreend({ score: 5 }, naam("Crisistra"));
    for (const { id } of [laat, hoog, vroeg, crisis]) await wacht(id);
    await lukt(crisis.id, { gebeurtenis: "urgentie-herzien", gegevens: { urgentie: "crisis" } });

    const { wachtenden } = await wachtlijst();
    expect(wachtenden.map((regel) => [regel.plaats, regel.naam, regel.urgentie, regel.magWachten])).toEqual([
      [1, "Crisistra", "crisis", false],
      [2, "Spoedstra", "spoed", false],
      [3, "Hoogstra", "gewoon", true],
      [4, "Vroegstra", "gewoon", true],
      [5, "Laatstra", "gewoon", true],
    ]);
    expect(wachtenden[0]?.taken.map(({ norm, wat }) => norm ?? wat)).toContain("W-fn2.crisis");
    expect(wachtenden[2]?.taken.map(({ norm }) => norm)).toEqual(expect.arrayContaining(["W-50.1.wachttijd"]));

    await lukt(spoed.id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });
    expect((await wachtlijst()).wachtenden.map((regel) => regel.naam)).not.toContain("Spoedstra");
  });

  it("W-50.1: bij crisis en spoed wordt niet gewacht, en wie wacht weet wie er te bellen is", async () => {
    const spoed = await gescreend({ urgentie: "spoed" });
    const gewoon = await gescreend();
    const codes = async (id: string, gegevens: object) => (await zet<Stapprobleem>(id, { gebeurtenis: "op-wachtlijst", gegevens })).inhoud.geblokkeerd.map(({ code }) => code);
    expect(await codes(spoed.id, { teBellen: "het wijkteam" })).toEqual(["WACHTLIJST_NIET_BIJ_URGENT"]);
    expect(await codes(gewoon.id, {})).toEqual(["WACHTLIJST_CONTACT_ONTBREEKT"]);
  });
});
