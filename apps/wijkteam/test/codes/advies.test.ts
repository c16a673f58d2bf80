import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeAdviesmaker } from "../advies.js";
import { eenServer, type Proefserver } from "../server.js";
import { ADVIES_CODES } from "./advies.table.js";

let server: Proefserver;
beforeAll(async () => {
  server = await eenServer();
});
afterAll(() => server.dispose());

const maker = makeAdviesmaker(() => server);
const toPatroon = (zin: string): RegExp => new RegExp(`^${zin.split(/\{[^}]+\}/u).map((deel) => deel.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join(".+")}`, "u");

describe("wat een advies tegenhoudt, leest een mens als de zin van de bron", () => {
  it.each(ADVIES_CODES)("$eis: $pad geeft $code met de zin, de eis en het artikel", async ({ code, zin, eis, artikel, bereik }) => {
    const { status, inhoud } = await bereik(maker);
    const gevonden = [...(inhoud.geblokkeerd ?? []), ...(inhoud.teErkennen ?? [])].find((bevinding) => bevinding.code === code);
    expect([status, gevonden?.code, gevonden?.artikel ?? undefined]).toEqual([422, code, artikel]);
    expect(gevonden?.tekst).toMatch(toPatroon(zin));
    expect(gevonden?.eisen).toContain(eis);
  });
});
