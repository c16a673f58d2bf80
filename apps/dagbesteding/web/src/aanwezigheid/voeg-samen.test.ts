import { describe, expect, it } from "vitest";

import type { Roosterdag } from "../../../src/aanwezigheid/weergave.js";
import type { Apparaatfeit } from "./apparaat/registratie.js";
import { voegSamen, type Dagdeelweergave, type Eigenfeit } from "./voeg-samen.js";

const deel = (verschil: Partial<Dagdeelweergave> = {}): Dagdeelweergave => ({
  dagdeel: "ochtend",
  gepland: true,
  roosterplaats: "plaats-1",
  stand: null,
  minuten: null,
  medewerker: null,
  declarabel: null,
  waarom: null,
  geschiedenis: [],
  ...verschil,
});

const rooster = (dagdelen: readonly Dagdeelweergave[]): Roosterdag => ({
  datum: "2026-11-02",
  nietGetoond: 0, datumTekst: "maandag 2 november 2026",
  locatie: "hoeve",
  personen: [{ dossierId: "d-1", naam: "J. Proefman", dagdelen, aanspraak: null, waarschuwingen: [] }],
});

const tik = (verschil: Partial<Apparaatfeit>, onderweg = true): Eigenfeit => ({
  onderweg,
  feit: {
    kenmerk: "kenmerk-1",
    dossier: "d-1",
    locatie: "hoeve",
    datum: "2026-11-02",
    dagdeel: "ochtend",
    stand: "aanwezig",
    apparaat: "proef",
    volgorde: 1,
    tijdstip: "2026-11-02T09:00:00.000Z",
    ...verschil,
  },
});

const standVan = (dag: Roosterdag, eigen: readonly Eigenfeit[]) => voegSamen(dag, eigen, (dossier) => `Naam van ${dossier}`)[0];

describe("wat op het apparaat staat over het rooster van de server", () => {
  it("D-20.13: van twee registraties op dit apparaat telt de laatste, ook als de klok gelijk staat", () => {
    const eigen = [tik({ kenmerk: "b", volgorde: 2, stand: "afwezig" }), tik({ kenmerk: "a", volgorde: 1 })];
    expect(standVan(rooster([deel()]), eigen)?.dagdelen[0]).toMatchObject({ stand: "afwezig", onderweg: true });
  });

  it("D-20.13: een latere registratie van een ander apparaat gaat voor, en blijft dan ook in beeld", () => {
    const ander = { kenmerk: "ander", stand: "te laat afgemeld", tijdstip: "2026-11-02T10:00:00+00:00", ontvangen: "", apparaat: "ander", actor: "" } as const;
    const dag = rooster([deel({ stand: "te laat afgemeld", geschiedenis: [ander] })]);
    expect(standVan(dag, [tik({})])?.dagdelen[0]).toMatchObject({ stand: "te laat afgemeld", onderweg: false });
    expect(standVan(dag, [tik({ tijdstip: "2026-11-02T11:00:01+01:00" })])?.dagdelen[0]).toMatchObject({ stand: "aanwezig", onderweg: true });
  });

  it("D-20.13: wat de server al heeft, staat er zonder merkteken en met zijn oordeel", () => {
    const eigene = { kenmerk: "kenmerk-1", stand: "aanwezig", tijdstip: "2026-11-02T09:00:00Z", ontvangen: "", apparaat: "proef", actor: "" } as const;
    const dag = rooster([deel({ stand: "aanwezig", declarabel: false, waarom: "niet vastgelegd wie de ondersteuning gaf", geschiedenis: [eigene] })]);
    expect(standVan(dag, [tik({})])).toMatchObject({ erbij: 0, dagdelen: [{ stand: "aanwezig", onderweg: false, waarom: "niet vastgelegd wie de ondersteuning gaf" }] });
  });

  it("D-20.13: ongedaan maken geeft een lege plaats, en telt het verbruik terug", () => {
    const dag = rooster([deel({ stand: "aanwezig" })]);
    expect(standVan(dag, [tik({ stand: "ongedaan" })])).toMatchObject({ erbij: -1, dagdelen: [{ stand: null, onderweg: true }] });
  });

  it("D-20.10: wat hier erbij komt, telt mee in wat is verbruikt; een andere dag of plaats niet", () => {
    const dag = rooster([deel(), deel({ dagdeel: "middag" })]);
    const eigen = [tik({}), tik({ kenmerk: "m", dagdeel: "middag", volgorde: 2 }), tik({ kenmerk: "x", datum: "2026-11-03", volgorde: 3 }), tik({ kenmerk: "y", locatie: "elders", volgorde: 4 })];
    expect(standVan(dag, eigen)?.erbij).toBe(2);
  });

  it("D-20.14: wie onverwacht kwam, staat achteraan met naam, ook voor een dagdeel dat niet gepland was", () => {
    const personen = voegSamen(rooster([deel()]), [tik({ dossier: "d-2" }), tik({ kenmerk: "z", dagdeel: "avond", volgorde: 2 })], (dossier) => `Naam van ${dossier}`);
    expect(personen.map(({ naam, dagdelen }) => [naam, dagdelen.map(({ dagdeel, stand }) => `${dagdeel} ${stand}`)])).toEqual([
      ["J. Proefman", ["ochtend null", "avond aanwezig"]],
      ["Naam van d-2", ["ochtend aanwezig"]],
    ]);
  });

  it("D-20.13: wat al is verstuurd maar nog niet in het rooster staat, blijft in beeld zonder merkteken", () => {
    expect(standVan(rooster([deel()]), [tik({}, false)])?.dagdelen[0]).toMatchObject({ stand: "aanwezig", onderweg: false });
  });
});
