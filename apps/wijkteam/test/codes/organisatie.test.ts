import type { Organisatieweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Stapprobleem } from "../melding.js";
import { eenServer, type Proefserver } from "../server.js";
import { ORGANISATIE_CODES } from "./organisatie.table.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const toPatroon = (zin: string): RegExp => new RegExp(`^${zin.split(/\{[^}]+\}/u).map((deel) => deel.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(".+")}`, "u");

describe("wat een stap van de organisatie tegenhoudt, leest een mens als de zin van de bron", () => {
  it.each(ORGANISATIE_CODES)("$eis: $pad geeft $code met de zin en de eis", async ({ code, zin, eis, levensloop, stappen }) => {
    const eerder = new Set((await server.lees<Organisatieweergave>("/api/organisatie")).zaken.map(({ id }) => id));
    let zaak: string | null = null;
    let laatst: { readonly status: number; readonly inhoud: Stapprobleem & Organisatieweergave } | undefined;
    for (const { gebeurtenis, gegevens } of stappen) {
      const { versie } = await server.lees<Organisatieweergave>("/api/organisatie");
      const bekendOp = gebeurtenis === "voorval-bekend" ? { bekendOp: new Date().toISOString().replace(/\.\d+Z$/u, "Z") } : {};
      laatst = await server.stuur("/api/organisatie/stappen", { levensloop, zaak, gebeurtenis, gegevens: { ...gegevens, ...bekendOp }, verwachteVersie: versie });
      zaak ??= laatst.inhoud.zaken?.find(({ id }) => !eerder.has(id))?.id ?? null;
    }
    const gevonden = [...(laatst?.inhoud.geblokkeerd ?? []), ...(laatst?.inhoud.teErkennen ?? [])].find((bevinding) => bevinding.code === code);
    expect([laatst?.status, gevonden?.code]).toEqual([422, code]);
    expect(gevonden?.tekst).toMatch(toPatroon(zin));
    expect(gevonden?.eisen).toContain(eis);
  });
});
