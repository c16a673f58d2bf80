import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import { startScript } from "./run-script.js";

/** Lets a real process begin a long migration and kills it in the middle. */
export const killDuringMigration = async (plaats: string): Promise<void> => {
  const child = startScript(new URL("./slow-migration.ts", import.meta.url), [plaats]);
  let uit = "";
  child.stdout?.setEncoding("utf8").on("data", (deel: string) => (uit += deel));
  const done = once(child, "close");
  while (!uit.includes("bezig") && child.exitCode === null) await wait(20);
  await wait(1000);
  child.kill("SIGKILL");
  await done;
  if (uit !== "bezig\n" || child.signalCode !== "SIGKILL") throw new Error(`de migratie werd niet halverwege gestopt: ${uit}`);
};
