import { createHash } from "node:crypto";

import { escapeHtml, maakTabel } from "@wmo-kit/kit/toezicht";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import type { Toezichtpakket } from "./weergave.js";

let server: Aangemeld;
beforeAll(async () => {
  server = await eenAangemelde({ WMO_KIT_ORGANISATIE: "Zorgboerderij <De Proef> & Zn" });
});
afterAll(() => server.dispose());

const leg = (soort: string, gegevens: object) => server.stuur("/api/register/kwaliteit", { soort, gegevens });
const pakket = (vraag: string) => server.lees<Toezichtpakket>(`/api/toezicht/pakket?${vraag}`);

/** JSON with its fields in order, written anew: what another program would do to check the number. */
const inVolgorde = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `[${waarde.map(inVolgorde).join(",")}]`;
  if (typeof waarde !== "object" || waarde === null) return JSON.stringify(waarde);
  return `{${Object.keys(waarde).sort().map((veld) => `${JSON.stringify(veld)}:${inVolgorde((waarde as Record<string, unknown>)[veld])}`).join(",")}}`;
};
const sha256 = (waarde: unknown): string => createHash("sha256").update(inVolgorde(waarde)).digest("hex");

describe("toon aan", () => {
  it("D-16.4: een pakket voor een eis heeft die eis met haar onderdelen, het bewijs met zijn geldigheid en wat ontbreekt", async () => {
    await leg("bewijs-vastgelegd", { eis: "D-19", kenmerk: "Polis <2026>", datum: "2026-01-01", geldigTot: "2026-12-31", sha256: "c".repeat(64) });
    const { inhoud } = await pakket("eis=D-19&peildatum=2026-06-01");
    expect(inhoud.regels.map(({ eis }) => eis)).toEqual(["D-19", "D-19.a", "D-19.b", "D-19.c", "D-19.d"]);
    expect(inhoud.regels[0]).toMatchObject({ stand: "aanwezig", geldigTot: "2026-12-31", telt: { kenmerk: "Polis <2026>", sha256: "c".repeat(64) } });
    expect(inhoud.ontbreekt.map(({ eis }) => eis)).toEqual(["D-19.a", "D-19.b", "D-19.c", "D-19.d"]);
    expect(Object.values(inhoud.registers).every((deel) => deel === null)).toBe(true);
    expect((await pakket("eis=D-19&peildatum=2027-01-01")).inhoud.ontbreekt[0]).toMatchObject({ eis: "D-19", reden: "verlopen na 31 december 2026" });
    expect((await pakket("eis=D-6&peildatum=2026-06-01")).inhoud.registers.klachten).toMatchObject({ jaar: 2026, aantal: 0 });
  });

  it("D-16.5: elk controlegetal is door een ander na te rekenen, en hetzelfde pakket geeft hetzelfde getal", async () => {
    const een = await pakket("peildatum=2026-06-01");
    expect(een.controlegetal).toBe(sha256(een.inhoud));
    for (const { controlegetal, ...regel } of een.inhoud.regels) expect(controlegetal).toBe(sha256(regel));
    expect((await pakket("peildatum=2026-06-01")).controlegetal).toBe(een.controlegetal);
    await leg("bewijs-vastgelegd", { eis: "D-3.2", kenmerk: "Protocol", datum: "2026-01-01" });
    expect((await pakket("peildatum=2026-06-01")).controlegetal).not.toBe(een.controlegetal);
  });

  it("D-16.4: alle eisen staan in het pakket, met of zonder bewijsvraag, en geen twee keer", async () => {
    const { inhoud } = await pakket("peildatum=2026-06-01");
    const eisen = [...inhoud.regels, ...inhoud.zonderBewijsvraag].map(({ eis }) => eis);
    expect(new Set(eisen).size).toBe(eisen.length);
    expect(eisen.length).toBe(216);
    expect(Object.values(inhoud.registers).every((deel) => deel !== null)).toBe(true);
  });

  it("D-16.4: de pagina is een bestand zonder iets van buiten, met een inhoudsopgave die klopt en een blad per hoofdstuk", async () => {
    const antwoord = await server.vraag("/api/toezicht/pakket.html?eis=D-19&peildatum=2026-06-01");
    const html = await antwoord.text();
    expect(antwoord.headers.get("content-disposition")).toBe('attachment; filename="toon-aan-D-19-2026-06-01.html"');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/u);
    expect(html).toContain("break-before:page");
    const doelen = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, doel]) => doel);
    expect(doelen.length).toBeGreaterThan(2);
    expect(doelen.every((doel) => html.split(`id="${doel}"`).length === 2)).toBe(true);
    expect(html).toContain("Zorgboerderij &lt;De Proef&gt; &amp; Zn");
    expect(html).toContain("Polis &lt;2026&gt;");
    expect(html).not.toContain("Polis <2026>");
  });

  it.each(["eis=D-999", "eis=W-67", "eis=%3Cscript%3E", "peildatum=2026-02-30"])("OWASP: %s wordt geweigerd", async (vraag) => {
    const { status } = await server.vraag(`/api/toezicht/pakket?${vraag}`);
    expect([400, 404]).toContain(status);
  });

  it("OWASP: tekst in een tabel is nooit opmaak", () => {
    expect(escapeHtml(`<a href="x" onclick='y'>&\u0000`)).toBe("&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;");
    expect(maakTabel("T", ["a"], [["<b>"]])).not.toContain("<b>");
    expect(maakTabel("Niets", ["a"], [])).toBe("<p>Niets: geen.</p>");
  });
});
