import { describeUitslag } from "./describe-uitslag.js";
import { leesVoorbeelden } from "./lees-voorbeelden.js";
import type { Onderwerp } from "./onderwerp.js";
import { evaluateVoorbeeld } from "./uitslag.js";

/** What a run says line by line, and the code it ends with: 0 all good, 1 something differs, 2 a file that cannot be used or no example at all. */
export interface Afloop {
  readonly regels: readonly string[];
  readonly code: 0 | 1 | 2;
}

/** Runs files of worked examples and counts. A file that cannot be used counts as one failure. */
export const runConformance = (onderwerpen: ReadonlyMap<string, Onderwerp>, paden: readonly string[]): Afloop => {
  const regels: string[] = [];
  let [goed, fout, onleesbaar] = [0, 0, 0];
  for (const pad of paden) {
    const gelezen = leesVoorbeelden(pad);
    if (gelezen._tag === "Schema") continue;
    if (gelezen._tag === "Onleesbaar") {
      onleesbaar += 1;
      regels.push(`FAIL ${pad}`, `  ${gelezen.reden}`);
      continue;
    }
    for (const [plaats, voorbeeld] of gelezen.bestand.examples.entries()) {
      const uitslag = evaluateVoorbeeld(onderwerpen, voorbeeld, plaats + 1);
      if (uitslag._tag === "Goed") goed += 1;
      else fout += 1;
      regels.push(...describeUitslag(uitslag));
    }
  }
  regels.push(`${goed} passed, ${fout + onleesbaar} failed`);
  if (onleesbaar > 0 || goed + fout === 0) return { regels, code: 2 };
  return { regels, code: fout > 0 ? 1 : 0 };
};
