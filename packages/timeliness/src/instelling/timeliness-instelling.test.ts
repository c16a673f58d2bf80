import { parseContractprofiel, type Contractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { eenTermijnNorm } from "../../test/een-termijn-norm.js";
import { STANDAARD_KALENDER } from "../kalender/kalender-instelling.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import { makeRekenregels, parseTimelinessInstelling } from "./timeliness-instelling.js";

const profiel = (instellingen: Readonly<Record<string, unknown>>): Contractprofiel =>
  parseContractprofiel({ id: "p", naam: "Proefcontract", afwijkingen: [], instellingen })._unsafeUnwrap();

describe("instellingen van termijnen in een contractprofiel", () => {
  it("K-02, K-03: een profiel zonder instellingen heeft de standaard", () => {
    const standaard = { kalender: STANDAARD_KALENDER, contractverschuiving: "geen", verlopendag: "telt mee" };
    expect(parseTimelinessInstelling(profiel({}))._unsafeUnwrap()).toEqual(standaard);
    expect(parseTimelinessInstelling(profiel({ timeliness: {}, financial: { iets: 1 } }))._unsafeUnwrap()).toEqual(standaard);
  });

  it("K-02, K-03: de werkdagen en het verschuiven van het contract tellen door in de termijn", () => {
    const regels = makeRekenregels(
      profiel({ timeliness: { kalender: { goedeVrijdagIsVrij: true }, contractverschuiving: "volgende werkdag" } }),
    )._unsafeUnwrap();
    const reken = (waarde: { aantal: number; eenheid: "werkdag" | "kalenderdag" }): string => {
      const norm = eenTermijnNorm({ waarde });
      return evaluateTermijn({ normen: [norm], norm: norm.id, aanvang: datum("2026-04-02"), ...regels })._unsafeUnwrap().waarde.uitersteDatum;
    };
    expect([reken({ aantal: 1, eenheid: "werkdag" }), reken({ aantal: 1, eenheid: "kalenderdag" })]).toEqual(["2026-04-07", "2026-04-07"]);
  });

  it("K-03: elke fout in de instelling wordt genoemd met zijn plaats", () => {
    const fout = makeRekenregels(profiel({ timeliness: { contractverschuiving: "soms", kalendr: {} } }))._unsafeUnwrapErr();
    expect(fout).toMatchObject({ soort: "TimelinessInstelling", bevindingen: [{ pad: ["contractverschuiving"] }, { pad: [] }] });
  });
});
