import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Makes sure that what changed in a folder survives a power cut. @source fsync(2) */
export const syncMap = async (map: string): Promise<void> => {
  const handle = await open(map, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const bestaatAl = (oorzaak: unknown): boolean => oorzaak instanceof Error && "code" in oorzaak && oorzaak.code === "EEXIST";

/**
 * Makes a folder for this account only, if it is not there. The folder around it must be there:
 * a disk that is not mounted is a failure, and not an empty place to put messages in.
 */
export const makeMap = async (map: string): Promise<void> => {
  const nieuw = await mkdir(map, { mode: 0o700 }).then(
    () => true,
    (oorzaak: unknown) => (bestaatAl(oorzaak) ? false : Promise.reject(oorzaak)),
  );
  if (nieuw) await syncMap(dirname(map));
};

/** Writes a new file and makes sure it is on the disk. */
export const writeNew = async (pad: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(pad, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncMap(dirname(pad));
};

/** Moves a file to another folder on the same disk, in one step that survives a power cut. */
export const moveFile = async (van: string, map: string, naam: string): Promise<void> => {
  await rename(van, join(map, naam));
  await syncMap(map);
  await syncMap(dirname(van));
};

/** Removes a file, so that it stays away after a power cut. */
export const removeFile = async (pad: string): Promise<void> => {
  await rm(pad);
  await syncMap(dirname(pad));
};
