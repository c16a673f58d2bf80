import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makePlanner } from "../plan.js";
import { eenServer, type Proefserver } from "../server.js";
import { PLAN_CODES } from "./plan.table.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const planner = makePlanner(() => server);
const toPatroon = (zin: string): RegExp => new RegExp(`^${zin.split(/\{[^}]+\}/u).map((deel) => deel.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(".+")}`, "u");

describe("wat een stap tegenhoudt, leest een mens als de zin van de bron", () => {
  it.each(PLAN_CODES)("$code: $pad geeft de zin met eis $eis", async ({ code, zin, eis, bereik }) => {
    const { status, inhoud } = await bereik(planner);
    const gevonden = [...(inhoud.geblokkeerd ?? []), ...(inhoud.teErkennen ?? [])].find((bevinding) => bevinding.code === code);
    expect([status, gevonden?.code]).toEqual([422, code]);
    expect(gevonden?.tekst).toMatch(toPatroon(zin));
    expect(gevonden?.eisen).toContain(eis);
  });
});
