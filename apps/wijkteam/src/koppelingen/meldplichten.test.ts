import { WIJKTEAM_MELDPLICHTEN } from "@wmo-kit/afwegingskader";
import type { Incidentweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenServer, type Proefserver } from "../../test/server.js";
import { EMAILSJABLONEN } from "./emailsjablonen.table.js";

const CODES = [...new Set(EMAILSJABLONEN.map(({ koppeling }) => koppeling))];

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer({ WMO_KIT_EMAIL: CODES.map((code) => `${code}=post@${code}.example`).join(",") });
});
afterAll(() => server.dispose());

interface Organisatie {
  readonly versie: number;
  readonly zaken: readonly { readonly id: string }[];
}

interface Koppeling {
  readonly emails: readonly { readonly taak: string; readonly stand: string; readonly verwijzing: string | null }[];
}

const zet = async (zaak: string | null, gebeurtenis: string, gegevens: object) => {
  const voor = await server.lees<Organisatie>("/api/organisatie");
  const { status, inhoud } = await server.stuur<Organisatie>("/api/organisatie/stappen", { levensloop: "A9", zaak, gebeurtenis, gegevens, verwachteVersie: voor.versie });
  const bekend = new Set(voor.zaken.map(({ id }) => id));
  return { status, zaak: zaak ?? (status === 200 ? inhoud.zaken.find(({ id }) => !bekend.has(id))?.id : undefined) ?? "" };
};

/** A case with this duty, by the fact that calls for it. */
const metPlicht = async ({ feiten: [feit] }: (typeof WIJKTEAM_MELDPLICHTEN)[number]): Promise<string> => {
  if (feit.startsWith("wijziging") || feit.startsWith("wissel")) return (await zet(null, "wijziging-voorgenomen", { soort: feit, omschrijving: "anders", ingangsdatum: "2027-01-01" })).zaak;
  const { zaak } = await zet(null, "voorval-bekend", { omschrijving: "een voorval", bekendOp: "2026-03-05T09:00:00Z" });
  const isAard = ["calamiteit", "geweldsincident", "datalek"].includes(feit);
  await zet(zaak, "beoordeeld", { aard: isAard ? feit : "overig", feiten: isAard ? [] : [feit], motivering: "besproken" });
  return zaak;
};

/** How many notices of a case to this receiver are done, of how many. */
const gedaan = async (zaak: string, ontvanger: string): Promise<readonly [number, number]> => {
  const { incidenten } = await server.lees<{ readonly incidenten: readonly Incidentweergave[] }>("/api/incidenten");
  const eigen = incidenten.find((incident) => incident.zaak === zaak)?.meldingen.filter((melding) => melding.ontvanger === ontvanger) ?? [];
  return [eigen.filter(({ stand }) => stand === "gemeld").length, eigen.length];
};

const VOORBEELD = { datum: "2026-03-05", getal: 3, regel: "kenmerk 12", tekst: "Er is iets gebeurd. Wij lossen het op." } as const;

const laatste = async (code: string) => (await server.lees<Koppeling>(`/api/koppelingen/${code}`)).emails[0];

/** Prepares the e-mail of a template, with words that fit each field. */
const bereidVoor = async ({ koppeling, sjabloon }: (typeof EMAILSJABLONEN)[number]): Promise<string> => {
  const gegevens = Object.fromEntries(Object.entries(sjabloon.velden).map(([naam, { soort }]) => [naam, VOORBEELD[soort]]));
  const { status, inhoud } = await server.stuur(`/api/koppelingen/${koppeling}/emails`, { sjabloon: sjabloon.id, gegevens });
  expect([sjabloon.id, status, status < 300 ? null : inhoud]).toEqual([sjabloon.id, expect.any(Number), null]);
  return (await laatste(koppeling))?.taak ?? "";
};

describe("een e-mail die een mens verstuurt, en de plicht erachter", () => {
  it.each(EMAILSJABLONEN)("W-64.3, W-64.4, W-65.1: “$titel” gaat pas dicht met een verwijzing naar wat is verstuurd, en pas daarna met een antwoord", async (rij) => {
    const taak = await bereidVoor(rij);
    const doe = async (wat: "verzonden" | "antwoord", gegevens: object): Promise<number> => (await server.stuur(`/api/koppelingen/${rij.koppeling}/emails/${taak}/${wat}`, gegevens)).status;
    for (const leeg of ["", "   "]) expect(await doe("verzonden", { verwijzing: leeg })).toBeGreaterThanOrEqual(400);
    expect(await doe("antwoord", { uitkomst: "gezien" })).toBeGreaterThanOrEqual(400);
    expect((await laatste(rij.koppeling))?.stand).toBe("voorbereid");
    expect(await doe("verzonden", { verwijzing: "verzonden post, map Meldingen" })).toBe(200);
    expect(await laatste(rij.koppeling)).toMatchObject({ taak, stand: "verzonden" });
    for (const leeg of ["", "   "]) expect(await doe("antwoord", { uitkomst: leeg })).toBeGreaterThanOrEqual(400);
    expect(await doe("antwoord", { uitkomst: "opgepakt", verwijzing: "antwoord van vandaag" })).toBe(200);
    expect(await laatste(rij.koppeling)).toMatchObject({ taak, stand: "beantwoord" });
  });

  // Sending is not reporting: the text for the AP goes to a colleague who still has to file it. So the duty closes in its own case, with its own evidence.
  it.each(WIJKTEAM_MELDPLICHTEN)("$eis: de plicht “$id” blijft open als de e-mail weg is, gaat niet dicht zonder bewijs, en staat na de melding met bewijs op gedaan", async (plicht) => {
    const zaak = await metPlicht(plicht);
    const rij = EMAILSJABLONEN.find(({ sjabloon, koppeling }) => sjabloon.id === plicht.id && koppeling !== "contract");
    if (rij === undefined) return expect(plicht.id).toBe("een sjabloon");
    const taak = await bereidVoor(rij);
    expect((await server.stuur(`/api/koppelingen/${rij.koppeling}/emails/${taak}/verzonden`, { verwijzing: "verzonden post" })).status).toBe(200);
    const [, alle] = await gedaan(zaak, plicht.ontvanger);
    expect([await gedaan(zaak, plicht.ontvanger), alle > 0]).toEqual([[0, alle], true]);
    for (const zonder of [{}, { bewijs: "" }, { bewijs: "  " }]) expect((await zet(zaak, "gemeld", { plicht: plicht.id, gemeldOp: "2026-03-06T09:00:00Z", ...zonder })).status).toBeGreaterThanOrEqual(400);
    const gemeld = await zet(zaak, "gemeld", { plicht: plicht.id, gemeldOp: "2026-03-06T09:00:00Z", bewijs: "verzonden post" });
    expect([gemeld.status, (await gedaan(zaak, plicht.ontvanger))[0]]).toEqual([200, 1]);
  });
});
