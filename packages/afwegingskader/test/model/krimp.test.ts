import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isRegelbreuk } from "./keur-pad.js";
import { begin, loop, stappen, type Begin } from "./paden.js";
import type { Stand, Werkelijk } from "./stand.js";
import { HISTORIES } from "./verhaallijnen.js";
import { zonderWachter } from "./zonder-wachter.js";

type Pad = [commandos: Iterable<fc.Command<Stand, Werkelijk>>, eerst: Begin];

const zoek = (omgeving: ReturnType<typeof zonderWachter>, parameters: fc.Parameters<Pad>, replayPath?: string): fc.RunDetails<Pad> => {
  const eigenschap = fc.property(stappen(replayPath), begin, (commandos, eerst) => void loop(eerst, commandos, omgeving));
  return fc.check(eigenschap, { numRuns: 3000, ...parameters });
};
const regelVan = ({ errorInstance }: fc.RunDetails<Pad>): string | undefined => (isRegelbreuk(errorInstance) ? errorInstance.regel : undefined);
/** How many events the path of a failure has, with those of the story before it. */
const lengteVan = ({ counterexample }: fc.RunDetails<Pad>): number => {
  const [commandos = [], eerst = { verhaal: 0, zijlijn: 0, tot: 0 }] = counterexample ?? [];
  return [...commandos].length + (HISTORIES[eerst.verhaal]?.slice(0, eerst.tot).length ?? 0);
};
/** A guard that is left out, the rule that breaks without it, and with how many events that can be shown. */
const GEVALLEN: readonly (readonly [levensloop: string, wachter: string, begin: string, hoogstens: number])[] = [
  // The advice itself; a case before it can stay.
  ["A3", "onderzoekIsBesloten", "W-25.2, W-33: geen advies", 2],
  // Asked for, granted, stopped.
  ["A6", "wlzOverdrachtGeregeld", "W-42.2: een indicatie", 3],
  // A whole story at the most, in which the advice is sent, and then a step of the investigation.
  ["A2", "adviesNogNietVerzonden", "W-35, W-29.2: na verzending", Math.max(...HISTORIES.map(({ length }) => length)) + 1],
  // A melding up to the start of the help, a transfer that begins, and the end.
  ["A5", "geenOpenOverdracht", "W-63.3, W-42.2: basishulp", 8],
];

describe("een regel die breekt, krimpt tot een kort pad", () => {
  it.each(GEVALLEN)("W-95.1: levensloop %s zonder de wachter %s: %s, in een pad dat met zaad en pad terugkomt", (levensloop, wachter, regel, hoogstens) => {
    const omgeving = zonderWachter(levensloop, wachter);
    const uitkomst = zoek(omgeving, { seed: 2 });
    expect(regelVan(uitkomst)).toMatch(new RegExp(`^${regel}`, "u"));
    expect(lengteVan(uitkomst)).toBeLessThanOrEqual(hoogstens);
    const verslag = fc.defaultReportMessage(uitkomst) ?? "";
    const replayPath = /replayPath="([^"]+)"/u.exec(verslag)?.[1];
    expect(verslag).toContain(`seed: ${uitkomst.seed}`);
    expect(replayPath).toBeDefined();
    const opnieuw = zoek(omgeving, { seed: uitkomst.seed, path: uitkomst.counterexamplePath ?? "", endOnFailure: true }, replayPath);
    expect([regelVan(opnieuw), lengteVan(opnieuw), opnieuw.numShrinks]).toEqual([regelVan(uitkomst), lengteVan(uitkomst), 0]);
  });
});
