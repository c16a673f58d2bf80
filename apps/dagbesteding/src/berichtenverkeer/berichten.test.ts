import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { decodeBericht } from "@wmo-kit/iwmo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { maakAccount } from "../../test/aanmelden.js";
import { eenBestand } from "../../test/berichten.js";
import { retourOp } from "../../test/gemeente.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";
import type { Berichtenlijst, Berichtregel } from "./weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const lijst = (): Promise<Berichtenlijst> => server.lees<Berichtenlijst>("/api/berichtenverkeer");
const vind = async (soort: string): Promise<Berichtregel> => {
  const gevonden = (await lijst()).berichten.find((bericht) => bericht.soort === soort);
  return gevonden ?? Promise.reject(new Error(`geen ${soort}`));
};
const bezorg = async (inhoud: Uint8Array, koppen: Readonly<Record<string, string>> = { ...server.koppen }) => {
  const antwoord = await fetch(`${server.basis}/api/berichtenverkeer`, { method: "POST", headers: { "content-type": "application/xml", ...koppen }, body: inhoud as BodyInit });
  return { status: antwoord.status, inhoud: (await antwoord.json()) as { readonly nieuw?: boolean; readonly code?: string } };
};
const bestandenUit = (): readonly string[] => readdirSync(join(server.map, "berichten", "uit")).filter((naam) => !naam.startsWith("."));

describe("berichten over de API", () => {
  it("POORT: een netwerk bezorgt een 301 zelf; nog eens is hetzelfde bericht, en wat niet te lezen is wordt geweigerd", async () => {
    expect(await bezorg(eenBestand())).toMatchObject({ status: 201, inhoud: { nieuw: true } });
    expect(await bezorg(eenBestand())).toMatchObject({ status: 201, inhoud: { nieuw: false } });
    expect(await bezorg(Buffer.from("<geen bericht"))).toMatchObject({ status: 422, inhoud: { code: "BERICHT_AFGEKEURD" } });
    expect((await server.lees<{ dossiers: unknown[] }>("/api/dossiers")).dossiers).toHaveLength(1);
    expect((await lijst()).berichten.map(({ richting, soort, stand, naam }) => [richting, soort, stand, naam])).toEqual(
      expect.arrayContaining([["in", "WMO301", "verwerkt", expect.stringContaining("Proefstra")], ["uit", "WMO302", "voorbereid", expect.stringContaining("Proefstra")]]),
    );
  });

  it("NEN 7510 5.15: bezorgen heeft een eigen recht, en wie een bewoner niet begeleidt ziet zijn berichten niet", async () => {
    const begeleider = await maakAccount(server.basis, server.beheerder, { gebruikersnaam: "begeleider", rollen: ["medewerker"] });
    expect((await bezorg(eenBestand({ identificatie: "GEM0009" }), { ...begeleider })).status).toBe(403);
    const zicht = (await (await fetch(`${server.basis}/api/berichtenverkeer`, { headers: { ...begeleider } })).json()) as Berichtenlijst;
    expect(zicht.berichten).toEqual([]);
    const { id } = await vind("WMO302");
    const bestand = await fetch(`${server.basis}/api/berichtenverkeer/uit/${id}/bestand`, { headers: { ...begeleider } });
    expect(bestand.status).toBe(404);
  });

  it("OP090: een retour die klaarstaat gaat op verzoek uit, byte voor byte, en daarna niet nog eens", async () => {
    const { id } = await vind("WMO302");
    expect(await server.stuur(`/api/berichtenverkeer/uit/${id}/aanbieding`, {})).toMatchObject({ status: 200, inhoud: { stand: "aangeboden" } });
    const [bestand = ""] = bestandenUit();
    expect(Buffer.from(await server.haal(`/api/berichtenverkeer/uit/${id}/bestand`)).equals(readFileSync(join(server.map, "berichten", "uit", bestand)))).toBe(true);
    await server.stuur(`/api/berichtenverkeer/uit/${id}/aanbieding`, {});
    expect(bestandenUit()).toHaveLength(1);
  });

  it("D-20.4: een te late 305 vraagt ook hier de reden voordat hij gaat; met reden gaat hij en staat het in het dossier", async () => {
    const { dossierId } = await vind("WMO301");
    const start = await server.stuur<Dossierweergave>(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: 5001, begindatum: overDagen(-30) });
    expect(start.inhoud.berichten[0]).toMatchObject({ soort: "WMO305", verkeer: { stand: "voorbereid" } });
    const { id } = await vind("WMO305");
    const pad = `/api/berichtenverkeer/uit/${id}/aanbieding`;
    expect(await server.stuur(pad, {})).toMatchObject({ status: 422, inhoud: { code: "TERMIJN_OVERSCHREDEN" } });
    expect(bestandenUit()).toHaveLength(1);
    expect(await server.stuur(pad, { redenTeLaat: "ziek geweest" })).toMatchObject({ status: 200, inhoud: { stand: "aangeboden" } });
    const dossier = await server.lees<Dossierweergave>(`/api/dossiers/${dossierId}`);
    expect(dossier.berichten.find(({ soort }) => soort === "WMO305")?.verzondenOpTekst).toEqual(expect.any(String));
  });

  it("OP090: een 306 met een code keurt af; dat is een taak, tot iemand zegt dat het is afgehandeld", async () => {
    const { id, dossierId } = await vind("WMO305");
    const wmo305 = await server.haal(`/api/berichtenverkeer/uit/${id}/bestand`);
    const gronden = [{ rule: "TR071", level: 3, retourcode: "9071", path: "/Bericht/Client/StartProducten/StartProduct" }] as const;
    expect((await server.stuurBericht(retourOp(wmo305, "RET0001", gronden))).status).toBe(201);
    expect(await vind("WMO305")).toMatchObject({ stand: "afgekeurd", aandacht: true, redenen: [expect.stringContaining("9071")], acties: ["afhandelen"] });
    const taken = async () => (await server.lees<{ taken: { levensloop: string; dossierId: string }[] }>("/api/taken")).taken.filter(({ levensloop }) => levensloop === "berichten");
    expect(await taken()).toMatchObject([{ dossierId }]);
    expect(await server.stuur(`/api/berichtenverkeer/uit/${id}/afhandeling`, {})).toMatchObject({ status: 200, inhoud: { aandacht: false } });
    expect(await taken()).toEqual([]);
  });

  it("D-20.4: wie zegt een bericht zelf te hebben verstuurd, ziet het niet nog eens door de kit uitgaan", async () => {
    await bezorg(eenBestand({ identificatie: "GEM0002", bsn: "999990019", toewijzingNummer: 5002 }));
    const { dossiers } = await server.lees<{ dossiers: { id: string }[] }>("/api/dossiers");
    const eerste = (await vind("WMO305")).dossierId;
    const dossierId = dossiers.find(({ id }) => id !== eerste)?.id ?? "";
    const start = await server.stuur<Dossierweergave>(`/api/dossiers/${dossierId}/starts`, { toewijzingNummer: 5002, begindatum: vandaag() });
    const bericht = start.inhoud.berichten.find(({ soort }) => soort === "WMO305");
    await server.stuur(`/api/dossiers/${dossierId}/berichten/${bericht?.berichtId}/verzending`, { datum: vandaag() });
    const regel = (await lijst()).berichten.find(({ id }) => id === bericht?.identificatie);
    expect(regel).toMatchObject({ stand: "aangeboden", acties: [] });
    const voor = bestandenUit();
    await server.stuur(`/api/berichtenverkeer/uit/${bericht?.identificatie}/aanbieding`, {});
    expect(bestandenUit()).toEqual(voor);
    expect(bestandenUit().map((naam) => decodeBericht(readFileSync(join(server.map, "berichten", "uit", naam)))._unsafeUnwrap().soort).toSorted()).toEqual(["WMO302", "WMO305"]);
  });

  it("SYS-1.retour: een retour die klaarstaat is met een reden in te trekken en gaat dan niet meer uit; wat al weg is of bij een dossier hoort niet", async () => {
    await bezorg(eenBestand({ identificatie: "GEM0003", bsn: "999990020", toewijzingNummer: 5003 }));
    const retour = (await lijst()).berichten.find(({ soort, stand }) => soort === "WMO302" && stand === "voorbereid");
    expect(retour?.acties).toEqual(["aanbieden", "intrekken"]);
    const pad = (id = retour?.id): string => `/api/berichtenverkeer/uit/${id}/intrekking`;
    expect((await server.stuur(pad(), { reden: "" })).status).toBe(400);
    const reden = "de gemeente kreeg het antwoord al telefonisch";
    expect(await server.stuur(pad(), { reden })).toMatchObject({ status: 200, inhoud: { stand: "ingetrokken", acties: [], aandacht: false, redenen: [expect.any(String), `Reden: ${reden}`] } });
    const voor = bestandenUit();
    await server.stuur(`/api/berichtenverkeer/uit/${retour?.id}/aanbieding`, {});
    expect(bestandenUit()).toEqual(voor);
    const { id: weg } = (await lijst()).berichten.find(({ soort, stand }) => soort === "WMO302" && stand === "aangeboden") ?? { id: "" };
    const { id: start } = await vind("WMO305");
    for (const id of [retour?.id, weg, start])
      expect(await server.stuur(pad(id), { reden })).toMatchObject({ status: 422, inhoud: { code: "BERICHT_NIET_IN_TE_TREKKEN" } });
    expect((await server.stuur(pad("onbekend"), { reden })).status).toBe(404);
  });
});
