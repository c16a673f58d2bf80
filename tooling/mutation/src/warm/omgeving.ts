import { fileURLToPath } from "node:url";

import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { createVitest, type Vitest } from "vitest/node";

import type { Klaar, Opdracht, Uitslag } from "./berichten.js";
import { Kanaal } from "./kanaal.js";

const CONFIG = fileURLToPath(new URL("../../config/vitest.config.ts", import.meta.url));
const OMGEVING = fileURLToPath(new URL("../../config/warme-omgeving.ts", import.meta.url));

/** One environment in which all tests have run and wait. */
export interface Omgeving {
  readonly klaar: Klaar;
  readonly vraag: (opdracht: Opdracht) => Promise<Uitslag>;
  readonly sluit: () => Promise<void>;
}

let volgnummer = 0;

/** Reads all tests in, runs them once (unless an earlier environment did) and waits. */
export const startOmgeving = async (eerder: Klaar | null): Promise<Omgeving> => {
  volgnummer += 1;
  const naam = `wmo-mutatie-${process.pid}-${volgnummer}`;
  const kanaal = new Kanaal(naam);
  const vitest: Vitest = await createVitest("test", { config: CONFIG, watch: false, pool: "threads", maxWorkers: 1, bail: 0, reporters: [], runner: OMGEVING });
  const bestanden = await vitest.globTestSpecifications();
  vitest.provide("mutatieKanaal", naam);
  vitest.provide("mutatieStand", INSTRUMENTER_CONSTANTS.NAMESPACE);
  vitest.provide("mutatieEerder", eerder);
  vitest.provide("mutatieBestanden", bestanden.length);
  const eerste = kanaal.ontvang<Klaar>();
  const loop = vitest.runTestSpecifications(bestanden, true);
  const klaar = await Promise.race([eerste, loop.then(() => Promise.reject(new Error("the tests ended before they could wait")))]);
  return {
    klaar,
    vraag: (opdracht) => {
      const antwoord = kanaal.ontvang<Uitslag>();
      kanaal.stuur(opdracht);
      return antwoord;
    },
    sluit: async () => {
      kanaal.stuur({ soort: "stop" } satisfies Opdracht);
      await loop;
      kanaal.sluit();
      await vitest.close();
    },
  };
};
