import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { maakAccount, type Aanmelding } from "../../test/aanmelden.js";
import { eenBestand } from "../../test/berichten.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Dienstenlijst, Roosterdag } from "./weergave.js";

/** Thursdays; the shift is on Thursdays in February. */
const DONDERDAG = "2026-02-05";
const DONDERDAG_NA_DE_DIENST = "2026-03-05";

let server: Proefserver;
let dossier: string;
let volgnummer = 0;

const vraag = async <T>(wie: Aanmelding, method: string, pad: string, gegevens?: object): Promise<{ readonly status: number; readonly inhoud: T }> => {
  const antwoord = await fetch(`${server.basis}${pad}`, {
    method,
    headers: { "content-type": "application/json", ...wie },
    ...(gegevens === undefined ? {} : { body: JSON.stringify(gegevens) }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, inhoud: (tekst === "" ? undefined : JSON.parse(tekst)) as T };
};

const maak = async (rol: string): Promise<{ readonly wie: Aanmelding; readonly account: string }> => {
  volgnummer += 1;
  const wie = await maakAccount(server.basis, server.beheerder, { gebruikersnaam: `persoon-${volgnummer}`, rollen: [rol] });
  const { inhoud } = await vraag<{ readonly account: string }>(wie, "GET", "/api/ik");
  return { wie, account: inhoud.account };
};

const tik = (kenmerk: string, datum: string, locatie: string): object => ({
  kenmerk: `kenmerk-${kenmerk}-${volgnummer}`, dossier, datum, locatie, dagdeel: "ochtend", stand: "aanwezig", volgorde: 1, tijdstip: `${datum}T09:00:00+01:00`, apparaat: "telefoon-1",
}); // prettier-ignore

/** What somebody sees of the roster, and hears of a tap. */
const probeer = async (wie: Aanmelding, datum = DONDERDAG): Promise<readonly [gezien: number, nietGetoond: number, uitkomst: string]> => {
  const { inhoud } = await vraag<Roosterdag>(wie, "GET", `/api/aanwezigheid?datum=${datum}&locatie=boerderij`);
  const verstuurd = await vraag<{ readonly uitkomsten: readonly { readonly uitkomst: string; readonly code: string | null }[] }>(wie, "POST", "/api/aanwezigheid/synchronisatie", {
    feiten: [tik(datum, datum, "boerderij")],
  });
  const [uitkomst] = verstuurd.inhoud.uitkomsten;
  return [inhoud.personen.length, inhoud.nietGetoond, uitkomst?.code ?? uitkomst?.uitkomst ?? ""];
};

const dienst = (account: string, anders: object = {}): object => ({ account, locatie: "boerderij", weekdagen: [4], vanaf: "2026-02-01", totEnMet: "2026-02-28", ...anders });
const legDienst = (account: string, anders: object = {}) => vraag<{ readonly id: string }>(server.koppen, "POST", "/api/aanwezigheid/diensten", dienst(account, anders));

const GEZIEN = [1, 0, "vastgelegd"] as const;
const DICHT = [0, 1, "GEEN_REDEN"] as const;

beforeAll(async () => {
  server = await eenServer();
  dossier = (await server.stuurBericht<{ readonly dossierId: string }>(eenBestand())).inhoud.dossierId;
  await server.stuur("/api/aanwezigheid/rooster", { dossier, locatie: "boerderij", weekdag: 4, dagdeel: "ochtend", vanaf: "2026-01-12" });
});
afterAll(() => server.dispose());

type Relatie = (account: string, wie: Aanmelding) => Promise<unknown>;

const geen: Relatie = () => Promise.resolve();
const OP_DIENST: Relatie = (account) => legDienst(account);
const ANDERE_DAG: Relatie = (account) => legDienst(account, { weekdagen: [1, 2, 3, 5] });
const ANDERE_LOCATIE: Relatie = (account) => legDienst(account, { locatie: "kas" });
const GEWEEST: Relatie = (account) => legDienst(account, { vanaf: "2026-01-01", totEnMet: "2026-02-04" });
const betrokken: Relatie = (account) => vraag(server.koppen, "PUT", `/api/dossiers/${dossier}/betrokkenen/${account}`, { soort: "betrokken" });
const noodreden: Relatie = (_, wie) => vraag(wie, "POST", `/api/dossiers/${dossier}/noodtoegang`, { reden: "Ik val vandaag in voor een zieke collega." });

describe("wie de aanwezigheid van een inwoner ziet en vastlegt", () => {
  it.each([
    ["medewerker", "geen relatie", geen, DICHT],
    ["medewerker", "dienst op deze dag en locatie", OP_DIENST, GEZIEN],
    ["medewerker", "dienst op een andere dag", ANDERE_DAG, DICHT],
    ["medewerker", "dienst op een andere locatie", ANDERE_LOCATIE, DICHT],
    ["medewerker", "dienst die voorbij is", GEWEEST, DICHT],
    ["medewerker", "behandelrelatie", betrokken, GEZIEN],
    ["medewerker", "noodtoegang met reden", noodreden, GEZIEN],
    ["teamleider", "geen relatie", geen, GEZIEN],
    ["administratie", "geen relatie", geen, GEZIEN],
  ] as const)("NEN 7510 5.15: %s met %s", async (rol, _, leg: Relatie, verwacht) => {
    const { wie, account } = await maak(rol);
    await leg(account, wie);
    expect(await probeer(wie)).toEqual(verwacht);
  });

  it.each(["financieel", "beheerder", "toezicht", "inwoner"])("NEN 7510 5.15: %s heeft geen recht op de aanwezigheid, ook niet met een dienst", async (rol) => {
    const { wie, account } = await maak(rol);
    await legDienst(account);
    expect((await vraag(wie, "GET", `/api/aanwezigheid?datum=${DONDERDAG}&locatie=boerderij`)).status).toBe(403);
    expect((await vraag(wie, "POST", "/api/aanwezigheid/synchronisatie", { feiten: [] })).status).toBe(403);
  });

  it("D-20.13: een tik van een dag met dienst blijft goed als die later wordt verstuurd; een dag na de dienst niet", async () => {
    const { wie, account } = await maak("medewerker");
    await legDienst(account);
    expect(await probeer(wie)).toEqual(GEZIEN);
    expect(await probeer(wie, DONDERDAG_NA_DE_DIENST)).toEqual(DICHT);
  });

  it("NEN 7510 5.18: een beëindigde dienst geeft vanaf de dag erna geen reden meer", async () => {
    const { wie, account } = await maak("medewerker");
    const { id } = (await legDienst(account)).inhoud;
    expect((await server.stuur(`/api/aanwezigheid/diensten/${id}/einde`, { locatie: "boerderij", totEnMet: "2026-02-04" })).status).toBe(200);
    expect(await probeer(wie)).toEqual(DICHT);
    const lijst = await server.lees<Dienstenlijst>("/api/aanwezigheid/diensten?locatie=boerderij");
    expect(lijst.diensten.find((een) => een.id === id)).toMatchObject({ account, naam: "W. Werker", weekdagen: [4], totEnMet: "2026-02-04" });
    expect((await server.stuur("/api/aanwezigheid/diensten/onbekend/einde", { locatie: "boerderij", totEnMet: "2026-02-04" })).status).toBe(404);
  });

  it("NEN 7510 5.15: niemand geeft zichzelf een dienst, en een dienst heeft een bestaand account en een einde na het begin", async () => {
    const { wie, account } = await maak("medewerker");
    expect((await vraag(wie, "POST", "/api/aanwezigheid/diensten", dienst(account))).status).toBe(403);
    expect((await vraag(wie, "GET", "/api/aanwezigheid/diensten?locatie=boerderij")).status).toBe(403);
    expect((await legDienst("onbekend")).status).toBe(404);
    expect((await legDienst(account, { totEnMet: "2026-01-31" })).inhoud).toMatchObject({ code: "INVOER_ONGELDIG", bevindingen: [{ pad: ["totEnMet"] }] });
    expect((await legDienst(account, { weekdagen: [] })).status).toBe(422);
  });

  it("NEN 7510 5.15: een dienst geeft geen toegang tot het dossier zelf, en niemand zet een onbekende inwoner op een rooster", async () => {
    const { wie, account } = await maak("medewerker");
    await legDienst(account);
    expect((await vraag(wie, "GET", `/api/dossiers/${dossier}`)).status).not.toBe(200);
    const ander = { dossier, locatie: "kas", weekdag: 4, dagdeel: "ochtend", vanaf: "2026-01-12" };
    expect(await vraag(wie, "POST", "/api/aanwezigheid/rooster", ander)).toMatchObject({ status: 404, inhoud: { code: "DOSSIER_ONBEKEND" } });
  });
});
