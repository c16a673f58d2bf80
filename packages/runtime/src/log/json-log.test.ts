import { Cause, Effect, Logger } from "effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { redactedJson } from "./json-log.js";

const BSN = "999900006";

const logged = async (effect: Effect.Effect<void>): Promise<string> => {
  const regels: string[] = [];
  const verzamel = Logger.map(redactedJson, (regel) => void regels.push(regel));
  await Effect.runPromise(Effect.provide(effect, Logger.layer([verzamel])));
  return regels.join("\n");
};

describe("Wmo 2015 5.2.9: een Bsn komt niet in een logregel", () => {
  it.each<[string, Effect.Effect<void>]>([
    ["de tekst", Effect.logInfo(`Bericht voor ${BSN} ontvangen`)],
    ["de tekst met punten", Effect.logInfo("Bericht voor 9999.00.006 ontvangen")],
    ["een object in de tekst", Effect.logInfo("Bericht", { client: { bsn: BSN, nummer: Number(BSN) } })],
    ["een veldnaam", Effect.logInfo({ [BSN]: true })],
    ["een aantekening", Effect.annotateLogs(Effect.logInfo("x"), { client: BSN })],
    ["de naam van een aantekening", Effect.annotateLogs(Effect.logInfo("x"), { [BSN]: 1 })],
    ["een tijdspanne", Effect.withLogSpan(Effect.logInfo("x"), `dossier ${BSN}`)],
    ["een oorzaak met een fout", Effect.logError("x", Cause.die(new Error(`kapot bij ${BSN}`, { cause: new Error(BSN) })))],
    ["een oorzaak met een gewoon object", Effect.logError("x", Cause.fail({ _tag: "Mis", sleutel: `client:${BSN}` }))],
    ["een fout als tekst", Effect.logError(new Error(BSN))],
    ["tekst na een besturingsteken", Effect.logInfo(`\u0001${BSN}`)],
  ])("PRIVACY: niet via %s", async (_, effect) => {
    const regel = await logged(effect);
    expect(regel).toContain("[bsn]");
    expect(regel.replace(/[ .-]/g, "")).not.toContain(BSN);
    expect(() => JSON.parse(regel)).not.toThrow();
  });

  it("PRIVACY: nergens in welke tekst dan ook", async () => {
    const omgeving = fc.string({ unit: "grapheme" }).filter((tekst) => !/[0-9]/.test(tekst));
    await fc.assert(
      fc.asyncProperty(omgeving, omgeving, async (voor, na) => {
        expect(await logged(Effect.logInfo({ [voor]: [voor + BSN + na] }))).not.toContain(BSN);
      }),
      { numRuns: 200 },
    );
  });

  it("LOG: wat geen Bsn is blijft staan, als één regel JSON met niveau en tijd", async () => {
    const regel = await logged(Effect.annotateLogs(Effect.logWarning("Bericht 123456789\nvan gemeente 0268"), { aantal: 3 }));
    expect(JSON.parse(regel)).toMatchObject({ level: "WARN", message: "Bericht 123456789\nvan gemeente 0268", annotations: { aantal: 3 } });
    expect(regel).not.toContain("\n");
  });
});
