import { closeSync, existsSync, fstatSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

import { err, type Result } from "@wmo-kit/domain/result";
import { Effect } from "effect";

import type { OpslagMislukt } from "../databank/errors.js";
import { attempt } from "../databank/sqlite/failure.js";
import { liftResult } from "../lift-result.js";
import type { SleutelringError } from "./errors.js";
import { parseSleutelring } from "./parse-sleutelring.js";
import { exportSleutel, generateSleutel, type Sleutel, type Sleutelring } from "./sleutel.js";

/** Name of the key file in the data folder of one machine. */
export const SLEUTELBESTAND = "sleutel";

const isPlatformWithModes = process.platform !== "win32";

const writeDurable = (pad: string, tekst: string): void => {
  const fd = openSync(pad, "wx", 0o600);
  try {
    writeSync(fd, tekst);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

const syncFolder = (map: string): void => {
  const fd = openSync(map, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
};

// Written beside it and put in place in one move: a key file is whole or absent, also after a power cut.
const putInPlace = (map: string, sleutels: readonly Sleutel[], move: (van: string, naar: string) => void): void => {
  const tijdelijk = join(map, `.${SLEUTELBESTAND}-${process.pid}`);
  rmSync(tijdelijk, { force: true });
  writeDurable(tijdelijk, `${sleutels.map(exportSleutel).join("\n")}\n`);
  try {
    move(tijdelijk, join(map, SLEUTELBESTAND));
    syncFolder(map);
  } finally {
    rmSync(tijdelijk, { force: true });
  }
};

const linkUnlessThere = (van: string, naar: string): void => {
  try {
    linkSync(van, naar);
  } catch (oorzaak) {
    if (!(oorzaak instanceof Error && "code" in oorzaak && oorzaak.code === "EEXIST")) throw oorzaak;
  }
};

const read = (map: string): Result<Sleutelring, SleutelringError> => {
  const fd = openSync(join(map, SLEUTELBESTAND), "r");
  try {
    if (isPlatformWithModes && (fstatSync(fd).mode & 0o077) !== 0) return err({ _tag: "SleutelbestandOpen", bestand: SLEUTELBESTAND });
    return parseSleutelring(readFileSync(fd, "utf8"), "bestand");
  } finally {
    closeSync(fd);
  }
};

type Gelezen = Effect.Effect<Sleutelring, SleutelringError | OpslagMislukt>;

/** Whether the data folder has a key file. */
export const hasSleutelbestand = (map: string): Effect.Effect<boolean> => Effect.sync(() => existsSync(join(map, SLEUTELBESTAND)));

/** Reads the main keys from the key file; refuses one that other accounts can read. */
export const readSleutelbestand = (map: string): Gelezen => Effect.flatMap(attempt(() => read(map)), liftResult);

/** Makes a key file with a new key, unless one is there, and reads what is there now. */
export const makeSleutelbestand = (map: string): Gelezen =>
  Effect.andThen(attempt(() => putInPlace(map, [generateSleutel()], linkUnlessThere)), readSleutelbestand(map));

/** Puts a new main key before the ones in the key file. Rotate the data to it next. */
export const addSleutelToBestand = (map: string): Gelezen =>
  Effect.flatMap(readSleutelbestand(map), (ring) => {
    const nieuw: Sleutelring = [generateSleutel(), ...ring];
    return Effect.as(attempt(() => putInPlace(map, nieuw, renameSync)), nieuw);
  });

/** Takes the older main keys out of the key file. Reserve copies made with them can then only be read with a key kept elsewhere. */
export const keepNewestSleutel = (map: string): Gelezen =>
  Effect.flatMap(readSleutelbestand(map), ([nieuwste]) => {
    const ring: Sleutelring = [nieuwste];
    return Effect.as(attempt(() => putInPlace(map, ring, renameSync)), ring);
  });
