import { addMaanden, describeBron } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { describePlicht } from "../describe/describe-verplichting.js";
import { makeKalender } from "../kalender/kalender.js";
import { makeRegimes } from "../regime/regimes.js";
import { DAGBESTEDING_VASTE_DATUMS } from "./dagbesteding.table.js";
import { evaluateVasteDatum } from "./evaluate-vaste-datum.js";
import type { VasteDatumNorm } from "./vaste-datum-norm.js";
import { WIJKTEAM_VASTE_DATUMS } from "./wijkteam.table.js";

const normen: readonly VasteDatumNorm[] = [...WIJKTEAM_VASTE_DATUMS, ...DAGBESTEDING_VASTE_DATUMS];
const basis = { normen, kalender: makeKalender() };
const PEILDATUM = { W: datum("2021-06-01"), D: datum("2025-06-01") };
const vraag = (norm: string) => ({ ...basis, norm, peildatum: norm.startsWith("W-") ? PEILDATUM.W : PEILDATUM.D });

describe("genoemde dagen", () => {
  it.each([
    ["W-46.3", "UiterlijkOp", "2021-12-15"],
    ["W-69.1.aanbod", "UiterlijkOp", "2021-11-01"],
    ["W-69.1.peiling-vanaf", "NietEerderDan", "2021-07-01"],
    ["W-69.1.peiling-tot", "UiterlijkOp", "2021-08-01"],
    ["W-98.5.opgave", "UiterlijkOp", "2021-11-01"],
    ["D-2.2", "UiterlijkOp", "2026-05-01"],
  ])("%s: %s %s", (norm, tag, dag) => {
    const { waarde, bronnen } = evaluateVasteDatum(vraag(norm))._unsafeUnwrap();
    expect([waarde._tag, waarde.datum]).toEqual([tag, dag]);
    expect(bronnen).toHaveLength(1);
  });

  it("W-69.1: de peiling ligt tussen vier en drie maanden voor 1 november 2021, dus tussen 1 juli en 1 augustus", () => {
    const aanbod = evaluateVasteDatum(vraag("W-69.1.aanbod"))._unsafeUnwrap().waarde.datum;
    expect([addMaanden(aanbod, -4)._unsafeUnwrap(), addMaanden(aanbod, -3)._unsafeUnwrap()]).toEqual(["2021-07-01", "2021-08-01"]);
    const [vanaf, tot] = ["W-69.1.peiling-vanaf", "W-69.1.peiling-tot"].map((norm) => evaluateVasteDatum(vraag(norm))._unsafeUnwrap().waarde.datum);
    expect([vanaf, tot]).toEqual(["2021-07-01", "2021-08-01"]);
  });

  it("W-46.3, A-14: met de andere lezing is het twee weken voor 1 januari 2022", () => {
    const { waarde, stappen } = evaluateVasteDatum({ ...vraag("W-46.3"), profiel: profielMet({ lezing: "A-14" }) })._unsafeUnwrap();
    expect(waarde.datum).toBe("2021-12-18");
    expect(stappen).toContainEqual(expect.objectContaining({ _tag: "LezingGekozen" }));
  });

  it.each(["W-87.2.datum", "W-91.tekendatum"])("%s, K-10: een dag die het programma openlaat geeft geen datum, tot hij is afgesproken", (norm) => {
    expect(evaluateVasteDatum(vraag(norm))._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekend", norm });
    const { waarde, bronnen } = evaluateVasteDatum({ ...vraag(norm), profiel: profielMet({ norm, waarde: "2021-07-31" }) })._unsafeUnwrap();
    expect(waarde.datum).toBe("2021-07-31");
    expect(bronnen.map(describeBron)[1]).toBe("Proefcontract: proef");
    const fout = evaluateVasteDatum({ ...vraag(norm), profiel: profielMet({ norm, waarde: 31 }) })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "WaardePastNiet", norm, verwacht: "datum" });
  });

  it.each([
    ["<", "UiterlijkOp", "2026-04-30"],
    ["<=", "UiterlijkOp", "2026-05-01"],
    ["=", "UiterlijkOp", "2026-05-01"],
    [">=", "NietEerderDan", "2026-05-01"],
    [">", "NietEerderDan", "2026-05-02"],
  ] as const)("K-07: bij '%s' 1 mei is het %s %s", (vergelijking, tag, dag) => {
    const rijen = DAGBESTEDING_VASTE_DATUMS.map((rij) => ({ ...rij, vergelijking }));
    const { waarde } = evaluateVasteDatum({ ...vraag("D-2.2"), normen: rijen })._unsafeUnwrap();
    expect([waarde._tag, waarde.datum]).toEqual([tag, dag]);
  });

  it("K-03: 15 augustus 2026 is een zaterdag; alleen een contract dat het zo regelt schuift op naar maandag", () => {
    const profiel = profielMet({ norm: "D-2.2", waarde: "2026-08-15" });
    const dag = (regimes?: ReturnType<typeof makeRegimes>): string =>
      evaluateVasteDatum({ ...vraag("D-2.2"), profiel, regimes })._unsafeUnwrap().waarde.datum;
    expect([dag(), dag(makeRegimes("volgende werkdag")), dag(makeRegimes("algemene termijnenwet"))]).toEqual([
      "2026-08-15",
      "2026-08-17",
      "2026-08-17",
    ]);
  });

  it("K-10: buiten het venster geldt de rij niet", () => {
    expect(evaluateVasteDatum({ ...vraag("D-2.2"), peildatum: datum("2025-04-28") })._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
    expect(evaluateVasteDatum({ ...vraag("W-46.3"), peildatum: datum("2020-12-31") })._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
  });

  it("K-07: de afleidingen zijn letterlijk de tekst in de map met voorbeelden", async () => {
    const teksten = normen.map(({ id, titel }) =>
      evaluateVasteDatum({ ...vraag(id), omstandigheden: { "certificering-gestart": true } }).match(describePlicht, ({ _tag }) => `${titel} (${id})\n${_tag}`),
    );
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/vaste-datums.txt");
  });
});
