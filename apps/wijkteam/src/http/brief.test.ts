import type { Stapweergave } from "@wmo-kit/kit/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeMelder, type Stapprobleem } from "../../test/melding.js";
import { eenServer, overDagen, vandaag, type Proefserver } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const { lukt, meld } = makeMelder(() => server);

/** A resident with an indication of before, who was granted beschermd wonen. @source lifecycle.md A6 */
const metBrief = async (): Promise<Dossierweergave> => {
  const { id } = await meld();
  const aangevraagd = await lukt(id, {
    levensloop: "A6",
    zaak: null,
    gebeurtenis: "indicatie-aangevraagd",
    gegevens: { eerderAfgegeven: true, financiering: "zin", onderdelen: ["begeleiding"], aanbieder: "Zorgboerderij De Proef" },
  });
  const zaak = aangevraagd.zaken.find(({ levensloop }) => levensloop === "A6")?.id ?? "";
  await lukt(id, { levensloop: "A6", zaak, gebeurtenis: "toegekend", gegevens: { begindatum: overDagen(-30), einddatum: overDagen(300) } });
  return lukt(id, { levensloop: "A6", zaak, gebeurtenis: "bw-toegekend", gegevens: { toekenningsdatum: overDagen(-5), afsprakenToegangBw: "gebeld" } });
};

describe("een brief", () => {
  it("W-43.2: wat een stap vraagt te versturen staat klaar in het dossier, en wie het verstuurt legt de dag vast", async () => {
    const { id, brieven } = await metBrief();
    expect(brieven).toMatchObject([{ aan: "backoffice van de opdrachtgever", eis: "W-43.2", verzondenOpTekst: null, dagtekening: vandaag() }]);
    const pad = `/api/dossiers/${id}/brieven/${brieven[0]?.briefId}/verzending`;
    const code = async (datum: string, adres = pad) => {
      const { status, inhoud } = await server.stuur<Stapprobleem>(adres, { datum });
      return [status, inhoud.code];
    };
    expect(await code(overDagen(-1))).toEqual([422, "BRIEFDAG_ONMOGELIJK"]);
    expect(await code(overDagen(1))).toEqual([422, "BRIEFDAG_ONMOGELIJK"]);
    expect(await code(`${vandaag().slice(0, 4)}-02-30`)).toEqual([422, "INVOER_ONGELDIG"]);
    expect(await code(vandaag(), `/api/dossiers/${id}/brieven/onbekend/verzending`)).toEqual([404, "BRIEF_ONBEKEND"]);
    const { inhoud } = await server.stuur<Dossierweergave>(pad, { datum: vandaag() });
    expect(inhoud.brieven[0]?.verzondenOpTekst).not.toBeNull();
    expect(await code(vandaag())).toEqual([422, "BRIEF_AL_VERZONDEN"]);
  });

  it("W-49.3: alle acht levenslopen rond een inwoner en die van de organisatie bieden hun eerste stap aan, met velden", async () => {
    const { id } = await meld();
    const nieuw = (stappen: readonly Stapweergave[]): readonly string[] => [...new Set(stappen.filter(({ zaak }) => zaak === null).map(({ levensloop }) => levensloop))].toSorted();
    const vanInwoner = (await server.lees<{ readonly stappen: readonly Stapweergave[] }>(`/api/dossiers/${id}/stappen`)).stappen;
    expect(nieuw(vanInwoner)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]);
    const vanOrganisatie = (await server.lees<{ readonly stappen: readonly Stapweergave[] }>("/api/organisatie/stappen")).stappen;
    expect(nieuw(vanOrganisatie)).toEqual(["A9", "B10", "B6", "B7"]);
    expect([...vanInwoner, ...vanOrganisatie].filter(({ titel, velden }) => titel === "" || velden.length === 0)).toEqual([]);
    // The step that begins an investigation takes this one along.
    expect(vanInwoner.map(({ levensloop, gebeurtenis }) => `${levensloop} ${gebeurtenis}`)).not.toContain("A1 onderzoek-gestart");
  });
});
