import { setTimeout as wait } from "node:timers/promises";

import { startLus } from "../proces/start-lus.js";

/** The party on the other side, as a test plays it: it may bring something new, and takes what was sent and answers it. */
export interface Wederpartij {
  readonly breng: () => void;
  readonly haal: () => void;
}

/** A program that exchanges messages without end, and prints a line for each thing that was acknowledged. */
export interface Verkeerslus {
  readonly programma: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ronden: number;
  /** How much the other side brings in each round. */
  readonly perRonde: number;
  readonly partij: Wederpartij;
}

/** Longest round. @unit milliseconds */
const LANGST_MS = 8_000;
const [NA_BEVESTIGING_MS, ADEM_MS] = [400, 60];

/** Kills the program at random moments while it exchanges messages, again and again; answers what it said was safe. */
export const killOnderVerkeer = async ({ programma, args, env, ronden, perRonde, partij }: Verkeerslus): Promise<readonly string[]> => {
  const bevestigd: string[] = [];
  for (let ronde = 0; ronde < ronden; ronde += 1) {
    const lus = startLus(programma, args, env);
    await lus.begonnen;
    // Every other time the moment counts from the first thing that was acknowledged, so that messages go both ways when it comes.
    const isOnderweg = (): boolean => ronde % 2 === 0 || lus.regels().length > 1;
    let einde = Date.now() + LANGST_MS;
    for (let gebracht = 0; Date.now() < einde; gebracht += 1) {
      if (isOnderweg()) einde = Math.min(einde, Date.now() + Math.random() * NA_BEVESTIGING_MS);
      if (gebracht < perRonde) partij.breng();
      partij.haal();
      await wait(Math.random() * ADEM_MS);
    }
    await lus.kill();
    bevestigd.push(...lus.regels().slice(1));
  }
  return bevestigd;
};

/** Goes on without a power cut until both sides have nothing left to do, or so often. */
export const rondVerkeerAf = async (stap: () => Promise<void>, isKlaar: () => Promise<boolean>, hoogstens = 60): Promise<void> => {
  for (let beurt = 0; beurt < hoogstens; beurt += 1) {
    await stap();
    if (await isKlaar()) return;
  }
};
