import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeOnderzoeker } from "../../test/onderzoek.js";
import { eenServer, type Proefserver } from "../../test/server.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const onderzoeker = makeOnderzoeker(() => server);
const INSTRUMENT = { versie: "2026-1", goedgekeurdDoorOpdrachtgever: true };
const GOED = { voldoet: true, motivering: "Voert zelf de administratie." };
const FOUT = { voldoet: false, motivering: "De kwaliteit is niet geborgd." };

describe("de pgb-toets bij een onderzoek", () => {
  it("W-32.1, W-32.2, W-39: wat gedaan is staat er met de eis, en de volgende stap kan op dezelfde pagina", async () => {
    const dossier = await onderzoeker.pgbGesprek();
    const { pgb, mogelijk } = await onderzoeker.toon(dossier);
    expect(pgb[0]?.punten.map(({ eis, klaar }) => [eis, klaar])).toEqual([["W-32.1", true], ["W-32.2", true], ["W-39", false]]);
    expect(pgb[0]).toMatchObject({ toestand: "te-toetsen", vervolg: null, beoordeeldDoor: null });
    expect(mogelijk.filter(({ levensloop }) => levensloop === "A4").map(({ gebeurtenis }) => gebeurtenis)).toEqual(expect.arrayContaining(["pgb-gesprek-gevoerd", "pgb-beoordeeld", "pgb-overwogen"]));
    expect(mogelijk.every(({ levensloop }) => levensloop === "A2" || levensloop === "A4")).toBe(true);
  });

  it("W-32.2, W-32.4, W-72.8: wie oordeelde, met welk instrument en met wie; voldoet het niet, dan zorg in natura of een negatief advies", async () => {
    const dossier = await onderzoeker.pgbGesprek();
    await onderzoeker.doe(dossier.id, "A4", "pgb-gesprek-gevoerd", { deelnemers: ["inwoner", "pgb-beheerder"] });
    const beoordeeld = await onderzoeker.doe(dossier.id, "A4", "pgb-beoordeeld", { bekwaamheid: GOED, kwaliteit: FOUT, deskundigeGeraadpleegd: "een collega", instrument: INSTRUMENT });
    const [toets] = (await onderzoeker.toon(beoordeeld)).pgb;
    expect(toets).toMatchObject({
      toestand: "voldoet-niet",
      criteria: [{ naam: "Bekwaamheid", voldoet: true }, { naam: "Kwaliteit", voldoet: false, motivering: "De kwaliteit is niet geborgd." }],
      beoordeeldDoor: "W. Werker",
      deskundige: "Geraadpleegd: een collega",
      instrumentTekst: "Versie 2026-1, goedgekeurd door de gemeente",
      vervolg: "Kies met de inwoner zorg in natura, of stel voor het pgb-deel een negatief advies op.",
    });
    expect(toets?.punten[2]?.toelichting).not.toContain("aanbieder");
  });
});
