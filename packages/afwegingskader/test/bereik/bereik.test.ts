import { describe, expect, it } from "vitest";

import { ALLE_FOUTCODES } from "../../src/fout/foutcode.js";
import { transition } from "../../src/kern/transition.js";
import { omgevingMet } from "../bouwers.js";
import type { GeregistreerdeProef } from "../uitputtend.js";
import { collectProeven } from "./collect-proeven.js";
import { EVALUATIEPROEVEN } from "./evaluaties.js";

/** Where a code comes from, and the codes that it gives when it is really run. */
interface Bron {
  readonly waar: string;
  readonly geef: () => readonly string[];
}

const weigeringscodes = ({ levensloop, proef: { dossier, gebeurtenis, aantallen, profiel } }: GeregistreerdeProef): readonly string[] =>
  transition(dossier, gebeurtenis, omgevingMet([levensloop], aantallen, profiel)).match(
    () => [],
    (fout) => (fout._tag === "WachtersHoudenTegen" ? [...fout.geblokkeerd, ...fout.teErkennen, ...fout.oordelen].map(({ code }) => code) : []),
  );

const proeven = await collectProeven();
const bronnen: readonly Bron[] = [
  ...proeven.map((proef) => ({ waar: `${proef.levensloop.code} ${proef.proef.gebeurtenis.soort}`, geef: () => weigeringscodes(proef) })),
  ...EVALUATIEPROEVEN.map(({ evaluatie, geef }) => ({ waar: evaluatie, geef })),
];
const perCode = new Map<string, Set<string>>();
for (const { waar, geef } of bronnen) for (const code of geef()) perCode.set(code, (perCode.get(code) ?? new Set()).add(waar));

describe("bereik van de foutcodes", () => {
  it("lifecycle.md C: de gevallen van alle levenslopen zijn verzameld", () => {
    const levenslopen = new Set(proeven.map(({ levensloop }) => levensloop.code));
    expect([...levenslopen].sort()).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B10", "B11", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"]);
  });

  it("lifecycle.md C: elke foutcode wordt door een overgang of een evaluatie gegeven, en geen andere", () => {
    expect(Object.keys(ALLE_FOUTCODES).filter((code) => !perCode.has(code))).toEqual([]);
    expect([...perCode.keys()].filter((code) => !Object.hasOwn(ALLE_FOUTCODES, code))).toEqual([]);
  });

  const rijen = Object.entries(ALLE_FOUTCODES).map(([code, { eisen }]) => ({ eis: eisen[0], code, eerste: [...(perCode.get(code) ?? ["niets"])].sort()[0] }));

  it.each(rijen)("$eis: $code komt onder meer uit $eerste", ({ eerste }) => {
    expect(eerste).not.toBe("niets");
  });
});
