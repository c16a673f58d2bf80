import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, overDagen, type Proefserver } from "../../test/server.js";
import { BSNS } from "../../test/stappen.js";
import type { Werklijst } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_AGB: "98000001" });
});
afterAll(() => server.dispose());

describe("de werklijst", () => {
  it("D-12.9: acht weken voor het einde van de toewijzing staat op de werklijst, met de reden en de stap die het doet, en een termijn staat er één keer", async () => {
    const looptijd = { ingangsdatum: overDagen(-60), einddatum: overDagen(100) };
    const { inhoud } = await server.stuurBericht<{ dossierId: string }>(eenBestand({ identificatie: "WERK1", bsn: BSNS[3] ?? "", toewijzingNummer: 9001, ...looptijd }));
    const { dossierId } = inhoud;
    const pad = `/api/dossiers/${dossierId}`;
    expect((await server.stuur(`${pad}/contact`, { datum: overDagen(0) })).status).toBe(200);
    expect((await server.stuur(`${pad}/starts`, { toewijzingNummer: 9001, begindatum: overDagen(-1) })).status).toBe(200);
    const { regels } = await server.lees<Werklijst>("/api/werklijst");
    const normen = regels.map(({ termijn: { norm } }) => norm);
    expect(normen.toSorted()).toEqual(["D-12.5", "D-12.9", "D-20.4"]);
    const laatste = regels.find(({ termijn: { norm } }) => norm === "D-12.9");
    // Eight weeks are 56 days.
    expect(laatste).toMatchObject({ dossierId, termijn: { uitersteDatum: overDagen(44), stand: "lopend", actie: null }, stap: { levensloop: "B2" } });
    expect(laatste?.termijn.waarom.map(({ tekst }) => tekst).join(" ")).toMatch(/8 weken/);
    expect(laatste?.termijn.wat).toBe("Zorg dat de laatste evaluatie en het plan klaar zijn");
    const uiterlijk = regels.map(({ termijn: { uitersteDatum } }) => uitersteDatum);
    expect(uiterlijk).toEqual(uiterlijk.toSorted());
  });
});
