import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { KOPPELING } from "../../test/melding.js";
import type { Stapprobleem } from "../../test/melding.js";
import { makePlanner } from "../../test/plan.js";
import { eenServer, type Proefserver, type Vrager } from "../../test/server.js";
import type { Koppelvoorstel, Professional } from "./weergave.js";

let server: Proefserver;
let veilig: Vrager;
let nieuw: Vrager;
beforeAll(async () => {
  server = await eenServer();
  veilig = await server.als("veilig", ["medewerker"], ["veiligheid"]);
  nieuw = await server.als("nieuw", ["medewerker"]);
  await server.als("kas", ["financieel"]);
});
afterAll(() => server.dispose());

const { gescreend, zet, zaakVan, lukt, ik } = makePlanner(() => server);
const accountVan = async (vrager: Vrager): Promise<string> => (await vrager.lees<{ account: string }>("/api/ik")).account;
const voorstelVan = async (id: string, zaak: string): Promise<Koppelvoorstel> => server.lees(`/api/dossiers/${id}/koppeling/${zaak}`);

describe("een professional kiezen", () => {
  it("W-7, W-49.4: wie met inwoners werkt staat op de lijst met talen, onderwerpen en ruimte; wie dat niet doet, niet", async () => {
    const account = await accountVan(nieuw);
    const profiel = { talen: ["Turks"], deskundigheden: ["geld"], maximum: 12 };
    const { status, inhoud } = await server.stuur<{ professionals: readonly Professional[] }>(`/api/professionals/${account}`, profiel, "PUT");
    expect(status).toBe(200);
    expect(inhoud.professionals.map((wie) => wie.account).toSorted()).toEqual([await ik(), await accountVan(veilig), account].toSorted());
    expect(inhoud.professionals.find((wie) => wie.account === account)).toMatchObject({ ...profiel, inwoners: 0, veiligheidsdeskundig: false });
    expect((await server.stuur<Stapprobleem>("/api/professionals/niemand", profiel, "PUT")).inhoud.code).toBe("PROFESSIONAL_ONBEKEND");
    expect((await nieuw.stuur(`/api/professionals/${account}`, profiel, "PUT")).status).toBe(403);
  });

  it("W-70.1: bij zorgen over veiligheid telt de scholing van wie is gekozen, niet wat er is ingevuld", async () => {
    const dossier = await gescreend({ veiligheidszorg: true });
    const voorstel = await voorstelVan(dossier.id, zaakVan(dossier, "A1"));
    const geschoold = await accountVan(veilig);
    expect([voorstel.veiligheidszorg, voorstel.kandidaten.filter(({ magGekoppeld }) => magGekoppeld).map(({ account }) => account)]).toEqual([true, [geschoold]]);
    const gegevens = { ...KOPPELING, professional: await accountVan(nieuw), professionalIsVeiligheidsdeskundig: true };
    expect((await zet<Stapprobleem>(dossier.id, "A1", "professional-gekoppeld", gegevens)).inhoud.geblokkeerd.map(({ code }) => code)).toEqual(["VEILIGHEID_DESKUNDIGE_VEREIST"]);
    await lukt(dossier.id, { gebeurtenis: "professional-gekoppeld", gegevens: { ...gegevens, professional: geschoold, professionalIsVeiligheidsdeskundig: false } });
  });

  it("W-49.4, W-72.2.d: wie is gekoppeld mag het dossier zien en heeft een inwoner meer; een collega ziet het niet", async () => {
    const dossier = await gescreend();
    expect((await nieuw.vraag(`/api/dossiers/${dossier.id}`)).status).toBe(403);
    await lukt(dossier.id, { gebeurtenis: "professional-gekoppeld", gegevens: { ...KOPPELING, professional: await accountVan(nieuw) } });
    expect([(await nieuw.vraag(`/api/dossiers/${dossier.id}`)).status, (await veilig.vraag(`/api/dossiers/${dossier.id}`)).status]).toEqual([200, 403]);
    const { professionals } = await server.lees<{ professionals: readonly Professional[] }>("/api/professionals");
    const account = await accountVan(nieuw);
    expect(professionals.find((wie) => wie.account === account)?.inwoners).toBe(1);
  });

  it("W-49.4: in het formulier kiest iemand een naam van het team en typt geen account", async () => {
    const { id } = await gescreend();
    const { stappen } = await server.lees<{ stappen: readonly { gebeurtenis: string; velden: readonly { naam: string; soort: string; opties: readonly { label: string }[] }[] }[] }>(`/api/dossiers/${id}/stappen`);
    const veld = stappen.find(({ gebeurtenis }) => gebeurtenis === "professional-gekoppeld")?.velden.find(({ naam }) => naam === "professional");
    expect([veld?.soort, veld?.opties.map(({ label }) => label)]).toEqual(["keuze", ["W. Werker", "W. Werker", "W. Werker"]]);
  });
});
