import { Option, Redacted } from "effect";
import { describe, expect, it } from "vitest";

import { issueOpstartcode } from "../src/toegang/account/first-beheerder.js";
import { listToegang } from "../src/toegang/http/list-toegang.js";
import { ARGON2 } from "../src/toegang/wachtwoord/argon2.table.js";
import { eenAccount, eenBeheerder, TENANT, WACHTWOORD } from "./toegang/omgeving.js";
import { cookieOf, ProefApi, startServer } from "./toegang/server.js";

describe("Eerste start", () => {
  it("OWASP: zonder beheerder werkt alleen de opstartcode, en daarna niet meer", async () => {
    const leeg = await startServer();
    try {
      const start = async () => (await leeg.send("GET", "/api/toegang")).json;
      expect(await start()).toEqual({ eersteStart: true, oidc: null, wachtwoord: { minimum: 15, maximum: 256 } });
      for (const { method, pad, eis } of listToegang(ProefApi))
        if (eis?.soort !== "openbaar") expect([401, 403]).toContain((await leeg.send(method, vulLeeg(pad))).status);
      const body = { gebruikersnaam: "bo", naam: "Bo", wachtwoord: WACHTWOORD, rollen: ["teamleider"] };
      expect((await leeg.send("POST", "/api/eerste-beheerder", { body: { ...body, code: "AAAAA-BBBBB-CCCCC-DDDDD" } })).json["code"]).toBe("CODE_ONGELDIG");
      const code = Redacted.value(Option.getOrThrow(await leeg.run(issueOpstartcode(TENANT))));
      const gemaakt = await leeg.send("POST", "/api/eerste-beheerder", { body: { ...body, code } });
      expect(gemaakt.status).toBe(204);
      expect((await leeg.send("GET", "/api/ik", { headers: { cookie: cookieOf(gemaakt) } })).json).toMatchObject({ rollen: ["beheerder", "teamleider"] });
      expect(await start()).toMatchObject({ eersteStart: false });
      expect((await leeg.send("POST", "/api/eerste-beheerder", { body: { ...body, gebruikersnaam: "nog", code } })).json["code"]).toBe("CODE_ONGELDIG");
    } finally {
      await leeg.stop();
    }
  });
});

const vulLeeg = (pad: string): string => pad.replaceAll(/:\w+/g, "x");

describe("Achter https", () => {
  it("RFC 6265bis: de cookie is Secure en heet __Host-, zodat geen ander adres hem kan zetten", async () => {
    const veilig = await startServer({ adres: "https://zorg.example" });
    try {
      await veilig.run(eenBeheerder());
      const antwoord = await veilig.send("POST", "/api/aanmelden", { body: { naam: "beheer", wachtwoord: WACHTWOORD } });
      expect(antwoord.cookies[0]).toMatch(/^__Host-dagbesteding-sessie=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      const zonder = cookieOf(antwoord).replace("__Host-", "");
      expect((await veilig.send("GET", "/api/ik", { headers: { cookie: zonder } })).status).toBe(401);
      expect((await veilig.send("GET", "/api/ik", { headers: { cookie: cookieOf(antwoord) } })).status).toBe(200);
    } finally {
      await veilig.stop();
    }
  });
});

describe("Antwoordtijd", () => {
  it("OWASP: een onbekende naam kost evenveel tijd als een verkeerd wachtwoord", { timeout: 60_000 }, async () => {
    const server = await startServer({}, ARGON2);
    try {
      await server.run(eenAccount("bekend", ["medewerker"]));
      const duur = async (naam: string): Promise<number> => {
        const start = process.hrtime.bigint();
        await server.send("POST", "/api/aanmelden", { body: { naam, wachtwoord: "verkeerd" } });
        return Number(process.hrtime.bigint() - start) / 1e6;
      };
      const mediaan = (tijden: readonly number[]): number => tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0;
      const tijden: Record<"bekend" | "onbekend", number[]> = { bekend: [], onbekend: [] };
      for (let i = 0; i < 25; i += 1) {
        await server.run(server.databank.run("DELETE FROM aanmeldpoging"));
        tijden.bekend.push(await duur("bekend"));
        tijden.onbekend.push(await duur(`onbekend-${i}`));
      }
      // Without the same work for both, one of the two would take a fraction of the other: 20 milliseconds against 2.
      const verhouding = mediaan(tijden.bekend) / mediaan(tijden.onbekend);
      expect(verhouding).toBeGreaterThan(2 / 3);
      expect(verhouding).toBeLessThan(3 / 2);
    } finally {
      await server.stop();
    }
  });
});
