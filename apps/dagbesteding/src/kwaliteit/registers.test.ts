import type { Bewijsregister, Klachtenregister, Klachtenverslag, Plichtenkalender } from "@wmo-kit/kit/api";
import { EISEN } from "@wmo-kit/requirements";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenAangemelde, type Aangemeld } from "../../test/aangemeld.js";
import { overDagen, vandaag } from "../../test/server.js";

let server: Aangemeld;
beforeAll(async () => {
  server = await eenAangemelde();
});
afterAll(() => server.dispose());

interface Vastgelegd {
  readonly id: string;
  readonly versie: number;
  readonly code?: string;
  readonly bevindingen?: readonly { readonly pad: readonly string[] }[];
}

const leg = (soort: string, gegevens: object, boek = "kwaliteit") => server.stuur<Vastgelegd>(`/api/register/${boek}`, { soort, gegevens });
const bewijs = (peildatum: string) => server.lees<Bewijsregister>(`/api/bewijs?peildatum=${peildatum}`);
const regel = ({ regels }: Bewijsregister, eis: string) => regels.find((kandidaat) => kandidaat.eis === eis);

describe("het bewijsregister", () => {
  it("D-16.4: zonder iets vast te leggen ontbreekt elk bewijs dat het programma vraagt", async () => {
    const { aantallen, regels } = await bewijs(vandaag());
    expect(aantallen.gevraagd).toBe(regels.length);
    const perKeer = EISEN.filter(({ programma, bewijs: gevraagd }) => programma === "dagbesteding" && gevraagd?.geldig === "per keer").length;
    expect(aantallen).toMatchObject({ ontbreekt: regels.length - perKeer, nogNietNodig: perKeer });
    // In the programme: 2.1, 3.2, 6.3, 18.2, 19 and 24.1 each name a piece; 3.1 does not.
    expect(["D-2.1", "D-3.2", "D-6.3", "D-18.2", "D-19"].every((eis) => regel({ regels } as Bewijsregister, eis)?.stand === "ontbreekt")).toBe(true);
    expect(regel({ regels } as Bewijsregister, "D-3.1")).toBeUndefined();
  });

  it.each([
    ["de dag voor het stuk", "2025-02-27", "ontbreekt", null],
    ["de eerste dag", "2025-02-28", "aanwezig", "2026-02-28"],
    ["ruim drie maanden voor het einde", "2025-11-27", "aanwezig", "2026-02-28"],
    ["drie maanden voor het einde", "2025-11-28", "loopt af", "2026-02-28"],
    ["de laatste dag", "2026-02-28", "loopt af", "2026-02-28"],
    ["de dag erna", "2026-03-01", "verlopen", "2026-02-28"],
  ])("D-6.3, K-05: een klachtenverslag van 28 februari 2025 telt een jaar: %s", async (_, peildatum, stand, geldigTot) => {
    await leg("bewijs-vastgelegd", { id: "verslag-2024", eis: "D-6.3", kenmerk: "Klachtenverslag 2024", datum: "2025-02-28" });
    expect(regel(await bewijs(peildatum), "D-6.3")).toMatchObject({ stand, geldigTot });
  });

  it("D-19: een ingetrokken stuk telt niet meer, opnieuw vastgelegd wel, en beide keren staat wie het deed", async () => {
    const { inhoud } = await leg("bewijs-vastgelegd", { eis: "D-19", kenmerk: "Polis 2026", datum: "2026-01-01", sha256: "a".repeat(64) });
    expect(regel(await bewijs("2026-03-01"), "D-19")).toMatchObject({ stand: "geen oordeel", telt: { id: inhoud.id, vastgelegdDoor: expect.any(String) } });
    await leg("bewijs-ingetrokken", { id: inhoud.id, reden: "verkeerd stuk" });
    expect(regel(await bewijs("2026-03-01"), "D-19")?.stand).toBe("ontbreekt");
    await leg("bewijs-vastgelegd", { id: inhoud.id, eis: "D-19", kenmerk: "Polis 2026", datum: "2026-01-01", geldigTot: "2026-12-31" });
    expect(regel(await bewijs("2026-03-01"), "D-19")).toMatchObject({ stand: "aanwezig", geldigTot: "2026-12-31" });
  });

  it("D-16.4: elke fout in een formulier komt met zijn veld, en er is niets opgeslagen", async () => {
    const { versie } = await bewijs(vandaag());
    const { status, inhoud } = await leg("bewijs-vastgelegd", { eis: "D-999", kenmerk: "", datum: "2026-02-30", extra: 1 });
    expect([status, inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    expect(inhoud.bevindingen?.map(({ pad }) => pad.join(".")).toSorted()).toEqual(["", "datum", "eis", "kenmerk"]);
    expect((await leg("bewijs-vastgelegd", { eis: "D-19", kenmerk: "morgen", datum: overDagen(1) })).inhoud.code).toBe("DAGEN_NIET_IN_VOLGORDE");
    expect((await leg("bewijs-ingetrokken", { id: "onbekend", reden: "x" })).inhoud.code).toBe("REGEL_ONBEKEND");
    expect((await leg("bewijs-vastgelegd", { eis: "D-19", kenmerk: "\ud800", datum: "2026-01-01" })).status).toBe(422);
    expect((await leg("persoon-vastgelegd", { naam: "x", functie: "y" })).inhoud.code).toBe("SOORT_ONBEKEND");
    expect((await leg("__proto__", {})).inhoud.code).toBe("SOORT_ONBEKEND");
    expect((await bewijs(vandaag())).versie).toBe(versie);
  });

  it("D-16.4: wie op een oude stand vastlegt, hoort dat een ander eerder was", async () => {
    const invoer = { soort: "bewijs-vastgelegd", gegevens: { eis: "D-3.2", kenmerk: "Protocol", datum: "2026-01-01" }, verwachteVersie: 0 };
    expect(await server.stuur("/api/register/kwaliteit", invoer)).toMatchObject({ status: 409, inhoud: { code: "VERSIE_CONFLICT" } });
  });

  it("D-16.4: twaalf mensen tegelijk leggen iets vast, en alle twaalf staan er", async () => {
    const voor = (await bewijs(vandaag())).versie;
    const antwoorden = await Promise.all(
      Array.from({ length: 12 }, (_, nummer) => leg("bewijs-vastgelegd", { eis: "D-16.1", kenmerk: `lijst ${nummer}`, datum: "2026-01-01" })),
    );
    expect(antwoorden.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect((await bewijs(vandaag())).versie).toBe(voor + 12);
  });
});

describe("het klachtenregister", () => {
  const klacht = async (id: string, ontvangen: string) => leg("klacht-ontvangen", { id, ontvangen, onderwerp: "vervoer", omschrijving: "te laat gehaald" });
  const toon = (peildatum: string) => server.lees<Klachtenregister>(`/api/klachten?peildatum=${peildatum}`);

  it("D-6.1: zonder eigen regeling is er geen termijn; de regeling die gold bij ontvangst bepaalt hem", async () => {
    await klacht("k-oud", "2026-01-05");
    await leg("klachtregeling-vastgelegd", { vanaf: "2026-02-01", behandelweken: 6, kenmerk: "Klachtenregeling 2026" });
    await leg("klachtregeling-vastgelegd", { vanaf: "2026-06-01", behandelweken: 4, kenmerk: "Klachtenregeling zomer" });
    await klacht("k-nieuw", "2026-03-02");
    const { klachten } = await toon("2026-07-01");
    // Six weeks after Monday 2 March 2026 is Monday 13 April.
    expect(klachten.map(({ id, uiterlijk, stand }) => [id, uiterlijk, stand])).toEqual([
      ["k-nieuw", "2026-04-13", "te laat"],
      ["k-oud", null, "open"],
    ]);
  });

  it("D-6.3: het verslag telt soort, uitkomst en maatregelen van een jaar, zonder burgerservicenummer", async () => {
    await klacht("k-af", "2026-03-03");
    await leg("klacht-afgehandeld", { id: "k-af", datum: "2026-04-14", uitkomst: "gegrond", maatregel: "Andere chauffeur voor 999900006" });
    expect((await toon("2026-05-01")).klachten.find(({ id }) => id === "k-af")).toMatchObject({ stand: "afgehandeld" });
    expect((await leg("klacht-afgehandeld", { id: "k-af", datum: "2026-03-01", uitkomst: "gegrond", maatregel: "x" })).inhoud.code).toBe("DAGEN_NIET_IN_VOLGORDE");
    const verslag = await server.lees<Klachtenverslag>("/api/klachten/verslag?jaar=2026");
    expect(verslag).toMatchObject({ aantal: 3, nogOpen: 2, perOnderwerp: [{ wat: "vervoer", aantal: 3 }], perUitkomst: [{ wat: "gegrond", aantal: 1 }] });
    expect(JSON.stringify(verslag)).not.toContain("999900006");
  });
});

describe("de plichten van een jaar", () => {
  const plichten = (jaar: number) => server.lees<Plichtenkalender>(`/api/plichten?jaar=${jaar}`);

  it("D-16.7, D-16.10, D-20.3: de vaste dagen van een jaar staan er, en wat voor de overeenkomst lag niet", async () => {
    await leg("omstandigheden-vastgelegd", { omzetBoven200000: true, regionaleOmzetBoven200000: false, certificeringGestart: false, beginContract: "2026-01-01" }, "organisatie");
    const { plichten: van2027 } = await plichten(2027);
    const dagen = Object.fromEntries(van2027.map(({ sleutel, uiterlijk }) => [sleutel, uiterlijk]));
    expect(dagen).toMatchObject({ "D-16.7/2026": "2027-05-31", "D-16.10/2026": "2027-04-01", "D-20.3/2026": "2027-06-30", "D-20.2.maand/2027-01": "2027-02-28" });
    expect(van2027.every(({ waarom }) => waarom.at(-1)?.startsWith("Bron: ") === true)).toBe(true);
    expect((await plichten(2025)).plichten).toEqual([]);
  });

  it("D-16.10: een plicht is gedaan met bewijs, te laat gedaan, of weer open", async () => {
    const sleutel = "D-16.10/2025";
    const stand = async () => (await plichten(2026)).plichten.find((plicht) => plicht.sleutel === sleutel);
    await leg("plicht-gedaan", { sleutel, datum: "2026-04-01", kenmerk: "Verzonden per e-mail" });
    expect(await stand()).toMatchObject({ stand: "gedaan", bewijs: "Verzonden per e-mail" });
    await leg("plicht-gedaan", { sleutel, datum: "2026-04-02", kenmerk: "Verzonden per post" });
    expect(await stand()).toMatchObject({ stand: "te laat gedaan" });
    await leg("plicht-heropend", { sleutel, reden: "verkeerde versie" });
    expect(await stand()).toMatchObject({ stand: "verstreken", gedaanOp: null });
  });

  it("RFC5545: een agenda is te volgen met een geheim adres, een ander leesprogramma leest haar, en een ingetrokken adres geeft niets", async () => {
    const { inhoud } = await server.stuur<{ id: string; pad: string }>("/api/plichten/abonnementen", { voor: "teamleider" });
    const tekst = await (await fetch(`${server.basis}${inhoud.pad}`)).text();
    const agenda = new ICAL.Component(ICAL.parse(tekst) as never);
    const dagen = agenda.getAllSubcomponents("vevent").map((punt) => `${String(punt.getFirstPropertyValue("uid")).split("@")[0]} ${String(punt.getFirstPropertyValue("dtstart"))}`);
    const jaar = Number(vandaag().slice(0, 4));
    const verwacht = [...(await plichten(jaar)).plichten, ...(await plichten(jaar + 1)).plichten].map(({ sleutel, uiterlijk }) => `${sleutel} ${uiterlijk}`);
    expect(verwacht.every((regelVerwacht) => dagen.includes(regelVerwacht))).toBe(true);
    expect(new Set(dagen).size).toBe(dagen.length);
    expect(JSON.stringify(await plichten(jaar))).not.toContain(inhoud.pad.split("/")[3]);

    expect((await fetch(`${server.basis}${inhoud.pad.replace(/.\/plichten/u, "_/plichten")}`)).status).toBe(404);
    expect((await server.vraag(`/api/plichten/abonnementen/${inhoud.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await fetch(`${server.basis}${inhoud.pad}`)).status).toBe(404);
    expect((await server.vraag("/api/plichten/abonnementen/onbekend", { method: "DELETE" })).status).toBe(404);
    expect((await plichten(jaar)).abonnementen).toMatchObject([{ voor: "teamleider", ingetrokken: true }]);
  });
});
