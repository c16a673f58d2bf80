import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";

import { createDagbestedingClient, type DagbestedingClient } from "@wmo-kit/dagbesteding/client";

const PROGRAMMA = join(dirname(createRequire(import.meta.url).resolve("@wmo-kit/dagbesteding/package.json")), "bin/dagbesteding.mjs");
const WACHTWOORD = "paard nietje batterij wolk";
const ROLLEN = ["medewerker", "teamleider", "administratie", "beheerder"] as const;

/** A kit as a process of its own, with somebody signed in at a distance. */
export interface Kit {
  readonly adres: string;
  readonly client: DagbestedingClient;
  readonly stop: () => Promise<void>;
}

/** Starts the built kit on an empty folder and makes an account by the typed client, as the first page does. */
export const startKit = async (): Promise<Kit> => {
  const map = mkdtempSync(join(tmpdir(), "embedding-"));
  const proces = spawn(process.execPath, [PROGRAMMA, "start", "--poort", "0", "--map", map], { stdio: ["ignore", "pipe", "inherit"] });
  let uitvoer = "";
  for await (const stuk of proces.stdout) {
    uitvoer += String(stuk);
    if (uitvoer.includes("Stoppen")) break;
  }
  const adres = /http:\/\/127\.0\.0\.1:\d+/.exec(uitvoer)?.[0] ?? "";
  const code = /startcode (\S+)/.exec(uitvoer)?.[1] ?? "";
  const client = createDagbestedingClient({ adres });
  const eerste = { code, gebruikersnaam: "host", naam: "Cliëntsysteem De Proef", wachtwoord: WACHTWOORD, rollen: [...ROLLEN] };
  (await client.vraag("toegang.maakEersteBeheerder", { gegevens: eerste }))._unsafeUnwrap();
  (await client.meldAan({ naam: "host", wachtwoord: WACHTWOORD }))._unsafeUnwrap();
  return {
    adres,
    client,
    stop: async () => {
      const einde = once(proces, "exit");
      proces.kill("SIGTERM");
      await einde;
      rmSync(map, { recursive: true, force: true });
    },
  };
};
