import { describeBron, type Regime } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { REGIMES } from "./regime.table.js";
import { makeRegimes, STANDAARD_REGIMES } from "./regimes.js";

const ALLE: Readonly<Record<Regime, boolean>> = {
  "algemene-termijnenwet": true,
  awb: true,
  wmo: true,
  regeling: false,
  contract: false,
  iwmo: false,
  avg: false,
};

describe("regimes als rijen", () => {
  it("K-03, K-04: elk regime heeft precies een rij, en alleen de wettelijke schuiven op", () => {
    expect(Object.fromEntries(REGIMES.map(({ regime, verschuiving }) => [regime, verschuiving !== null]))).toEqual(ALLE);
    for (const [regime, rij] of Object.entries(STANDAARD_REGIMES)) expect(rij.regime).toBe(regime);
  });

  it("K-04: elk regime heeft een bron, een herkomst in woorden en een venster", () => {
    for (const { bron, herkomst, geldigheid } of REGIMES) {
      expect([describeBron(bron), herkomst, geldigheid.begindatum]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/^de |^een /), expect.stringMatching(/^\d{4}-/)]);
    }
  });

  it("K-04: de grenzen van artikel 4 en het minimum van artikel 2 staan in de rij", () => {
    expect(STANDAARD_REGIMES.wmo.verschuiving).toMatchObject({
      minimum: { vanafDagen: 3, werkdagen: 2 },
      grens: { tenHoogste: { uur: 0, kalenderdag: 90, week: 12, maand: 3, jaar: 0 } },
    });
  });

  it("K-03: een contract dat zelf verschuift, verandert geen ander regime", () => {
    const { contract, ...rest } = makeRegimes("volgende werkdag");
    const { contract: _contract, ...standaard } = STANDAARD_REGIMES;
    expect(rest).toEqual(standaard);
    expect(contract.verschuiving).toMatchObject({ dagen: "vrije dagen", minimum: null, grens: null });
  });
});
