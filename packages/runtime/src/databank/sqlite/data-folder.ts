import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Name of the database in the data folder. */
export const BESTAND = "dossiers.sqlite";

const syncFolder = (map: string): void => {
  const fd = openSync(map, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

const makeFolder = (map: string): void => {
  const eerste = mkdirSync(map, { recursive: true, mode: 0o700 });
  if (eerste === undefined) return;
  for (let ouder = dirname(map); ouder.length >= dirname(eerste).length; ouder = dirname(ouder)) {
    syncFolder(ouder);
    if (ouder === dirname(ouder)) return;
  }
};

// Only a new file is opened here: closing an existing one would drop the locks SQLite holds on it in this process.
const makeFile = (pad: string): void => {
  try {
    closeSync(openSync(pad, "wx", 0o600));
  } catch (oorzaak) {
    if (!(oorzaak instanceof Error && "code" in oorzaak && oorzaak.code === "EEXIST")) throw oorzaak;
  }
};

/**
 * Makes the data folder and the database file, readable for this account only, and makes sure a power cut cannot lose them.
 * Answers the path of the file.
 *
 * @source fsync(2): syncing a file does not sync the entry in its folder
 */
export const prepareDataFolder = (map: string): string => {
  const volledig = resolve(map);
  const pad = join(volledig, BESTAND);
  makeFolder(volledig);
  makeFile(pad);
  chmodSync(pad, 0o600);
  syncFolder(volledig);
  return pad;
};
