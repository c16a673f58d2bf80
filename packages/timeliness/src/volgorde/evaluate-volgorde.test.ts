import { isIsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum, tijdstip } from "../../test/datums.js";
import { describeVolgorde } from "../describe/describe-volgorde.js";
import { DAGBESTEDING_VOLGORDEN } from "./dagbesteding.table.js";
import { evaluateVolgorde } from "./evaluate-volgorde.js";
import type { VolgordeNorm } from "./volgorde-norm.js";
import type { Moment } from "./volgordestap.js";
import { WIJKTEAM_VOLGORDEN } from "./wijkteam.table.js";

const normen: readonly VolgordeNorm[] = [...WIJKTEAM_VOLGORDEN, ...DAGBESTEDING_VOLGORDEN];
const moment = (tekst: string): Moment => (isIsoDatum(tekst) ? tekst : tijdstip(tekst));
const peildatum = datum("2026-03-15");
const beoordeel = (norm: string, eerst: string | undefined, daarna: string | undefined, anders: { readonly isVrijgesteld?: boolean } = {}) =>
  evaluateVolgorde({
    normen,
    norm,
    peildatum,
    ...(eerst === undefined ? {} : { eerst: moment(eerst) }),
    ...(daarna === undefined ? {} : { daarna: moment(daarna) }),
    ...anders,
  });
const oordeelVan = (norm: string, eerst: string | undefined, daarna: string | undefined): string =>
  beoordeel(norm, eerst, daarna)._unsafeUnwrap().waarde.oordeel;

describe("volgorde", () => {
  it.each([
    ["2026-03-09", "2026-03-10", "op volgorde"],
    ["2026-03-10", "2026-03-10", "geen oordeel"],
    ["2026-03-11", "2026-03-10", "niet op volgorde"],
    ["2026-03-10T09:00+01:00", "2026-03-10T09:01+01:00", "op volgorde"],
    ["2026-03-10T09:00+01:00", "2026-03-10T08:00Z", "niet op volgorde"],
    ["2026-03-10T09:01+01:00", "2026-03-10T09:00+01:00", "niet op volgorde"],
    ["2026-03-10", "2026-03-10T23:59+01:00", "geen oordeel"],
    ["2026-03-10T00:01+01:00", "2026-03-10", "geen oordeel"],
    ["2026-03-09T23:30Z", "2026-03-10", "geen oordeel"],
    ["2026-03-09T22:30Z", "2026-03-10", "op volgorde"],
    ["2026-03-11", "2026-03-10T23:30Z", "geen oordeel"],
    ["2026-03-11", "2026-03-10T22:30Z", "niet op volgorde"],
  ])("W-49.2, K-07: geinformeerd op %s en gesproken op %s is %s", (eerst, daarna, oordeel) => {
    expect(oordeelVan("W-49.2", eerst, daarna)).toBe(oordeel);
  });

  it.each([
    [undefined, undefined, "mag nog niet"],
    ["2026-03-10", undefined, "mag nu"],
    [undefined, "2026-03-10", "niet op volgorde"],
  ] as const)("W-92.5: toestemming %s en inzet %s geeft %s", (eerst, daarna, oordeel) => {
    expect(oordeelVan("W-92.5", eerst, daarna)).toBe(oordeel);
  });

  it("D-25.1: een zzp'er is vrijgesteld, een andere onderaannemer niet", () => {
    const zonder = beoordeel("D-25.1", undefined, "2026-03-10")._unsafeUnwrap();
    const met = beoordeel("D-25.1", undefined, "2026-03-10", { isVrijgesteld: true })._unsafeUnwrap();
    expect([zonder.waarde.oordeel, met.waarde.oordeel]).toEqual(["niet op volgorde", "vrijgesteld"]);
    expect(met.stappen).toContainEqual({ _tag: "VrijstellingGeldt", vrijstelling: { eis: "D-fn8", wie: "zzp'er" } });
  });

  it("D-21.2: een vrijstelling geldt alleen bij een norm die er een noemt", () => {
    expect(beoordeel("D-21.2", undefined, "2026-03-10", { isVrijgesteld: true })._unsafeUnwrap().waarde.oordeel).toBe("niet op volgorde");
  });

  it("K-10: een onbekende norm, een norm die nog niet geldt en een opengelaten norm geven elk hun eigen reden", () => {
    const probeer = (anders: Partial<Parameters<typeof evaluateVolgorde>[0]>) =>
      evaluateVolgorde({ normen, norm: "D-21.2", peildatum, ...anders })._unsafeUnwrapErr();
    expect(probeer({ norm: "D-99" })).toEqual({ _tag: "NormOnbekendeId", norm: "D-99" });
    expect(probeer({ peildatum: datum("2025-04-28") })).toEqual({ _tag: "NormNietGeldig", norm: "D-21.2", peildatum: "2025-04-28" });
    expect(probeer({ profiel: profielMet({ norm: "D-21.2", waarde: null }) })).toEqual({ _tag: "NormOnbekend", norm: "D-21.2" });
  });

  it.each([
    ["W-86.4", "2020-12-31", "2021-01-01"],
    ["W-92.5", "2021-12-31", "2022-01-01"],
    ["D-24.1-u5", "2025-04-28", "2025-04-29"],
  ])("%s: op %s geldt de rij nog niet, op %s wel", (norm, ervoor, eerste) => {
    expect(evaluateVolgorde({ normen, norm, peildatum: datum(ervoor) }).isErr()).toBe(true);
    expect(evaluateVolgorde({ normen, norm, peildatum: datum(eerste) }).isOk()).toBe(true);
  });

  it("K-07: de oordelen over elke volgorde zijn letterlijk de tekst in de map met voorbeelden", async () => {
    const teksten = normen.flatMap(({ id }) => [
      beoordeel(id, "2026-03-09", "2026-03-10").map(describeVolgorde)._unsafeUnwrap(),
      beoordeel(id, "2026-03-10", "2026-03-10T10:00+01:00").map(describeVolgorde)._unsafeUnwrap(),
    ]);
    const vrij = beoordeel("D-25.1", undefined, undefined, { isVrijgesteld: true }).map(describeVolgorde)._unsafeUnwrap();
    await expect(`${[...teksten, vrij].join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/volgorden.txt");
  });
});
