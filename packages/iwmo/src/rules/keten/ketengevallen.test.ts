import { describe, expect, it } from "vitest";

import { KETENGEVALLEN_ANTWOORD, KETENGEVALLEN_DECLARATIE } from "../../../test/eigen-ketengevallen-declaratie.table.js";
import { KETENGEVALLEN_START, KETENGEVALLEN_STOP } from "../../../test/eigen-ketengevallen-regie.table.js";
import { KETENGEVALLEN_TOEWIJZING, KETENGEVALLEN_VERZOEK } from "../../../test/eigen-ketengevallen-verzoek.table.js";
import { niveau3 } from "../../../test/keten-bouwers.js";
import { KETENREGELS } from "./ketenregels.table.js";

const GEVALLEN = [
  ...KETENGEVALLEN_TOEWIJZING,
  ...KETENGEVALLEN_START,
  ...KETENGEVALLEN_STOP,
  ...KETENGEVALLEN_VERZOEK,
  ...KETENGEVALLEN_DECLARATIE,
  ...KETENGEVALLEN_ANTWOORD,
].map(([titel, keten, bericht, verwacht, context]) => ({ titel, keten, bericht, verwacht, context }));

describe("Regels over berichten heen: eigen gevallen", () => {
  it.each(GEVALLEN)("$titel", ({ keten, bericht, verwacht, context }) => {
    expect(niveau3(keten, bericht, context)).toEqual(verwacht);
  });

  it.each(KETENREGELS.map(({ code }) => code))("%s: er is een geval dat de regel breekt en een dat hem net niet breekt", (code) => {
    const over = GEVALLEN.filter(({ titel }) => titel.slice(0, titel.indexOf(":")).split(", ").includes(code));
    const breekt = over.filter(({ verwacht }) => verwacht.some((bevinding) => bevinding.startsWith(`${code} `)));
    expect([breekt.length > 0, over.length > breekt.length]).toEqual([true, true]);
  });
});
