import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Stapprobleem } from "../../test/melding.js";
import { makePlanner } from "../../test/plan.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Koppelvoorstel } from "../matching/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { gescreend, doe, zet, zaakVan, toestandVan, gekoppeld, meld } = makePlanner(() => server);
const codes = async (id: string, gebeurtenis: string, gegevens: object): Promise<readonly string[]> =>
  (await zet<Stapprobleem>(id, "A1", gebeurtenis, gegevens)).inhoud.geblokkeerd.map(({ code }) => code);

describe("wat een melding oplost", () => {
  it("W-14.1.2, W-33.1: een warme doorgeleiding is een oplossing, en daarmee kan de melding dicht", async () => {
    const { id } = await gescreend({ socialeBasisLostOp: true });
    await doe(id, "A1", "doorgeleid-naar-sociale-basis", { naar: "het buurthuis", warmOvergedragen: true });
    expect(await codes(id, "melding-afgehandeld", { alleDeelvragenBeantwoord: false })).toEqual(["MELDING_ZONDER_OPLOSSING"]);
    expect(toestandVan(await doe(id, "A1", "melding-afgehandeld", { alleDeelvragenBeantwoord: true }), "A1")).toBe("afgehandeld");
  });

  it.each([
    ["naar-toegang-bw", { complexeProblematiek: false, onplanbareZorgvraag: true }, { complexeProblematiek: true, onplanbareZorgvraag: true }],
    ["naar-regieteam", { criterium: "ernstige woonoverlast", besproken: false }, { criterium: "ernstige woonoverlast", besproken: true }],
    ["naar-jeugdteam", { afgestemdMetJeugdteam: false }, { afgestemdMetJeugdteam: true }],
  ])("W-2.1, W-2.2, W-2.3: %s gaat alleen met de criteria en de bespreking", async (gebeurtenis, half, heel) => {
    const { id } = await gescreend();
    expect(await codes(id, gebeurtenis, half)).toEqual(["OVERDRACHT_CRITERIUM_ONTBREEKT"]);
    expect(toestandVan(await doe(id, "A1", gebeurtenis, heel), "A1")).toBe("overgedragen");
  });

  it("W-25.2: direct basishulp gaat alleen als de vraag genoeg bekend is en de inwoner instemt", async () => {
    const onbekend = await gescreend();
    await doe(onbekend.id, "A1", "professional-gekoppeld", { professional: "werker", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false });
    expect(await codes(onbekend.id, "direct-basishulp", { inwonerStemtIn: true })).toEqual(["VRAAG_NIET_GENOEGZAAM_BEKEND"]);
    const bekend = await gekoppeld();
    expect(await codes(bekend.id, "direct-basishulp", { inwonerStemtIn: false })).toEqual(["VRAAG_NIET_GENOEGZAAM_BEKEND"]);
    await doe(bekend.id, "A1", "direct-basishulp", { inwonerStemtIn: true });
    expect(toestandVan(await doe(bekend.id, "A1", "melding-afgehandeld", { alleDeelvragenBeantwoord: true }), "A1")).toBe("afgehandeld");
  });

  it("W-33: intrekken doet de inwoner, met een reden; zonder reden blijft de melding staan", async () => {
    const { id } = await meld();
    expect((await zet(id, "A1", "melding-ingetrokken", { door: "inwoner" })).status).toBe(422);
    expect(toestandVan(await doe(id, "A1", "melding-ingetrokken", { door: "inwoner", motivering: "Het is opgelost met de buren." }), "A1")).toBe("ingetrokken");
  });

  it("W-50.1: wie wacht weet wie te bellen is, en wordt het crisis dan moet er direct worden gekoppeld", async () => {
    const { id, ...dossier } = await gescreend({ score: 20 });
    await doe(id, "A1", "op-wachtlijst", { teBellen: "het wijkteam" });
    const voorstel = await server.lees<Koppelvoorstel>(`/api/dossiers/${id}/koppeling/${zaakVan({ id, ...dossier }, "A1")}`);
    expect([voorstel.teBellen, voorstel.urgentie]).toEqual(["het wijkteam", "gewoon"]);
    const crisis = await doe(id, "A1", "urgentie-herzien", { urgentie: "crisis" });
    expect(crisis.zaken[0]?.taken.map(({ wat }) => wat)).toEqual(expect.arrayContaining(["Handel: dit is een crisis.", "Koppel direct een professional: er mag niet worden gewacht."]));
  });
});
