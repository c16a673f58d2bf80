import { expect, it } from "vitest";

import { volgendeToestand } from "../bench/melding-switch.bench.js";
import { indexOvergangen, NIEUW } from "../src/kern/index-overgangen.js";
import { MELDING_OVERGANGEN } from "../src/melding/overgangen.table.js";

it("lifecycle.md A1: de schakelaar waarmee de bench vergelijkt leidt van elke toestand naar dezelfde als de rijen", () => {
  const { ingangen } = indexOvergangen(MELDING_OVERGANGEN);
  const vanRijen = ingangen.flatMap(({ toestand, gebeurtenis, naar }) => (toestand === NIEUW || naar === undefined ? [] : [`${toestand} ${gebeurtenis} ${naar}`]));
  expect(vanRijen.length).toBeGreaterThan(30);
  expect(vanRijen.map((rij) => rij.split(" ")).map(([van = "", gebeurtenis = ""]) => `${van} ${gebeurtenis} ${volgendeToestand(van, gebeurtenis) ?? "nergens"}`)).toEqual(vanRijen);
});
