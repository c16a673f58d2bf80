import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenServer, type Proefserver } from "../../test/server.js";
import type { Roosterdag } from "./weergave.js";

let server: Proefserver;
let dossier: string;

/** Thursday; the allocation is three dagdelen a week from 12 January 2026. */
const DONDERDAG = "2026-02-05";
const DAGDEEL = { dagdeel: "ochtend", locatie: "boerderij", apparaat: "telefoon-1", inzet: { medewerker: "p-7", soort: "medewerker", salaris: true, primairProces: true } };

const tik = (kenmerk: string, anders: object = {}) => ({
  ...DAGDEEL,
  kenmerk: `kenmerk-${kenmerk}`,
  dossier,
  datum: DONDERDAG,
  stand: "aanwezig",
  volgorde: 1,
  tijdstip: "2026-02-05T09:00:00+01:00",
  ...anders,
});

interface Uitkomst {
  readonly kenmerk: string | null;
  readonly uitkomst: string;
  readonly code: string | null;
  readonly reden: string | null;
}
const stuur = async (...feiten: readonly unknown[]): Promise<readonly Uitkomst[]> =>
  (await server.stuur<{ readonly uitkomsten: readonly Uitkomst[] }>("/api/aanwezigheid/synchronisatie", { feiten })).inhoud.uitkomsten;
const rooster = (datum = DONDERDAG): Promise<Roosterdag> => server.lees<Roosterdag>(`/api/aanwezigheid?datum=${datum}&locatie=boerderij`);

beforeAll(async () => {
  server = await eenServer();
  dossier = (await server.stuurBericht<{ readonly dossierId: string }>(eenBestand())).inhoud.dossierId;
});
afterAll(() => server.dispose());

describe("aanwezigheid over HTTP", () => {
  it("D-20.14: wie op het weekrooster staat is er op die dag, zonder tik, met wat er van de toewijzing over is", async () => {
    const plaats = await server.stuur<{ readonly id: string }>("/api/aanwezigheid/rooster", { dossier, locatie: "boerderij", weekdag: 4, dagdeel: "ochtend", vanaf: "2026-01-12" });
    expect(plaats.status).toBe(201);
    const dag = await rooster();
    expect(dag.personen).toMatchObject([
      {
        dossierId: dossier,
        naam: "B. Proefstra",
        dagdelen: [{ dagdeel: "ochtend", gepland: true, roosterplaats: plaats.inhoud.id, stand: null, declarabel: null, geschiedenis: [] }],
        aanspraak: { toewijzingNummer: 5001, toegewezen: 3, gebruikt: 0, over: 3, begindatum: "2026-02-02", einddatum: "2026-02-08" },
        waarschuwingen: [],
      },
    ]);
    expect((await rooster("2026-02-06")).personen).toEqual([]);
  });

  it("D-20.13: dezelfde zending twee keer verandert niets; wat fout is krijgt een reden en houdt de rest niet tegen", async () => {
    const eerste = tik("een-1");
    expect(await stuur(eerste, tik("fout-1", { dossier: "onbekend" }), { kenmerk: "kenmerk-kapot", dossier }, tik("straks-1", { datum: "2099-01-01" }))).toMatchObject([
      { kenmerk: "kenmerk-een-1", uitkomst: "vastgelegd", code: null },
      { kenmerk: "kenmerk-fout-1", uitkomst: "geweigerd", code: "DOSSIER_ONBEKEND" },
      { kenmerk: "kenmerk-kapot", uitkomst: "geweigerd", code: "INVOER_ONGELDIG" },
      { kenmerk: "kenmerk-straks-1", uitkomst: "geweigerd", code: "DATUM_IN_TOEKOMST" },
    ]);
    expect(await stuur(eerste, eerste)).toMatchObject([{ uitkomst: "al bekend" }, { uitkomst: "al bekend" }]);
    expect(await stuur({ ...eerste, stand: "afwezig" })).toMatchObject([{ uitkomst: "geweigerd", code: "KENMERK_BEZET" }]);
    expect(await stuur({ ...eerste, datum: "2026-03-05" })).toMatchObject([{ uitkomst: "geweigerd", code: "KENMERK_BEZET" }]);
    expect((await rooster()).personen).toMatchObject([{ dagdelen: [{ stand: "aanwezig", declarabel: true, geschiedenis: [{ kenmerk: "kenmerk-een-1" }] }], aanspraak: { gebruikt: 1, over: 2 } }]);
  });

  it("D-20.13: een tik van eerder die later binnenkomt wint niet, en blijft te zien", async () => {
    await stuur(tik("vroeg-1", { stand: "afwezig", tijdstip: "2026-02-05T08:00:00+01:00", apparaat: "telefoon-2" }));
    const [persoon] = (await rooster()).personen;
    expect(persoon?.dagdelen[0]).toMatchObject({ stand: "aanwezig", geschiedenis: [{ stand: "aanwezig" }, { stand: "afwezig", apparaat: "telefoon-2" }] });
  });

  it("D-20.10: te veel wordt vastgelegd met een waarschuwing, en wie niet op het rooster staat komt erbij", async () => {
    const extra = await stuur(
      tik("meer-1", { dagdeel: "middag" }),
      tik("meer-2", { dagdeel: "avond" }),
      tik("meer-3", { datum: "2026-02-06" }),
    );
    expect(extra.map(({ uitkomst }) => uitkomst)).toEqual(["vastgelegd", "vastgelegd", "vastgelegd"]);
    const [persoon] = (await rooster("2026-02-06")).personen;
    expect(persoon?.dagdelen).toMatchObject([{ dagdeel: "ochtend", gepland: false, stand: "aanwezig" }]);
    expect(persoon?.waarschuwingen).toEqual(["Voor deze week is 3 dagdelen toegewezen en 4 dagdelen vastgelegd. Wat te veel is, kunt u niet declareren. Overleg met de gemeente."]);
  });

  it("D-8.3, D-20.11: wie werkte bepaalt of de tijd declarabel is, met de reden", async () => {
    const met = (kenmerk: string, dagdeel: string, inzet: object | undefined) => tik(kenmerk, { datum: "2026-02-12", dagdeel, inzet });
    await stuur(
      met("inzet-1", "ochtend", { medewerker: "p-8", soort: "stagiair", salaris: false, primairProces: true }),
      met("inzet-2", "middag", { medewerker: "p-9", soort: "ervaringsdeskundige", salaris: true, primairProces: true, inRegister: false }),
      met("inzet-3", "avond", undefined),
    );
    const [persoon] = (await rooster("2026-02-12")).personen;
    expect(persoon?.dagdelen.map(({ declarabel, waarom }) => [declarabel, waarom])).toEqual([
      [false, "geen salaris van opdrachtnemer"],
      [false, "niet in Register voor Ervaringsdeskundigen"],
      [false, "niet vastgelegd wie de ondersteuning gaf"],
    ]);
    expect(persoon?.aanspraak?.gebruikt).toBe(3);
  });

  it("D-12.9: dicht bij het einde van de toewijzing staat dat erbij", async () => {
    await stuur(tik("einde-1", { datum: "2026-03-05", stand: "te laat afgemeld" }));
    expect((await rooster("2026-03-05")).personen[0]?.waarschuwingen).toEqual([]);
    const plaats = await rooster("2026-12-31");
    expect(plaats.personen[0]?.waarschuwingen).toEqual(["De toewijzing eindigt op 11 januari 2027. Zorg dat evaluatie en bijgesteld plan er zijn."]);
  });

  it("D-20.14: een plaats in het rooster eindigt op een dag", async () => {
    const id = (await rooster()).personen[0]?.dagdelen[0]?.roosterplaats ?? "";
    expect((await server.stuur(`/api/aanwezigheid/rooster/${id}/einde`, { locatie: "boerderij", totEnMet: "2026-02-05" })).status).toBe(200);
    expect((await rooster("2026-02-19")).personen).toEqual([]);
    expect((await server.stuur("/api/aanwezigheid/rooster/onbekend/einde", { locatie: "boerderij", totEnMet: "2026-02-05" })).status).toBe(404);
  });
});
