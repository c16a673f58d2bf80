import { createHash } from "node:crypto";

import { EISEN } from "@wmo-kit/requirements";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, type Proefserver } from "../../test/server.js";
import { ONDERDELEN } from "./onderdelen.table.js";
import type { Toezichtpakket } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_ORGANISATIE: "Wijkteam <De Proef> & Zn" });
});
afterAll(() => server.dispose());

const pakket = (vraag: string) => server.lees<Toezichtpakket>(`/api/toezicht/pakket?${vraag}`);

/** JSON with its fields in order, written anew: what another program would do to check the number. */
const inVolgorde = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `[${waarde.map(inVolgorde).join(",")}]`;
  if (typeof waarde !== "object" || waarde === null) return JSON.stringify(waarde);
  return `{${Object.entries(waarde).toSorted(([links], [rechts]) => (links < rechts ? -1 : 1)).map(([veld, inhoud]) => `${JSON.stringify(veld)}:${inVolgorde(inhoud)}`).join(",")}}`;
};

describe("toon aan", () => {
  it("W-105: alle eisen staan in het pakket, geen twee keer, en elk deel is er", async () => {
    const { inhoud } = await pakket("peildatum=2026-06-01");
    const eisen = [...inhoud.regels, ...inhoud.zonderBewijsvraag].map(({ eis }) => eis);
    expect([new Set(eisen).size, eisen.length]).toEqual([431, 431]);
    expect(Object.entries(inhoud.registers).filter(([, deel]) => deel === null)).toEqual([]);
  });

  it.each([
    ["W-82.1.3", ["risicos"]],
    ["W-83", ["ontwikkeling", "plichten"]],
    ["W-72.8", ["scholing", "bezetting"]],
    ["W-68", ["vergewis"]],
    ["W-51.2", ["klachten", "klagers"]],
    ["W-65.2", ["incidenten"]],
    ["W-45.2.1", ["wijken"]],
    ["W-30", []],
  ])("W-105: bij eis %s hoort alleen wat daarover gaat", async (eis, delen) => {
    const { registers } = (await pakket(`eis=${eis}&peildatum=2026-06-01`)).inhoud;
    expect(Object.entries(registers).flatMap(([naam, deel]) => (deel === null ? [] : [naam]))).toEqual(delen);
  });

  it("W-105: elk onderdeel noemt alleen eisen van dit programma", () => {
    const bekend = EISEN.filter(({ programma }) => programma === "wijkteam").map(({ id }) => id);
    const onbekend = Object.values(ONDERDELEN).flatMap(({ eisen }) => eisen.filter((eis) => !bekend.some((id) => id === eis || id.startsWith(`${eis}.`))));
    expect(onbekend).toEqual([]);
  });

  it("W-105: het controlegetal is door een ander na te rekenen, en verandert met een register mee", async () => {
    const een = await pakket("peildatum=2026-06-01");
    expect(een.controlegetal).toBe(createHash("sha256").update(inVolgorde(een.inhoud)).digest("hex"));
    const risico = { omschrijving: "Wachttijd <script>", beinvloedbaar: true, voorspelbaar: true, prioriteit: 1, datum: "2026-02-01" };
    await server.stuur("/api/register/organisatie", { soort: "risico-vastgelegd", gegevens: risico });
    expect((await pakket("peildatum=2026-06-01")).controlegetal).not.toBe(een.controlegetal);
  });

  it("W-105: mensen staan in het pakket met hun nummer, nooit met hun naam", async () => {
    await server.stuur("/api/register/mensen", { soort: "persoon-vastgelegd", gegevens: { id: "p-7", naam: "Anna Proefnaam", inzet: "professional", inLoondienst: true } });
    const tekst = JSON.stringify(await pakket("peildatum=2026-06-01"));
    expect([tekst.includes("p-7"), tekst.includes("Proefnaam")]).toEqual([true, false]);
  });

  it("OWASP: de pagina heeft elk deel als hoofdstuk, en tekst is nooit opmaak", async () => {
    const html = await (await server.vraag("/api/toezicht/pakket.html?peildatum=2026-06-01")).text();
    for (const { titel } of Object.values(ONDERDELEN)) expect(html).toContain(`<h2>${titel}</h2>`);
    expect(html).toContain("Wijkteam &lt;De Proef&gt; &amp; Zn");
    expect(html).toContain("Wachttijd &lt;script&gt;");
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/u);
  });
});
