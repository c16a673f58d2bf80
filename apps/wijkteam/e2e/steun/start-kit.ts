import { fileURLToPath } from "node:url";

import { findOpstartcode, startProces, type Serverproces } from "@wmo-kit/tooling-beproeving";

/** The built program; another build of it for who names one. */
const PROGRAMMA = process.env["WMO_E2E_PROGRAMMA"] ?? fileURLToPath(new URL("../../bin/wijkteam.mjs", import.meta.url));

/** A built kit that runs as a process of its own, with the code for its first account. */
export interface Kit {
  readonly adres: string;
  readonly startcode: string;
  readonly stop: Serverproces["stop"];
}

/** Starts the built kit on a folder, on a free port. */
export const startKit = async (map: string, instelling: Readonly<Record<string, string>> = {}): Promise<Kit> => {
  const { adres, stop, uitvoer } = await startProces({
    args: [PROGRAMMA, "serve", "--poort", "0", "--map", map],
    env: { WMO_KIT_ORGANISATIE: "Wijkteam De Proef", ...instelling },
  });
  return { adres, stop, startcode: findOpstartcode(uitvoer()) ?? "" };
};
