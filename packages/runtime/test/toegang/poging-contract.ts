import { Effect, Layer, ManagedRuntime } from "effect";
import { TestClock } from "effect/testing";
import { describe, expect, it, onTestFinished } from "vitest";

import { Databank } from "../../src/databank/databank.js";
import { aanmelding, ADRES, type Databanklaag, eenAccount, eenBeheerder, layerDiensten, LICHT, openToegang, openToegangTegelijk, tagOf, TENANT, WACHTWOORD } from "./omgeving.js";

const wacht = (ms: number) => TestClock.adjust(ms);
const UUR = 3_600_000;

/** How long the present wait is, found by trying: each refused attempt says it. */
const wachtMs = (gebruikersnaam: string, adres: string | null = ADRES) =>
  Effect.match(aanmelding(gebruikersnaam, "verkeerd", adres), {
    onFailure: (fout) => (fout._tag === "TeVeelPogingen" ? fout.wachtMs : 0),
    onSuccess: () => 0,
  });

/** What the limit on attempts must do on every engine. */
export const pogingContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Pogingen om aan te melden op ${naam}`, () => {
    it("OWASP: na vijf vrije pogingen verdubbelt de wacht, tot een kwartier, ook voor een naam die niet bestaat", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      for (const gebruikersnaam of ["beheer", "niemand"]) {
        const wachten: number[] = [];
        for (let poging = 1; poging <= 17; poging += 1) {
          expect(await run(tagOf(aanmelding(gebruikersnaam, "verkeerd", null)))).toBe("AanmeldenMislukt");
          const ms = poging < 6 ? 0 : await run(wachtMs(gebruikersnaam, null));
          wachten.push(ms / 1_000);
          await run(wacht(ms));
        }
        expect(wachten).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
      }
    });

    it("OWASP: tijdens de wacht helpt ook het goede wachtwoord niet, en een geweigerde poging verlengt haar niet", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      for (let i = 0; i < 8; i += 1) {
        await run(tagOf(aanmelding("beheer", "verkeerd", null)));
        await run(wacht(i < 7 ? 10_000 : 0));
      }
      expect(await run(wachtMs("beheer", null))).toBe(4_000);
      await run(wacht(1_500));
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("TeVeelPogingen");
      expect(await run(wachtMs("beheer", null))).toBe(2_500);
      await run(wacht(2_500));
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("gelukt");
      expect(await run(tagOf(aanmelding("beheer", "verkeerd", null)))).toBe("AanmeldenMislukt");
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("gelukt");
    });

    it("OWASP: veel pogingen tegelijk komen niet langs de teller", async () => {
      const { run } = await openToegangTegelijk(makeLayer());
      await run(eenBeheerder());
      const uit = await run(Effect.all(Array.from({ length: 40 }, () => tagOf(aanmelding("beheer", "verkeerd", null))), { concurrency: "unbounded" }));
      expect(uit.filter((tag) => tag === "AanmeldenMislukt").length).toBeLessThanOrEqual(6);
      expect(uit).not.toContain("gelukt");
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("TeVeelPogingen");
    });

    it("OWASP: een adres dat veel namen probeert wordt geremd, een collega op een ander adres niet", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const probeer = async (aantal: number, naam: string): Promise<void> => {
        for (let i = 0; i < aantal; i += 1) expect(await run(tagOf(aanmelding(`${naam}${i}`, "verkeerd")))).toBe("AanmeldenMislukt");
      };
      await probeer(30, "eerder");
      await run(wacht(UUR + 1));
      await probeer(31, "nu");
      expect(await run(tagOf(aanmelding("beheer")))).toBe("TeVeelPogingen");
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, "192.0.2.8")))).toBe("gelukt");
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, ADRES, "0363")))).toBe("AanmeldenMislukt");
    });

    it("OWASP: wie goed aanmeldt telt niet mee voor het adres", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      for (let i = 0; i < 40; i += 1) expect(await run(tagOf(aanmelding("beheer")))).toBe("gelukt");
    });

    it("OWASP: na een dag zonder pogingen begint de telling opnieuw, en een klok die teruggaat maakt de wacht niet langer", async () => {
      const { run, databank } = await openToegang(makeLayer());
      await run(eenBeheerder());
      for (let i = 0; i < 12; i += 1) {
        await run(tagOf(aanmelding("beheer", "verkeerd", null)));
        await run(wacht(i < 11 ? UUR : 0));
      }
      await run(TestClock.setTime(Date.parse("2025-01-01T00:00:00Z")));
      expect(await run(wachtMs("beheer", null))).toBe(900_000);
      await run(TestClock.setTime(Date.parse("2026-02-25T00:00:00Z")));
      expect(await run(tagOf(aanmelding("beheer", "verkeerd", null)))).toBe("AanmeldenMislukt");
      expect(await run(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("gelukt");
      expect(await run(databank.all("SELECT bron FROM aanmeldpoging WHERE tenant = ?", [TENANT]))).toEqual([]);
    });

    it("OWASP: de telling blijft staan als de toepassing opnieuw start", async () => {
      const gedeeld = ManagedRuntime.make(makeLayer());
      onTestFinished(() => gedeeld.dispose());
      const databank = Layer.succeed(Databank, await gedeeld.runPromise(Databank));
      const eens = <A, E>(werk: Effect.Effect<A, E, Layer.Success<ReturnType<typeof layerDiensten>>>) =>
        Effect.runPromise(Effect.provide(werk, layerDiensten(databank)));
      await eens(eenBeheerder());
      await eens(eenAccount("jo", ["medewerker"]));
      for (let i = 0; i < 6; i += 1) await eens(tagOf(aanmelding("jo", "verkeerd", null)));
      expect(await eens(tagOf(aanmelding("jo", WACHTWOORD, null)))).toBe("TeVeelPogingen");
      expect(await eens(tagOf(aanmelding("beheer", WACHTWOORD, null)))).toBe("gelukt");
    });

    it("OWASP: een wachtwoord dat met te weinig werk is opgeslagen wordt bij het aanmelden opnieuw gemaakt", async () => {
      const gedeeld = ManagedRuntime.make(makeLayer());
      onTestFinished(() => gedeeld.dispose());
      const db = await gedeeld.runPromise(Databank);
      const met = <A, E>(werk: Effect.Effect<A, E, Layer.Success<ReturnType<typeof layerDiensten>>>, rondes: number) =>
        Effect.runPromise(Effect.provide(werk, layerDiensten(Layer.succeed(Databank, db), {}, { ...LICHT, rondes })));
      const opgeslagen = async () => String((await Effect.runPromise(db.all("SELECT wachtwoord FROM account")))[0]?.["wachtwoord"]);
      await met(eenBeheerder(), 1);
      expect(await opgeslagen()).toContain("t=1,");
      await met(tagOf(aanmelding("beheer", "verkeerd", null)), 3);
      expect(await opgeslagen()).toContain("t=1,");
      expect(await met(tagOf(aanmelding("beheer", WACHTWOORD, null)), 3)).toBe("gelukt");
      const nieuw = await opgeslagen();
      expect(nieuw).toContain("t=3,");
      expect(await met(tagOf(aanmelding("beheer", WACHTWOORD, null)), 2)).toBe("gelukt");
      expect(await opgeslagen()).toBe(nieuw);
    });
  });
};
