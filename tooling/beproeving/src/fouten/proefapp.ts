import { execFile } from "node:child_process";

import type { Sessie } from "../http/sessie.js";
import type { Antwoord } from "../http/verzoek.js";
import type { Bundel } from "../proces/bundel.js";
import { startProces, type Serverproces, type Startopdracht } from "../proces/start-proces.js";

/** An app as the fault trials see it: how it starts, and one thing that it takes in once. */
export interface Proefapp {
  readonly bundel: Bundel;
  /** How its server is started on a data folder. */
  readonly opdracht: (map: string) => Startopdracht;
  /** An empty folder that only this trial uses. */
  readonly eenMap: () => string;
  /** The first session on an empty folder, of somebody who may do the work. */
  readonly openEerste: (app: Serverproces) => Promise<Sessie>;
  /** Sends the thing with a number: taken in (201) the first time, known (409) ever after. */
  readonly stuur: (sessie: Sessie, nummer: number) => Promise<Antwoord>;
  /** Address of a list of everything that was taken in. */
  readonly overzicht: string;
  /** Whether the app stores lists that its command `leesmodellen` holds against the facts; true when it is not said. */
  readonly leesmodellen?: boolean;
}

/** Starts the app on a folder. */
export const startOp = ({ opdracht }: Proefapp, map: string): Promise<Serverproces> => startProces(opdracht(map));

/** What a command of the app wrote, and its exit code. */
export interface Opdrachtuitkomst {
  readonly code: number;
  readonly tekst: string;
}

/** Runs a command of the app. */
export const runOpdracht = ({ programma }: Bundel, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Opdrachtuitkomst> =>
  new Promise((resolve) =>
    execFile(process.execPath, [programma, ...args], { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 }, (fout, uit, err) =>
      resolve({ code: fout === null ? 0 : typeof fout.code === "number" ? fout.code : 1, tekst: `${uit}${err}` }),
    ),
  );
