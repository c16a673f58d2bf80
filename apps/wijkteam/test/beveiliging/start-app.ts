import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bundel, startProces, type Bundel, type Serverproces, type Startopdracht } from "@wmo-kit/tooling-beproeving";

/** Makes one file of the app. */
export const bundelApp = (): Promise<Bundel> => bundel(new URL("../../src/main.ts", import.meta.url));

/** An empty data folder that only this test uses. */
export const eenMap = (): string => mkdtempSync(join(tmpdir(), "wijkteam-proef-"));

/** How the real app is started on a folder, on a free port. */
export const appOp = ({ programma }: Bundel, map: string, env: Readonly<Record<string, string>> = {}): Startopdracht => ({
  args: [programma, "serve", "--poort", "0", "--map", map],
  env: { WMO_KIT_ORGANISATIE: "Wijkteam De Proef", ...env },
});

/** Starts the real app, as a process of its own. */
export const startApp = (app: Bundel, map: string, env: Readonly<Record<string, string>> = {}): Promise<Serverproces> => startProces(appOp(app, map, env));
