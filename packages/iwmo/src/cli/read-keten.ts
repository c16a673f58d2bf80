import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "../bericht.js";
import { decodeBericht } from "../decode-bericht.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readBytes } from "./open-invoer.js";

/** An earlier message, and where it came from. */
export interface Eerder {
  readonly bestand: string;
  readonly bericht: Bericht;
}

/** Reads the earlier messages in a folder, in name order; one that cannot be read stops it, for the rest would then say too much. */
export const readKeten = async (host: Host, map: string): Promise<Result<readonly Eerder[], CliFailure>> => {
  const bestanden = await host.listXml(map);
  if (bestanden.isErr()) return err(bestanden.error);
  const eerder: Eerder[] = [];
  for (const bestand of bestanden.value) {
    const bytes = await readBytes(host, bestand);
    if (bytes.isErr()) return err(bytes.error);
    const bericht = decodeBericht(bytes.value);
    if (bericht.isErr()) return err({ _tag: "KetenberichtOnbruikbaar", bestand, oorzaak: bericht.error });
    eerder.push({ bestand, bericht: bericht.value });
  }
  return ok(eerder);
};
