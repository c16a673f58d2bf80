import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";

import { MET_DE_HAND, SLUITREGELS_WIJKTEAM } from "./sluitregels-wijkteam.table.js";
import { SLUITREGELS } from "./sluitregels.table.js";

const BRON = new URL("../../../afwegingskader/src/", import.meta.url);
const MAPPEN = { melding: "A1", onderzoek: "A2", advies: "A3", "pgb-toets": "A4", basishulp: "A5", indicatie: "A6", regie: "A7", veiligheidsplan: "A8", voorval: "A9" } as const;

/** Every task that the tables and consequences of the wijkteam write, as their source says it: the words and the requirement. */
const geschreven = Object.entries(MAPPEN).flatMap(([map, levensloop]) =>
  readdirSync(fileURLToPath(new URL(map, BRON)))
    .filter((naam) => naam.endsWith(".ts") && !naam.includes(".test") && naam !== "signaleer-termijnen.ts")
    .flatMap((naam) => [...readFileSync(new URL(`${map}/${naam}`, BRON), "utf8").matchAll(/taak: (?:"([^"]+)"|`([^`]+)`),\s*eis: "([^"]+)"/gu)])
    .map(([, vast, sjabloon, eis = ""]) => ({ levensloop, taak: vast ?? sjabloon ?? "", eis })),
);
const taken = [...geschreven, ...["W-64.3", "W-64.4", "W-65.1", "W-65.2"].map((eis) => ({ levensloop: "A9", taak: "Meld dit bij de opdrachtgever.", eis }))];

const sluit = ({ taak, eis }: { readonly taak: string; readonly eis: string }): boolean =>
  SLUITREGELS.some((regel) => regel.eis === eis && (regel.begin === undefined || taak.startsWith(regel.begin)));

describe("wat een taak van het wijkteam sluit", () => {
  it("W-33: er zijn taken gevonden in elke levensloop van A1 tot en met A9", () => {
    expect([...new Set(geschreven.map(({ levensloop }) => levensloop))].sort()).toEqual(Object.values(MAPPEN));
    expect(geschreven.length).toBeGreaterThanOrEqual(26);
  });

  it.each(taken.map((taak) => [taak.levensloop, taak.eis, taak.taak, taak] as const))("W-33: %s %s “%s” wordt door een stap gesloten, of door een mens", (_levensloop, _eis, _taak, taak) => {
    const metDeHand = MET_DE_HAND.some(({ levensloop, eis }) => levensloop === taak.levensloop && eis === taak.eis);
    expect(sluit(taak)).toBe(!metDeHand);
  });

  it("W-33: elke regel noemt gebeurtenissen die bestaan en sluit een taak die bestaat", () => {
    for (const { levensloop, gebeurtenissen, eis, begin = "" } of SLUITREGELS_WIJKTEAM) {
      expect(gebeurtenissen.filter((soort) => LEVENSLOPEN.get(levensloop)?.gebeurtenissen.includes(soort) !== true), `${levensloop} ${eis}`).toEqual([]);
      expect(taken.some((taak) => taak.eis === eis && taak.taak.startsWith(begin)), `${levensloop} ${eis} ${begin}`).toBe(true);
    }
  });
});
