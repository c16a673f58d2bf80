import { parseBsn } from "@wmo-kit/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenMelding, gesprek, INFORMATIE, KOPPELING, makeMelder, type Stapprobleem } from "../../test/melding.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { lees, lukt, meld, zet } = makeMelder(() => server);

/** Synthetic numbers of the test range that pass the elfproef. */
const [EEN = "", ANDER = "", DERDE = ""] = Array.from({ length: 60 }, (_, plaats) => String(999_930_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk());

const leg = <T = Dossierweergave>(id: string, bsn: string) => server.stuur<T>(`/api/dossiers/${id}/bsn`, { bsn }, "PUT");

/** A resident with a professional. */
const gekoppeld = async (): Promise<{ readonly id: string; readonly melding: string }> => {
  const { id, zaken } = await meld();
  await lukt(id, { gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });
  await lukt(id, { gebeurtenis: "kwalitatief-contact", gegevens: gesprek({ vraagGenoegzaamBekend: true }) });
  await lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });
  return { id, melding: zaken[0]?.id ?? "" };
};

const ONDERZOEK = (melding: string) => ({ levensloop: "A2", zaak: null, gebeurtenis: "onderzoek-gestart", gegevens: { aanleiding: { soort: "melding", melding }, diepgang: "licht" } });

describe("het burgerservicenummer", () => {
  it("W-106.9: bij een melding wordt geen nummer gevraagd of aangenomen, ook niet in de tekst van de vraag", async () => {
    const { id, bsnGemaskeerd, magBsnVastleggen, versie } = await meld();
    expect([bsnGemaskeerd, magBsnVastleggen]).toEqual([null, false]);
    const geweigerd = await leg<Stapprobleem>(id, EEN);
    expect([geweigerd.status, geweigerd.inhoud.code]).toEqual([422, "BSN_TE_VROEG"]);
    expect(geweigerd.inhoud.detail).toBe("Bij een melding vraagt u nog geen burgerservicenummer. Leg het vast als het onderzoek is begonnen, of als de inwoner hulp van u krijgt.");
    expect((await lees(id)).versie).toBe(versie);
    const inTekst = await server.stuur<Stapprobleem>("/api/meldingen", eenMelding({ vraag: `Mevrouw met nummer ${EEN} belde.` }));
    expect([inTekst.status, inTekst.inhoud.code, JSON.stringify(inTekst.inhoud).includes(EEN)]).toEqual([422, "BSN_TE_VROEG", false]);
    const { status } = await server.stuur("/api/meldingen", { ...eenMelding(), bsn: EEN });
    expect(status).toBe(400);
  });

  it("W-106.9, W-49.3: een professional koppelen is nog geen onderzoek; het onderzoek beginnen wel, en dat doet beide stappen", async () => {
    const { id, melding } = await gekoppeld();
    expect((await leg<Stapprobleem>(id, EEN)).inhoud.code).toBe("BSN_TE_VROEG");
    const begonnen = await lukt(id, ONDERZOEK(melding));
    expect([begonnen.magBsnVastleggen, begonnen.zaken.map(({ levensloop, toestand }) => `${levensloop} ${toestand}`)]).toEqual([true, ["A1 gekoppeld", "A2 gestart"]]);
    expect(begonnen.zaken.flatMap(({ taken }) => taken.map(({ norm }) => norm))).toContain("W-33.advies");
    const { status, inhoud } = await leg(id, EEN);
    expect([status, inhoud.bsnGemaskeerd, JSON.stringify(inhoud).includes(EEN)]).toEqual([200, `******${EEN.slice(-3)}`, false]);
  });

  it("NEN 7513: wie het nummer laat tonen, staat in de tijdlijn en in het logboek", async () => {
    const { id, melding } = await gekoppeld();
    await lukt(id, ONDERZOEK(melding));
    expect((await server.stuur<Stapprobleem>(`/api/dossiers/${id}/bsn`, {})).inhoud.code).toBe("BSN_ONBEKEND");
    await leg(id, ANDER);
    expect((await server.stuur(`/api/dossiers/${id}/bsn`, {})).inhoud).toEqual({ bsn: ANDER });
    expect((await lees(id)).tijdlijn.map(({ wat }) => wat)).toContain("Burgerservicenummer bekeken.");
    expect(JSON.stringify(await server.lees(`/api/dossiers/${id}/inzage`))).toContain("Burgerservicenummer bekeken");
  });

  it("BSN_ELDERS: een nummer hoort bij één dossier, en een verbeterde vergissing komt weer vrij", async () => {
    const [een, ander] = [await gekoppeld(), await gekoppeld()];
    await lukt(een.id, ONDERZOEK(een.melding));
    await lukt(ander.id, ONDERZOEK(ander.melding));
    expect((await leg(een.id, DERDE)).status).toBe(200);
    const { versie } = await lees(een.id);
    expect((await leg(een.id, DERDE)).inhoud.versie).toBe(versie);
    const bezet = await leg<Stapprobleem>(ander.id, DERDE);
    expect([bezet.status, bezet.inhoud.code, JSON.stringify(bezet.inhoud).includes(een.id)]).toEqual([422, "BSN_ELDERS", false]);
    const fout = await leg<Stapprobleem>(ander.id, "999930001");
    expect([fout.status, fout.inhoud.code]).toEqual([422, "INVOER_ONGELDIG"]);
    const VIERDE = Array.from({ length: 60 }, (_, plaats) => String(999_940_000 + plaats)).find((nummer) => parseBsn(nummer).isOk()) ?? "";
    expect((await leg(een.id, VIERDE)).status).toBe(200);
    expect((await leg(ander.id, DERDE)).status).toBe(200);
    expect((await leg<Stapprobleem>(een.id, DERDE)).inhoud.code).toBe("BSN_ELDERS");
  });

  it("W-49.3: zonder gekoppelde professional begint er geen onderzoek", async () => {
    const { id, zaken } = await meld();
    const { status, inhoud } = await zet<Stapprobleem>(id, ONDERZOEK(zaken[0]?.id ?? ""));
    expect([status, inhoud.geblokkeerd.map(({ code }) => code)]).toEqual([422, ["AANLEIDING_ONTBREEKT"]]);
  });
});
