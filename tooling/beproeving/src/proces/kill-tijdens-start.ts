import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import type { Startopdracht } from "./start-proces.js";

/** When a starting process is killed: so long after something can be seen of it. */
export interface Killmoment {
  readonly zodra: () => boolean;
  /** @unit milliseconds */
  readonly naMs: number;
}

/** Starts a process and kills it while it starts; answers whether it was still there to be killed. */
export const killTijdensStart = async ({ commando = process.execPath, args, env = {} }: Startopdracht, { zodra, naMs }: Killmoment): Promise<boolean> => {
  const proces = spawn(commando, [...args], { stdio: "ignore", env: { ...process.env, ...env } });
  const weg = once(proces, "close");
  while (!zodra() && proces.exitCode === null) await wait(1);
  await wait(naMs);
  proces.kill("SIGKILL");
  await weg;
  return proces.signalCode === "SIGKILL";
};
